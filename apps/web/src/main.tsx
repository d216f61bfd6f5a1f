// The way in.
import { render } from 'preact';
import { Failure } from './app/failure.tsx';
import { startApp } from './app/start.tsx';
import { en } from './words/en.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the app.');
startApp(root).catch(() => render(<Failure words={en} />, root));

// Pages that nobody sees first: fetched in one piece after the first page is drawn.
import type { JSX } from 'preact';
import { AboutPage } from '../pages/about.tsx';
import { AnswersPage } from '../pages/answers.tsx';
import { ChecksPage } from '../pages/checks.tsx';
import { SettingsPage } from '../pages/settings.tsx';

const PAGES = { about: AboutPage, answers: AnswersPage, checks: ChecksPage, settings: SettingsPage };

export function SidePage({ page }: { readonly page: keyof typeof PAGES }): JSX.Element {
  const Here = PAGES[page];
  return <Here key={page} />;
}

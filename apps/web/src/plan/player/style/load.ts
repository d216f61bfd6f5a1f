// The style of the player is a file of its own, fetched with the first page that shows a figure.
import { styleLoader } from '../../../app/style-loader.ts';
import styleUrl from './index.css?url';

export const loadStyle: () => Promise<void> = styleLoader(styleUrl);

// The style of the library is a file of its own, fetched with the first of its pages.
import { styleLoader } from '../../app/style-loader.ts';
import styleUrl from './library.css?url';

export const loadStyle: () => Promise<void> = styleLoader(styleUrl);

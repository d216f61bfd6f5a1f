// The style of the pages on care is a file of its own, fetched with the first of them.
import { styleLoader } from '../../app/style-loader.ts';
import styleUrl from './care.css?url';

export const loadStyle: () => Promise<void> = styleLoader(styleUrl);

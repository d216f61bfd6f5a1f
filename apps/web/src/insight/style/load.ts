// The style of insight is a file of its own, fetched with its first page.
import { styleLoader } from '../../app/style-loader.ts';
import styleUrl from './insight.css?url';

export const loadStyle: () => Promise<void> = styleLoader(styleUrl);

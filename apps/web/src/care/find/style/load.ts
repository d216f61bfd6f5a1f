// The style of the care finder is a file of its own, fetched with its first page.
import { styleLoader } from '../../../app/style-loader.ts';
import styleUrl from './find.css?url';

export const loadFindStyle: () => Promise<void> = styleLoader(styleUrl);

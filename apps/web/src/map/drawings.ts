// What is fetched late, in one piece: everything that draws the body.
export { MapPage } from './map-page.tsx';
export { MapPicture } from './map-picture.tsx';

// What a release knows of how exercises look: their figures, as the drawing takes them. They stand on what their exercises
// stand on, and have no sources of their own.
export type { Figure } from '@rhomboid/body';

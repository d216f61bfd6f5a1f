// The mark, as drawn by the body package.
import { logo } from '@rhomboid/body';
import { h, type VNode } from 'preact';

/** The mark; `size` in px, from 20. */
export function Mark({ size = 34 }: { size?: number }): VNode {
  return logo<VNode>(h as never, { size });
}

// Drawings know no Preact: they are given this maker of elements.
import type { Make } from '@rhomboid/body';
import { h, type VNode } from 'preact';

export const make: Make<VNode> = h as unknown as Make<VNode>;

// A drawing in the page that moves by its attributes alone: nothing is made or thrown away between two frames.
import { type Attributes, type AttributeValue, type SvgElement, svgElement } from '@rhomboid/body';

const SVG = 'http://www.w3.org/2000/svg';

export { svgElement };

export interface Picture {
  readonly node: SVGElement;
  /** Shows the next drawing, and gives how many attributes it had to set; made anew only where its shape differs. */
  show(next: SvgElement): number;
}

/** Puts a drawing into a parent. */
export function pictureIn(parent: Element, first: SvgElement): Picture {
  let shown = first;
  let node = made(first);
  parent.append(node);
  return {
    get node() {
      return node;
    },
    show(next) {
      const set = moved(node, shown, next);
      if (set === null) {
        const fresh = made(next);
        node.replaceWith(fresh);
        node = fresh;
      }
      shown = next;
      return set ?? 0;
    },
  };
}

function made({ tag, attributes, children }: SvgElement): SVGElement {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) put(node, name, value);
  for (const child of children) node.append(typeof child === 'string' ? child : made(child));
  return node;
}

/** Moves a node from one drawing to the next; null where they are not of one shape. */
function moved(node: Element, from: SvgElement, to: SvgElement): number | null {
  if (from === to) return 0;
  if (from.tag !== to.tag || from.children.length !== to.children.length) return null;
  let set = change(node, from.attributes, to.attributes);
  for (const [at, child] of to.children.entries()) {
    const before = from.children[at]!;
    if (typeof child === 'string' || typeof before === 'string') {
      if (child !== before) return null;
      continue;
    }
    const own = moved(node.children[at]!, before, child);
    if (own === null) return null;
    set += own;
  }
  return set;
}

function change(node: Element, from: Attributes, to: Attributes): number {
  let set = 0;
  for (const name of Object.keys(to))
    if (from[name] !== to[name]) {
      put(node, name, to[name]);
      set++;
    }
  return set;
}

function put(node: Element, name: string, value: AttributeValue): void {
  if (value === undefined || value === false) node.removeAttribute(name);
  else if (typeof value !== 'function') node.setAttribute(name, value === true ? '' : String(value));
}

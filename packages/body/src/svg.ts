// How drawings are written without knowing who shows them: through a passed maker, such as Preact's `h`.

/** Values of attributes. Functions are event handlers and pass through to the maker; undefined and false are left out. */
export type AttributeValue = string | number | boolean | undefined | ((event: never) => void);

/** Attributes of an element, by their SVG names (`stroke-width`, `class`). */
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Makes an element from tag, attributes and children. Preact's `h` fits. */
export type Make<Node> = (tag: string, attributes: Attributes, ...children: readonly (Node | string)[]) => Node;

/** An element as plain data, for hosts without a browser. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (SvgElement | string)[];
}

/** Makes elements as plain data. */
export function svgElement(
  tag: string,
  attributes: Attributes,
  ...children: readonly (SvgElement | string)[]
): SvgElement {
  return { tag, attributes, children };
}

/** Writes an element as SVG text, escaped. Event handlers are left out. */
export function svgString({ tag, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined || value === false || typeof value === 'function') return [];
    return [` ${name}="${escaped(value === true ? '' : String(value))}"`];
  });
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : svgString(child))).join('');
  return inner === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inner}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!);
}

// Elements as an HTML document of their own: every text escaped, every empty element closed as HTML wants it.
import { type SvgElement, svgElement } from '@rhomboid/body';
import type { Paper } from './report.ts';
import { standaloneStyle } from './style.ts';

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'meta', 'link', 'input']);
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or an attribute. Control characters mean nothing on paper and are left out. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** Writes an element as HTML. Event handlers are left out. */
export function htmlString({ tag, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === false || typeof value === 'function'
      ? []
      : [` ${name}="${escaped(value === true ? '' : String(value))}"`],
  );
  if (VOID.has(tag)) return `<${tag}${written.join('')}>`;
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : htmlString(child))).join('');
  return `<${tag}${written.join('')}>${inner}</${tag}>`;
}

/** A page that stands alone: no script, nothing loaded from anywhere. */
export function htmlPage(
  body: SvgElement,
  { lang, title, paper }: { lang: string; title: string; paper: Paper },
): string {
  const main = htmlString(svgElement('main', {}, body));
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${standaloneStyle(paper)}</style>
</head>
<body>
${main}
</body>
</html>
`;
}

// The report as a file: opened in any browser, printed on one sheet.
import { type SvgElement, svgElement } from '@rhomboid/body';
import { drawReport } from './draw-report.ts';
import { htmlPage } from './html.ts';
import type { Report } from './report.ts';

/** The report as an HTML document. `code` is a drawn QR code with its sentence. */
export function reportHtml(report: Report, code?: { readonly node: SvgElement; readonly text: string }): string {
  const body = drawReport(svgElement, report, { idPrefix: 'report', ...(code === undefined ? {} : { code }) });
  return htmlPage(body, report);
}

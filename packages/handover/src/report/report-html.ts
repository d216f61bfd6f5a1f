// The report as a file: opened in any browser, printed on one sheet.
import { svgElement } from '@rhomboid/body';
import { drawReport } from './draw-report.ts';
import { htmlPage } from './html.ts';
import type { Report } from './report.ts';

/** The report as an HTML document. */
export function reportHtml(report: Report): string {
  return htmlPage(drawReport(svgElement, report, { idPrefix: 'report' }), report);
}

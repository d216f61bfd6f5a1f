// The one-page report: what is on it, on the screen as on paper.
import { drawReport, reportHtml, reportOf } from '@rhomboid/handover';
import type { JSX } from 'preact';
import { make } from '../../notebook/views/make.ts';
import { PlainPage } from '../../parts/page-frame.tsx';
import { Choose } from '../parts/choose.tsx';
import { PrintFrame } from '../parts/frame.tsx';
import { MoreLinks } from '../parts/more-links.tsx';
import { useChoice, useWanted } from '../state/choice.ts';
import { useHandover } from '../state/with-handover.tsx';
import { reportWords as words } from '../words/report.ts';

export function ReportPage(): JSX.Element {
  const { knowledge, parts } = useHandover();
  const [wanted, setWanted] = useWanted();
  const choice = useChoice(wanted, parts);
  if (parts.check === null && parts.notebook === null) return <Nothing />;
  const report = reportOf(knowledge, parts, choice, choice.to);
  return (
    <PrintFrame
      title={words.title}
      lead={words.lead}
      here="report"
      paper={choice.paper}
      file={{ name: words.file, html: () => reportHtml(report) }}
      choose={<Choose wanted={wanted} onChange={setWanted} />}
    >
      {drawReport(make, report, { idPrefix: 'report', heading: 2 })}
    </PrintFrame>
  );
}

export function Nothing(): JSX.Element {
  return (
    <PlainPage title={words.title}>
      <p>{words.empty}</p>
      <p>
        <a class="main" href="#/check">
          {words.begin}
        </a>
      </p>
      <MoreLinks here="report" />
    </PlainPage>
  );
}

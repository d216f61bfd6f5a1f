// The letter and the sheet of questions.
import { drawSheet, letterOf, questionSheet, type Sheet, sheetHtml } from '@rhomboid/handover';
import type { JSX } from 'preact';
import { make } from '../../notebook/views/make.ts';
import { PrintFrame } from '../parts/frame.tsx';
import { useChoice, useWanted } from '../state/choice.ts';
import { useHandover } from '../state/with-handover.tsx';
import { reportWords as words } from '../words/report.ts';
import { Nothing } from './report-page.tsx';

export function LetterPage(): JSX.Element {
  const { knowledge, parts } = useHandover();
  const [wanted] = useWanted();
  const choice = useChoice(wanted, parts);
  if (parts.check === null && parts.notebook === null) return <Nothing />;
  return <SheetPage sheet={letterOf(knowledge, parts, choice, choice.to)} here="letter" />;
}

export function QuestionsPage(): JSX.Element {
  const { parts } = useHandover();
  const [wanted] = useWanted();
  const choice = useChoice(wanted, parts);
  return <SheetPage sheet={questionSheet(parts, choice.paper, choice.to)} here="questions" />;
}

function SheetPage({ sheet, here }: { sheet: Sheet; here: 'letter' | 'questions' }): JSX.Element {
  const { title, lead, file } = words[here];
  return (
    <PrintFrame
      title={title}
      lead={lead}
      here={here}
      paper={sheet.paper}
      file={{ name: file, html: () => sheetHtml(sheet) }}
    >
      {drawSheet(make, sheet, 2)}
    </PrintFrame>
  );
}

// The frame of a page that can be printed: what is around it stays on the screen.
import { type Paper, pageStyle } from '@rhomboid/handover';
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { saveFile } from '../../notebook/data/save-file.ts';
import { Heading } from '../../parts/page-frame.tsx';
import { reportWords as words } from '../words/report.ts';
import { MoreLinks } from './more-links.tsx';

export interface PrintFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly here: 'report' | 'letter' | 'questions';
  readonly paper: Paper;
  readonly file: { readonly name: string; readonly html: () => string };
  readonly choose?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function PrintFrame({ title, lead, here, paper, file, choose, children }: PrintFrameProps): JSX.Element {
  usePaper(paper);
  return (
    <div class="page handover">
      <div class="inner content">
        <div class="stack wide">
          <div class="stack close no-print">
            <Heading>{title}</Heading>
            <p class="support">{lead}</p>
          </div>
          {choose}
          <p class="button-row no-print">
            <button type="button" class="main" onClick={() => print()}>
              {words.print}
            </button>
            <button type="button" class="second" onClick={() => saveFile(file.name, file.html(), 'text/html')}>
              {words.save}
            </button>
          </p>
          <div class="report-frame">{children}</div>
          <MoreLinks here={here} />
        </div>
      </div>
    </div>
  );
}

/** The paper of this page, as long as it is open. */
function usePaper(paper: Paper): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageStyle(paper));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [paper]);
}

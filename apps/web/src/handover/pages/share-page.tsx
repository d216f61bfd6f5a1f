// Sharing without an account, and opening what a clinician sent back.
import type { JSX } from 'preact';
import { PlainPage } from '../../parts/page-frame.tsx';
import { FromClinician } from '../parts/from-clinician.tsx';
import { MoreLinks } from '../parts/more-links.tsx';
import { Receive } from '../parts/receive.tsx';
import { Send } from '../parts/send.tsx';
import { useHandover } from '../state/with-handover.tsx';
import { shareWords as words } from '../words/share.ts';

export function SharePage(): JSX.Element {
  const { parts } = useHandover();
  return (
    <PlainPage title={words.title}>
      {(parts.check !== null || parts.notebook !== null) && <Send />}
      <Receive />
      <FromClinician />
      <MoreLinks here="share" />
    </PlainPage>
  );
}

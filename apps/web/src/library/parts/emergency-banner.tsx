// Stands on top of every page to read while the check says that help is needed now.
import type { JSX } from 'preact';
import { isEmergency } from '../../check/next-step.ts';
import { HelpNow } from '../../parts/help-now.tsx';
import { useLibrary } from '../context.tsx';
import { library as words } from '../words/library.ts';

export function EmergencyBanner(): JSX.Element | null {
  const { assessment } = useLibrary();
  if (assessment === null || !isEmergency(assessment.disposition.level)) return null;
  return <HelpNow says={words.banner} href="#/result" link={words.bannerLink} />;
}

// Above any medicine, while check or notebook say that help is needed now: that, and the way to it.
import type { JSX } from 'preact';
import { isEmergency } from '../../check/next-step.ts';
import { HelpNow } from '../../parts/help-now.tsx';
import { useCareNow } from '../state/care-now.ts';
import { medicineWords } from './words/medicines.ts';

export function HelpFirst(): JSX.Element | null {
  const care = useCareNow()?.care ?? null;
  if (care === null || !isEmergency(care.level)) return null;
  return <HelpNow says={medicineWords.helpFirst} href="#/care" link={medicineWords.helpFirstLink} />;
}

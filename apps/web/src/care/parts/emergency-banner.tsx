// Stands on top of every page to read while check, notebook or plan say that help is needed now.
import type { JSX } from 'preact';
import { HelpNow } from '../../parts/help-now.tsx';
import { useCare } from '../context.tsx';
import { care } from '../words/care.ts';

export function EmergencyBanner(): JSX.Element | null {
  const { chosen } = useCare();
  if (chosen?.emergency !== true) return null;
  return <HelpNow says={care.who.emergencyBanner} href="#/care" link={care.who.emergencyLink} />;
}

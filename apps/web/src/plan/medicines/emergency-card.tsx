// Too much was taken, or a sign of bleeding is there: whom to call, before everything else.
import type { MedicineEmergency, MedicineReason } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { telephone } from '../../parts/call.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import { UrgencyShape } from '../../parts/urgency.tsx';
import { Sources } from './sources.tsx';
import { medicineWords } from './words/medicines.ts';

export interface EmergencyCardProps {
  readonly emergency: MedicineEmergency;
  readonly reasons: readonly MedicineReason[];
}

export function EmergencyCard({ emergency, reasons }: EmergencyCardProps): JSX.Element {
  const own = reasons.find(({ rule }) => rule === emergency.rule);
  return (
    <section class="urgent-top medicine-emergency" role="alert">
      <p class="word">
        <UrgencyShape urgency="emergency" size={38} inverted />
        {medicineWords.verdicts.emergency}
      </p>
      <h2>{emergency.text}</h2>
      {own !== undefined && <p>{own.message}</p>}
      {!emergency.certain && <p>{medicineWords.emergencyMaybe}</p>}
      {emergency.numbers.length === 0 && <p>{medicineWords.emergencyNoCountry}</p>}
      {emergency.numbers.map(({ name, number }) => (
        <a key={number} class="call" href={telephone(number)}>
          <LineIcon name="phone" />
          {medicineWords.callName(name, number)}
        </a>
      ))}
      {emergency.numbers.length === 0 && (
        <a class="call" href="#/help">
          {medicineWords.country}
        </a>
      )}
      {own !== undefined && <Sources sources={own.source} />}
    </section>
  );
}

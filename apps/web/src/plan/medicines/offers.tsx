// What can be bought for the pain, ranked for this person, with honest words on what to expect.
import { type MedicineOffer, medicinesFor } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Sources } from './sources.tsx';
import type { MedicineDesk } from './use-medicines.ts';
import { verdictOf } from './verdict.ts';
import { VerdictSign } from './verdict-sign.tsx';
import { medicineWords } from './words/medicines.ts';

export function Offers({ desk, onAsk }: { desk: MedicineDesk; onAsk: (typed: string) => void }): JSX.Element | null {
  const { knowledge, person, taken, now } = desk;
  const offers = useMemo(() => medicinesFor(knowledge, person, taken, now), [knowledge, person, taken, now]);
  // Too much was taken: nothing is offered until someone has been asked.
  if (offers.length === 0 || offers.some(({ check }) => check.emergency !== null)) return null;
  const shelves = medicineWords.shelves.map((title, shelf) => ({
    title,
    offers: offers.filter((offer) => shelfOf(offer) === shelf),
  }));
  return (
    <section class="stack">
      <div class="stack close">
        <h2>{medicineWords.offers}</h2>
        <p class="support">
          {person.facts['danger-sign'] === 'yes' ? medicineWords.offersCare : medicineWords.offersLead}
        </p>
      </div>
      {shelves.map(
        ({ title, offers: own }) =>
          own.length > 0 && (
            <div key={title}>
              <h3>{title}</h3>
              <ul class="offers">
                {own.map((offer) => (
                  <Offer key={offer.medicine} offer={offer} onAsk={onAsk} />
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}

function Offer({ offer, onAsk }: { offer: MedicineOffer; onAsk: (typed: string) => void }): JSX.Element {
  const verdict = verdictOf(offer.check);
  return (
    <li>
      <button type="button" class="offer" onClick={() => onAsk(offer.medicine)}>
        <VerdictSign verdict={verdict} size={22} />
        <span>
          <b>{offer.name}</b>
          <span class="support">{medicineWords.verdicts[verdict]}</span>
        </span>
      </button>
      <p>{offer.caveat}</p>
      <p class="support">
        {medicineWords.certainty[offer.certainty]}, {medicineWords.borrowed[offer.borrowedFrom] ?? offer.borrowedFrom}.
      </p>
      <Sources sources={offer.source} />
    </li>
  );
}

/** What may be used; what is asked about, or not known enough of; what is not for this person. */
function shelfOf({ check }: MedicineOffer): number {
  const verdict = verdictOf(check);
  if (verdict === 'no' || verdict === 'emergency' || verdict === 'not-yet') return 2;
  return verdict === 'ask' || verdict === 'unknown' || verdict === 'prescribed' ? 1 : 0;
}

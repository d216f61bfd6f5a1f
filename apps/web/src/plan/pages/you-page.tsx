// What the person told about themselves, in groups: prefilled from the check, and changed here.
import type { Fact } from '@rhomboid/knowledge';
import type { Person } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { Chips } from '../../notebook/capture/chips.tsx';
import { FormPage } from '../../notebook/capture/form-page.tsx';
import { medicineName } from '../../notebook/capture/medicines.ts';
import { useSave } from '../../notebook/capture/save.ts';
import { useDraft, useLocalNow, useNotebook } from '../../notebook/context.ts';
import { usePlanKnowledge } from '../context.tsx';
import { factMistake } from '../parts/fact-field.tsx';
import { FactGroup } from '../parts/fact-group.tsx';
import { AGE } from '../parts/told-of.ts';
import { medicinesIn, toldIn, type YouDraft, youDraft } from '../parts/you-draft.ts';
import { usePerson } from '../player/use-person.ts';
import { personEvents, personOf } from '../state/person-event.ts';
import { youWords as words } from '../words/you.ts';

export function YouPage(): JSX.Element {
  const { knowledge: base } = useApp();
  const { state } = useNotebook();
  const { knowledge, plan } = usePlanKnowledge();
  const { day } = useLocalNow();
  const id = useId();
  const person = usePerson();
  const entry = personOf(state);
  const nameOf = (medicine: string): string => medicineName(knowledge, medicine);
  const start = youDraft(person, entry, nameOf);
  const [draft, setDraft, forget] = useDraft<YouDraft>('plan you', () => start);
  const [mistake, setMistake] = useState<string | null>(null);
  const { save, trouble } = useSave();
  const set = (change: Partial<YouDraft>): void => {
    setDraft({ ...draft, ...change });
    setMistake(null);
  };
  const asked = plan.facts.filter((fact) => fact.id !== AGE && isFor(fact, person));
  const fromCheck = asked.filter(({ id: fact }) => isFromCheck(fact, person, entry)).length;
  const send = async (): Promise<void> => {
    const year = draft.birthYear.trim();
    const badYear =
      year !== '' && !(/^\d{4}$/.test(year) && Number(year) >= 1900 && Number(year) <= Number(day.slice(0, 4)));
    const wrong = badYear
      ? words.badYear
      : (asked.map((fact) => factMistake(fact, draft.facts[fact.id])).find((text) => text !== null) ?? null);
    setMistake(wrong);
    if (wrong !== null) return;
    const told = toldIn(asked, draft, start, medicinesIn(draft.medicines, knowledge));
    const saved = await save({
      make: (author) => personEvents(state, author, told, day),
      say: words.saved,
      to: { page: 'notebook', path: 'plan' },
    });
    if (saved) forget();
  };
  return (
    <FormPage title={words.title} lead={words.lead} save={words.save} onSave={send} mistake={mistake} trouble={trouble}>
      {fromCheck > 0 && <p class="panel">{words.prefilled(fromCheck)}</p>}
      <div class="field-row you-first">
        <p class="field">
          <label for={`${id}-year`}>{words.birthYear}</label>
          <span class="support" id={`${id}-year-hint`}>
            {draft.birthYear === '' && person.age !== null ? words.ageFromCheck(person.age) : words.birthHint}
          </span>
          <input
            id={`${id}-year`}
            class="short"
            type="text"
            inputMode="numeric"
            autoComplete="bday-year"
            aria-describedby={`${id}-year-hint`}
            value={draft.birthYear}
            onInput={(event) => set({ birthYear: event.currentTarget.value })}
          />
        </p>
        <p class="field">
          <label for={`${id}-country`}>{words.country}</label>
          <span class="support" id={`${id}-country-hint`}>
            {words.countryHint}
          </span>
          <select
            id={`${id}-country`}
            aria-describedby={`${id}-country-hint`}
            value={draft.country}
            onChange={(event) => set({ country: event.currentTarget.value })}
          >
            <option value="">{words.countryNone}</option>
            {base.countries.map((country) => (
              <option key={country.id} value={country.id}>
                {country.name}
              </option>
            ))}
          </select>
        </p>
      </div>
      <Chips
        legend={words.sex}
        name="sex"
        chips={[
          { id: 'female', text: words.sexes.female },
          { id: 'male', text: words.sexes.male },
        ]}
        chosen={draft.sex}
        onChoose={(sex) => set({ sex })}
      />
      <p class="field">
        <label for={`${id}-medicines`}>{words.medicines}</label>
        <span class="support" id={`${id}-medicines-hint`}>
          {words.medicinesHint}
        </span>
        <textarea
          id={`${id}-medicines`}
          rows={3}
          aria-describedby={`${id}-medicines-hint`}
          value={draft.medicines}
          onInput={(event) => set({ medicines: event.currentTarget.value })}
        />
      </p>
      <div class="fact-groups">
        {plan.factGroups.map((group) => (
          <FactGroup
            key={group.id}
            title={group.title}
            facts={asked.filter((fact) => fact.group === group.id)}
            draft={draft.facts}
            markOf={(fact) =>
              isFromCheck(fact, person, entry)
                ? words.fromCheck
                : isLapsed(fact, person, entry)
                  ? words.lapsed
                  : undefined
            }
            onChange={(fact, value) => set({ facts: { ...draft.facts, [fact]: value } })}
          />
        ))}
      </div>
    </FormPage>
  );
}

type Entry = ReturnType<typeof personOf>;

function isFromCheck(fact: string, person: Person, entry: Entry): boolean {
  const own = entry?.facts?.[fact] ?? entry?.numbers?.[fact];
  return own === undefined && (person.facts[fact] ?? person.numbers[fact]) !== undefined;
}

/** Told once, too long ago to count. */
function isLapsed(fact: string, person: Person, entry: Entry): boolean {
  const own = entry?.facts?.[fact] ?? entry?.numbers?.[fact];
  return own !== undefined && (person.facts[fact] ?? person.numbers[fact]) === undefined;
}

function isFor({ for: whom }: Fact, { sex, age }: Person): boolean {
  if (whom.sex !== null && sex !== null && whom.sex !== sex) return false;
  return age === null || (age >= whom.ageFrom && age <= whom.ageTo);
}

// What is on the page: name, parts, days, paper.
import { SECTIONS } from '@rhomboid/handover';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Chips } from '../../notebook/capture/chips.tsx';
import { Choice } from '../../parts/choices.tsx';
import type { Period, Wanted } from '../state/choice.ts';
import { reportWords as words } from '../words/report.ts';

export function Choose({ wanted, onChange }: { wanted: Wanted; onChange: (next: Wanted) => void }): JSX.Element {
  const id = useId();
  const { name, sections, period, paper } = wanted;
  return (
    <details class="no-print">
      <summary>{words.choose}</summary>
      <div class="stack">
        <p class="field">
          <label for={id}>{words.name}</label>
          <input
            id={id}
            type="text"
            autocomplete="off"
            maxLength={60}
            value={name}
            onInput={(event) => onChange({ ...wanted, name: event.currentTarget.value })}
          />
          <span class="support">{words.nameHint}</span>
        </p>
        <fieldset class="group">
          <legend class="group-title">{words.sections}</legend>
          <div class="report-parts">
            {SECTIONS.map((section) => {
              const shown = sections.includes(section);
              const next = SECTIONS.filter((one) => (one === section ? !shown : sections.includes(one)));
              return (
                <Choice
                  key={section}
                  type="checkbox"
                  name="report-part"
                  checked={shown}
                  onChoose={() => onChange({ ...wanted, sections: next })}
                >
                  {words.names[section]}
                </Choice>
              );
            })}
          </div>
        </fieldset>
        <Chips
          legend={words.period}
          name="report-period"
          chips={(Object.keys(words.periods) as Period[]).map((one) => ({ id: one, text: words.periods[one] }))}
          chosen={period}
          onChoose={(next) => onChange({ ...wanted, period: next })}
        />
        <Chips
          legend={words.paper}
          name="report-paper"
          chips={(['A4', 'Letter'] as const).map((one) => ({ id: one, text: words.papers[one] }))}
          chosen={paper}
          onChoose={(next) => onChange({ ...wanted, paper: next })}
        />
      </div>
    </details>
  );
}

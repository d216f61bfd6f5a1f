// What the check does not ask and care has to know: ticked where it is so, never taken for a no where it is not.
import type { Circumstance } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { useCare } from '../context.tsx';
import { withTick } from '../told.ts';
import { care } from '../words/care.ts';
import { Fold } from './fold.tsx';

type Group = Circumstance['group'];

export function TellMore({ groups }: { groups: readonly Group[] }): JSX.Element {
  const { about, ticked, tick } = useCare();
  return (
    <Fold title={care.told.title}>
      <div class="stack">
        <p class="support">{care.told.line}</p>
        {groups.map((group) => (
          <fieldset key={group} class="stack close">
            <legend>
              <b>{care.told.groups[group]}</b>
            </legend>
            <div class="choices">
              {about.circumstances
                .filter((one) => one.group === group)
                .map(({ id, ask, help }) => (
                  <label key={id} class="choice">
                    <input
                      type="checkbox"
                      checked={ticked.has(id)}
                      onChange={(event) => tick(withTick(ticked, id, event.currentTarget.checked))}
                    />
                    <span>
                      {ask}
                      {help !== '' && <span class="support">{help}</span>}
                    </span>
                  </label>
                ))}
            </div>
          </fieldset>
        ))}
      </div>
    </Fold>
  );
}

// What a clinician sent back, or a summary of the record: read here, and kept only where the person says so.
import type { FhirImport } from '@rhomboid/handover';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { common } from '../../notebook/words/common.ts';
import { FileField } from '../../parts/file-field.tsx';
import { ErrorMessage } from '../../parts/page-frame.tsx';
import { type Received, readReceived } from '../state/read-received.ts';
import { useHandover } from '../state/with-handover.tsx';
import { shareWords as words } from '../words/share.ts';
import { ReceivedDays } from './received-days.tsx';
import { Plan } from './received-plan.tsx';
import { Confirm } from './received-record.tsx';

export function Receive(): JSX.Element {
  const { knowledge } = useHandover();
  const id = useId();
  const [link, setLink] = useState('');
  const [received, setReceived] = useState<Received | null>(null);
  return (
    <section class="stack">
      <h2>{words.receive}</h2>
      <p>{words.receiveLine}</p>
      <p class="field">
        <label for={`${id}-link`}>{words.linkField}</label>
        <input
          id={`${id}-link`}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={link}
          onInput={(event) => setLink(event.currentTarget.value)}
        />
      </p>
      <FileField
        label={words.choose}
        onChoose={async (file) => file !== null && setReceived(await readReceived(knowledge, file, link))}
      />
      {received !== null && 'why' in received && (
        <ErrorMessage id={`${id}-wrong`} lead={common.error}>
          {received.why}
        </ErrorMessage>
      )}
      {received !== null && 'read' in received && (
        <Read key={JSON.stringify(received.read.notes)} read={received.read} />
      )}
    </section>
  );
}

function Read({ read }: { read: FhirImport }): JSX.Element {
  const { check, suggested, medicines, plans, entries, notes } = read;
  const nothing = check === null && [suggested, medicines, plans, entries].every((list) => list.length === 0);
  return (
    <div class="stack">
      <h3>{words.read}</h3>
      {nothing && <p>{words.nothing}</p>}
      {check !== null && <p>{words.check(Object.keys(check.answers).length)}</p>}
      {entries.length > 0 && <ReceivedDays entries={entries} />}
      {(suggested.length > 0 || medicines.length > 0) && <Confirm read={read} />}
      {plans.map((plan, i) => (
        <Plan key={i} plan={plan} />
      ))}
      {notes.length > 0 && (
        <details>
          <summary>{words.left}</summary>
          <ul class="stack close">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

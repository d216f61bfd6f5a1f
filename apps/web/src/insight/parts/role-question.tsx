// Asks of something of the person's own whether it comes before pain or answers to it: only that says what may be looked at.
import type { InsightLink } from '@rhomboid/insight';
import type { FactorRole, OwnFactorEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { Chips } from '../../notebook/capture/chips.tsx';
import { TroubleMessage } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useNotebook } from '../../notebook/context.ts';
import { linkWords } from '../words/link.ts';

const { role: words } = linkWords;
const ROLES: readonly FactorRole[] = ['exposure', 'response', 'shared-state'];

export function RoleQuestion({ link }: { link: InsightLink }): JSX.Element | null {
  const { state } = useNotebook();
  const { save, trouble } = useSave();
  const own: OwnFactorEntry | undefined = state.ofKind('own-factor').get(link.factor);
  if (own === undefined) return null;
  return (
    <section class="panel stack close no-print">
      <Chips
        legend={words.ask(own.name)}
        name="role"
        chips={ROLES.map((id) => ({ id, text: words.roles[id] }))}
        chosen={own.role ?? null}
        onChoose={(role) => save({ make: (author) => [author.change(own, { role })], say: words.saved })}
      />
      <p class="support">{words.why}</p>
      <TroubleMessage trouble={trouble} />
    </section>
  );
}

// What every form of the notebook has: heading, fields, what went wrong, and the save button at the bottom.
import type { StoreTrouble } from '@rhomboid/notebook';
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Bar, ErrorMessage, Heading } from '../../parts/page-frame.tsx';
import { common, troubles } from '../words/common.ts';
import { useOnce } from './once.ts';

export interface FormPageProps {
  readonly title: string;
  readonly lead?: string;
  /** Words of the save button; null where there is nothing to save yet. */
  readonly save: string | null;
  /** Not called again before what it gives is settled. */
  readonly onSave: () => unknown;
  /** What is missing or wrong, as a sentence; null when nothing is. */
  readonly mistake: string | null;
  readonly trouble: StoreTrouble | null;
  /** Beside the main button. */
  readonly lesser?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function FormPage(props: FormPageProps): JSX.Element {
  const { title, lead, save, mistake, trouble, lesser, children } = props;
  const problem = useId();
  const send = useOnce(props.onSave);
  return (
    <form
      class="page"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div class="inner content">
        <div class="reading stack wide">
          <div class="stack close">
            <Heading>{title}</Heading>
            {lead !== undefined && <p class="support">{lead}</p>}
          </div>
          {children}
        </div>
      </div>
      <div class="inner">
        {mistake !== null && (
          <ErrorMessage id={problem} lead={common.error}>
            {mistake}
          </ErrorMessage>
        )}
        <TroubleMessage trouble={trouble} />
      </div>
      {save !== null && (
        <Bar
          buttons={
            <button type="submit" class="main">
              {save}
            </button>
          }
          lesser={lesser}
        />
      )}
    </form>
  );
}

/** Why something was not saved, and what to do. The draft stays where it is. */
export function TroubleMessage({ trouble }: { trouble: StoreTrouble | null }): JSX.Element | null {
  const id = useId();
  if (trouble === null) return null;
  return (
    <ErrorMessage id={id} lead={common.error}>
      {troubles[trouble]}
    </ErrorMessage>
  );
}

/** A group of controls under its name. */
export function Group({
  title,
  support,
  children,
}: {
  title: string;
  support?: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <fieldset class="group">
      <legend class="group-title">{title}</legend>
      {support !== undefined && <p class="support">{support}</p>}
      {children}
    </fieldset>
  );
}

// After an exercise: how much it hurt, how hard it was, and, after strong pain, whether a danger sign is there.
import type { PainRule } from '@rhomboid/knowledge';
import { lightOf } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FormPage, Group } from '../../notebook/capture/form-page.tsx';
import { PainKeysField } from '../../notebook/capture/pain-keys-field.tsx';
import type { Save } from '../../notebook/capture/save.ts';
import { Choice } from '../../parts/choices.tsx';
import { BulletList } from '../../parts/lists.tsx';
import { LightBox } from './light-box.tsx';
import { mustAskAlarms, type Run, toldOf } from './run.ts';
import { playerWords } from './words/player.ts';

export interface TellStageProps {
  readonly run: Run;
  readonly name: string;
  readonly rule: PainRule;
  readonly trouble: Save['trouble'];
  readonly onChange: (change: Partial<Run>) => void;
  readonly onSave: () => void;
  readonly onDrop: () => void;
}

export function TellStage({ run, name, rule, trouble, onChange, onSave, onDrop }: TellStageProps): JSX.Element {
  const [missing, setMissing] = useState(false);
  const { tell } = playerWords;
  const light = lightOf(rule, toldOf(run));
  const asks = mustAskAlarms(run, rule);
  const last = run.at + 1 >= run.tasks.length;
  return (
    <FormPage
      title={tell.title}
      lead={run.hurt ? tell.stopped : name}
      save={run.tasks.length === 1 ? tell.save : last ? tell.saveEnd : tell.saveNext}
      onSave={() => {
        setMissing(asks && run.alarm === null);
        if (!asks || run.alarm !== null) onSave();
      }}
      mistake={missing && asks && run.alarm === null ? tell.alarmMissing : null}
      trouble={trouble}
      lesser={
        // What hurt is not left out: the next time goes by it.
        asks ? undefined : (
          <button type="button" class="lesser-link" onClick={onDrop}>
            {tell.drop}
          </button>
        )
      }
    >
      <div class="small-keys">
        <PainKeysField
          title={tell.during}
          name="pain-during"
          value={run.during}
          onChoose={(during) => onChange({ during })}
        />
      </div>
      <div role="status">{light !== null && <LightBox rule={rule} light={light} />}</div>
      {asks && (
        <Group title={tell.alarmTitle} support={tell.alarmWhy}>
          <div class="stack close">
            <BulletList lines={rule.alarms} />
            <div class="choices">
              {(['no', 'yes', 'unsure'] as const).map((answer) => (
                <Choice
                  key={answer}
                  type="radio"
                  name="alarm"
                  checked={run.alarm === answer}
                  onChoose={() => onChange({ alarm: answer })}
                  {...(answer === 'unsure' ? { support: tell.unsureLine } : {})}
                >
                  {tell.alarms[answer]}
                </Choice>
              ))}
            </div>
          </div>
        </Group>
      )}
      <div class="small-keys">
        <PainKeysField
          title={tell.effort}
          name="effort"
          value={run.effort}
          onChoose={(effort) => onChange({ effort })}
          ends={tell.effortEnds}
        />
      </div>
    </FormPage>
  );
}

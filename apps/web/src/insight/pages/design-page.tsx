// Designing a fair test: what its two kinds of day mean, how they are drawn, for how long, and what to expect of it.
import { addDays, daysBetween, isDay } from '@rhomboid/ground';
import { type ExperimentChoice, type ExperimentProposal, experimentFields } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Chips } from '../../notebook/capture/chips.tsx';
import { FormPage, Group } from '../../notebook/capture/form-page.tsx';
import { useSave } from '../../notebook/capture/save.ts';
import { useDraft, useLocalNow } from '../../notebook/context.ts';
import { Choice } from '../../parts/choices.tsx';
import { Bullet } from '../../parts/icons.tsx';
import { PlainPage } from '../../parts/page-frame.tsx';
import { useAsked } from '../engine/use-asked.ts';
import { choiceOf, ofTen, PowerCard } from '../parts/power-card.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { StartDay } from '../parts/start-day.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { experimentWords } from '../words/experiment.ts';
import { insightPageWords } from '../words/insight.ts';
import { BackToInsight } from './link-page.tsx';

const { design: words } = experimentWords;

/** A design is offered at first for as long as it takes to settle mostly, and not for longer than this many days. */
const LONGEST_USUAL = 84;
const ENOUGH = 80;
const DESIGNS = ['pairs', 'blocks'] as const;
/** A test that begins later than this is forgotten before it begins. */
const LATEST_START = 60;

export function DesignPage({ factor }: { factor: string }): JSX.Element {
  const insight = useAsked({ what: 'insight' });
  const link = insight.answer?.links.find((one) => one.factor === factor) ?? null;
  const asked = useAsked(link === null ? null : { what: 'proposal', link });
  const proposed = asked.answer;
  if (insight.answer !== null && link === null)
    return (
      <PlainPage title={words.gone}>
        <p>{words.goneLine}</p>
        <BackToInsight />
      </PlainPage>
    );
  if (proposed === null)
    return (
      <PlainPage title={insightPageWords.title.waiting}>
        <Waiting asked={insight.answer === null ? insight : asked} />
      </PlainPage>
    );
  if (!proposed.possible)
    return (
      <PlainPage title={words.refused}>
        <Refusal why={proposed.why} />
        <BackToInsight />
      </PlainPage>
    );
  return <DesignForm proposal={proposed.proposal} />;
}

interface DesignDraft {
  readonly withIt: string;
  readonly withoutIt: string;
  readonly design: ExperimentProposal['design'];
  readonly length: number;
  /** Null while nobody has said when it would show. */
  readonly lag: number | null;
  readonly start: string;
  /** What has to be confirmed is confirmed. */
  readonly confirmed: boolean;
}

function DesignForm({ proposal }: { proposal: ExperimentProposal }): JSX.Element {
  const { day: today } = useLocalNow();
  const [draft, setDraft, forget] = useDraft<DesignDraft>(`experiment ${proposal.subject}`, () => ({
    withIt: proposal.withIt,
    withoutIt: proposal.withoutIt,
    design: proposal.design,
    length: proposal.length,
    lag: proposal.lag,
    start: addDays(today, 1),
    confirmed: false,
  }));
  const [mistake, setMistake] = useState<string | null>(null);
  const { save, trouble } = useSave();
  const change = (part: Partial<DesignDraft>): void => {
    setMistake(null);
    setDraft({ ...draft, ...part });
  };
  const begin = async (): Promise<void> => {
    const wrong = mistakeIn(draft, proposal, today);
    setMistake(wrong);
    if (wrong !== null) return;
    const { design, length, lag, start } = draft;
    const own = {
      design,
      length,
      start,
      ...(lag === null ? {} : { lag }),
      withIt: draft.withIt.trim(),
      withoutIt: draft.withoutIt.trim(),
    };
    const saved = await save({
      make: (author) => [author.create('experiment', { ...experimentFields(proposal, today, seed()), ...own })],
      say: words.begun,
      to: { page: 'notebook', path: 'insight' },
    });
    if (saved) forget();
  };
  return (
    <FormPage
      title={experimentWords.title(proposal.name)}
      lead={words.lead}
      save={words.begin}
      onSave={begin}
      mistake={mistake}
      trouble={trouble}
    >
      <WordsField label={words.withIt} text={draft.withIt} onChange={(withIt) => change({ withIt })} />
      <WordsField
        label={words.withoutIt}
        hint={words.wordsHint}
        text={draft.withoutIt}
        onChange={(withoutIt) => change({ withoutIt })}
      />
      <Group title={words.order}>
        <div class="choices">
          {DESIGNS.map((design) => (
            <Choice
              key={design}
              type="radio"
              name="design"
              checked={draft.design === design}
              onChoose={() => change({ design, length: usualOf(proposal, design).length })}
              support={`${words[`${design}Line`]} ${settles(usualOf(proposal, design))}`}
            >
              {words[design]}
            </Choice>
          ))}
        </div>
      </Group>
      <div class="stack close">
        <Chips
          legend={words.which}
          name="lag"
          chips={words.lags.map((text, lag) => ({ id: String(lag), text }))}
          chosen={draft.lag === null ? null : String(draft.lag)}
          onChoose={(lag) => change({ lag: Number(lag) })}
        />
        <p class="support">
          {words.whichNote} {draft.design === 'pairs' && proposal.misled > 0 && words.misled(ofTen(proposal.misled))}
        </p>
      </div>
      <div class="stack close">
        <Chips
          legend={words.length}
          name="length"
          chips={proposal.choices
            .filter(({ design }) => design === draft.design)
            .map(({ length }) => ({ id: String(length), text: words.lengthOf(length) }))}
          chosen={String(draft.length)}
          onChoose={(length) => change({ length: Number(length) })}
        />
        <p class="support">{words.lengthNote(proposal.fewestDays)}</p>
      </div>
      <StartDay
        start={draft.start}
        today={today}
        latest={addDays(today, LATEST_START)}
        onChange={(start) => change({ start })}
      />
      <PowerCard proposal={proposal} design={draft.design} length={draft.length} />
      <section class="stack close">
        <h2>{words.stop}</h2>
        <ul class="plain-list">
          {proposal.stopRules.map((rule) => (
            <li key={rule}>
              <Bullet />
              {rule}
            </li>
          ))}
        </ul>
        <p class="support">{words.stopNote}</p>
      </section>
      {proposal.confirm !== null && (
        <Choice
          type="checkbox"
          name="confirm"
          checked={draft.confirmed}
          onChoose={() => change({ confirmed: !draft.confirmed })}
          support={words.confirmLine}
        >
          {proposal.confirm}
        </Choice>
      )}
    </FormPage>
  );
}

/** What is wrong with the design, as a sentence; null when nothing is. */
function mistakeIn(draft: DesignDraft, proposal: ExperimentProposal, today: string): string | null {
  const { withIt, withoutIt, design, lag, start, confirmed } = draft;
  if (withIt.trim() === '' || withoutIt.trim() === '') return words.missing;
  if (withIt.trim() === withoutIt.trim()) return words.same;
  if (design === 'pairs' && lag === null) return words.noDay;
  if (!isDay(start) || start < today || daysBetween(today, start) > LATEST_START) return words.badStart;
  return proposal.confirm === null || confirmed ? null : words.unconfirmed;
}

/** The length that a design is offered with at first. */
function usualOf(proposal: ExperimentProposal, design: ExperimentProposal['design']): ExperimentChoice {
  if (design === proposal.design) return choiceOf(proposal, design, proposal.length)!;
  const usual = proposal.choices.filter((choice) => choice.design === design && choice.length <= LONGEST_USUAL);
  return usual.find(({ ofHundred }) => ofHundred >= ENOUGH) ?? usual.at(-1)!;
}

function settles({ ofHundred, length }: ExperimentChoice): string {
  return words.settles(ofTen(ofHundred), words.lengthOf(length));
}

/** Of the lots: from the browser's good source. */
function seed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}

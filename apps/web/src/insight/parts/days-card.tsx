// The days behind a link: both groups counted in rhombi, or every day in a table.
import type { DayBehind, InsightLink } from '@rhomboid/insight';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { DataTable } from '../../notebook/views/data-table.tsx';
import { make } from '../../notebook/views/make.ts';
import { painCell } from '../../notebook/views/scores.ts';
import { viewWords } from '../../notebook/words/views.ts';
import { drawDayRhombus } from '../charts/day-rhombus.ts';
import { useAsked } from '../engine/use-asked.ts';
import { linkWords as words } from '../words/link.ts';
import { type DayGroup, type DayGroups, groupsOf } from './day-groups.ts';
import { Waiting } from './waiting.tsx';

/** Tiers that have something to show; before, a picture of chance would look like a finding. */
const PICTURED: ReadonlySet<string> = new Set(['hint', 'likely', 'confirmed', 'no-link']);

export function DaysCard({ link, hide }: { link: InsightLink; hide: boolean }): JSX.Element {
  const asked = useAsked({ what: 'days', link });
  const [asTable, setAsTable] = useState(false);
  const days = asked.answer;
  const groups = useMemo(() => (days === null || !PICTURED.has(link.tier) ? null : groupsOf(days, link)), [days, link]);
  return (
    <section class="card stack close days-card">
      <div class="card-head">
        <h2 class="card-title">{words.days}</h2>
        {days !== null && days.length > 0 && (
          <button type="button" class="lesser-link no-print" onClick={() => setAsTable(!asTable)}>
            {asTable ? viewWords.asPicture : viewWords.asTable}
            <span class="unseen"> {words.days}</span>
          </button>
        )}
      </div>
      <p class="support">{lagText(link)}</p>
      {days === null ? (
        <Waiting asked={asked} />
      ) : asTable ? (
        <DaysTable days={days} link={link} hide={hide} />
      ) : groups === null ? (
        <p>{words.noPicture}</p>
      ) : (
        <Groups groups={groups} link={link} hide={hide} />
      )}
    </section>
  );
}

/** Which day's pain is counted, and for a claim why that one. */
function lagText({ tier, lag, effect }: InsightLink): string {
  if (!PICTURED.has(tier)) return words.lagEarly;
  return effect === null ? words.lag[lag]! : `${words.lag[lag]!} ${words.lagClaim}`;
}

function Groups({ groups, link, hide }: { groups: DayGroups; link: InsightLink; hide: boolean }): JSX.Element {
  const { least, off, usual, each } = groups;
  const amount = least === null ? null : `${viewWords.number(least)} ${link.unit}`.trim();
  const { group } = words;
  const [withIt, without] = [groups.with, groups.without];
  const filled = hide
    ? off === 'worse'
      ? words.filledWorseHidden
      : words.filledBetterHidden
    : (off === 'worse' ? words.filledWorse : words.filledBetter)(viewWords.number(usual));
  return (
    <>
      <Group
        group={withIt}
        text={amount === null ? group.with(withIt.days, words[off]) : group.withAmount(withIt.days, amount, words[off])}
      />
      <Group
        group={without}
        text={amount === null ? group.without(without.days, words[off]) : group.withoutAmount(without.days, words[off])}
      />
      <hr />
      <p class="support">
        {words.mark(each)} {filled} {words.raw}
      </p>
    </>
  );
}

function Group({ group, text }: { group: DayGroup; text: string }): JSX.Element {
  return (
    <div class="stack close">
      <p class="counted-line">
        <b class="big-count">{group.off}</b>
        {text}
      </p>
      <div class="counted">{group.marks.map((kind) => drawDayRhombus(make, kind))}</div>
    </div>
  );
}

function DaysTable({
  days,
  link,
  hide,
}: {
  days: readonly DayBehind[];
  link: InsightLink;
  hide: boolean;
}): JSX.Element {
  const value = (told: DayBehind['value']): string => {
    if (told === null) return words.untold;
    if (typeof told === 'boolean') return told ? words.yes : words.no;
    return typeof told === 'number' ? `${viewWords.number(told)} ${link.unit}`.trim() : told;
  };
  return (
    <DataTable
      caption={words.days}
      columns={[words.table.day, link.name, words.table.pain(link.lag)]}
      rows={days.toReversed().map((day) => ({
        key: day.day,
        cells: [
          <a key="day" href={`#/notebook/day/${day.day}`}>
            {viewWords.tableDay(day.day)}
          </a>,
          value(day.value),
          day.pain === null ? words.untold : painCell(day.pain, hide),
        ],
      }))}
    />
  );
}

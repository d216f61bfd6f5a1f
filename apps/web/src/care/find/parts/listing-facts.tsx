// What the list says of a place: hours by day, access and ways to be seen, what it does not say, and its source.
import { hoursByDay, type Provider, SOURCES } from '@rhomboid/care';
import type { JSX } from 'preact';
import { find } from '../words/find.ts';

const words = find.page;
const YEAR = 365 * 24 * 3600 * 1000;

export function Hours({ hours }: { hours: string }): JSX.Element {
  const week = hoursByDay(hours);
  return (
    <section class="stack close">
      <h2>{words.hours}</h2>
      {week === null ? (
        <p>{words.hoursAs(hours)}</p>
      ) : (
        <>
          <dl class="find-hours">
            {week.map((spans, day) => (
              <div key={day}>
                <dt>{words.weekdays[day]}</dt>
                <dd>{spans.length === 0 ? words.closed : spans.join(', ')}</dd>
              </div>
            ))}
          </dl>
          <p class="support">{words.holidays}</p>
        </>
      )}
    </section>
  );
}

export function Facts({ provider }: { provider: Provider }): JSX.Element {
  const { wheelchair, homeVisit, telehealth, languages, flags, kind } = provider;
  const facts = [
    wheelchair === undefined ? null : words.wheelchair[wheelchair],
    homeVisit === undefined ? null : words.homeVisit[homeVisit ? 'yes' : 'no'],
    telehealth === undefined ? null : words.telehealth[telehealth ? 'yes' : 'no'],
    languages === undefined ? null : words.languages(find.list(languages.map(find.language))),
    ...flags.filter((flag) => flag !== 'made-up').map((flag) => words.flags[flag]),
  ].filter((fact) => fact !== null);
  const ask = find.results.askWish;
  const missing = [
    wheelchair === undefined ? ask.wheelchair : null,
    homeVisit === undefined && kind === 'person' ? ask.homeVisit : null,
    languages === undefined ? ask.language : null,
  ].filter((fact) => fact !== null);
  return (
    <section class="stack close">
      <h2>{words.facts}</h2>
      {facts.length > 0 && (
        <ul class="because">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {missing.length > 0 && <p>{words.notTold(find.list(missing))}</p>}
    </section>
  );
}

export function Source({ provider }: { provider: Provider }): JSX.Element {
  const { source, attribution, fetchedAt, lastUpdated } = provider;
  const day = lastUpdated || fetchedAt;
  const old = Date.now() - Date.parse(day) > YEAR;
  const { link } = SOURCES[source];
  return (
    <section class="stack close">
      <h2>{words.source}</h2>
      <p>
        {link === null ? (
          attribution
        ) : (
          <a class="lesser-link" href={link} rel="noreferrer external">
            {attribution}
          </a>
        )}
      </p>
      <p class="support">
        {words.fetched(find.day(fetchedAt))} {lastUpdated === '' ? '' : words.updated(find.day(lastUpdated))}{' '}
        {old ? words.old : ''}
      </p>
    </section>
  );
}

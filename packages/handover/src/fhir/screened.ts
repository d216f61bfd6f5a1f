// Danger signs that were asked for an entry of the notebook: the answers as a response, what came out as an Observation, and
// a Flag for each rule that fired.
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Notebook, ScreeningEntry } from '@rhomboid/notebook';
import { flag } from './judgement.ts';
import { momentOf } from './moment.ts';
import { measureCode, observation, toldIn } from './observation.ts';
import { entriesBetween } from './observations.ts';
import type { Flag, Observation, QuestionnaireResponse } from './r4.ts';
import { responseOf } from './response.ts';
import type { Subject } from './subject.ts';
import { concept, own } from './systems.ts';

/**
 * The screenings of a period, and where they are older those from the last finished one on: what they asked for holds until
 * a later word. One with questions left open is preliminary.
 */
export function screenedIn(
  subject: Subject,
  knowledge: Knowledge,
  notebook: Notebook,
  from: Day,
  to: Day,
): readonly (QuestionnaireResponse | Observation | Flag)[] {
  const asked = entriesBetween(notebook, '', to).filter((entry) => entry.kind === 'screening');
  const finished = asked.findLast(({ unfinished }) => unfinished !== true)?.day ?? '';
  return asked
    .filter(({ day }) => day >= from || day >= finished)
    .flatMap((entry) => ofScreening(subject, knowledge, entry));
}

function ofScreening(
  subject: Subject,
  knowledge: Knowledge,
  entry: ScreeningEntry,
): readonly (QuestionnaireResponse | Observation | Flag)[] {
  const { id, day, level, cause } = entry;
  const response = responseOf(subject, knowledge, entry.answers, momentOf(entry), id);
  const rules = entry.rules.map((rule) => {
    const name = knowledge.redFlags.find((known) => known.id === rule)?.name ?? rule;
    return concept(name, own('rule', rule, name));
  });
  const because = [...(cause === undefined ? [] : [concept(cause, own('entry', cause))]), ...rules];
  const word = knowledge.dispositions.find((known) => known.id === level)?.word ?? level;
  const cameOut = observation(subject, toldIn(entry), measureCode('screening'), {
    status: entry.unfinished === true ? 'preliminary' : 'final',
    valueCodeableConcept: concept(word, own('level', level, word)),
    method: concept(entry.knowledge),
    device: subject.device,
    ...(response === null ? {} : { derivedFrom: [{ reference: `urn:uuid:${response.identifier.value}` }] }),
    ...(because.length === 0
      ? {}
      : {
          component: because.map((valueCodeableConcept) => ({
            code: measureCode('screening-because'),
            valueCodeableConcept,
          })),
        }),
  });
  return [...(response === null ? [] : [response]), cameOut, ...rules.map((rule) => flag(subject, day, rule, id))];
}

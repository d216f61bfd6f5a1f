// What the bench counts. Every figure is a share with its exact interval; misses are kept by id.
import { random } from '@rhomboid/ground';
import { type Share, share } from '../lib/interval.ts';
import type { Patient } from './data.ts';
import { type InterviewRules, interview, severeShare } from './interview.ts';
import { fullPosterior, type Network } from './network.ts';

/** How the true condition was ranked, over all patients. */
export interface Ranking {
  readonly top1: Share;
  readonly top3: Share;
  readonly missedTop1: readonly Miss[];
}

/** How severe conditions were told from others. */
export interface Triage {
  /** Of the patients with a severe condition (DDXPlus severity 1 or 2), those not escalated. */
  readonly missed: Share;
  /** Of the others, those escalated. */
  readonly overTriage: Share;
  readonly missedSevere: readonly Miss[];
}

/** What a run of interviews came to. */
export interface InterviewResult extends Ranking, Triage {
  readonly meanQuestions: number;
  readonly mostQuestions: number;
}

/** A patient whose condition was not found, and what was thought instead. */
export interface Miss {
  readonly id: string;
  readonly pathology: string;
  readonly thought: string;
  /** P(severe) at the end. */
  readonly severe: number;
}

/**
 * P(severe) from which a patient is escalated: as if one missed severe condition weighed nine needless referrals
 * (1 / (1 + 9)).
 */
export const escalateFrom = 0.1;

/** Everything in the file is known. */
export function rankWithFullEvidence(network: Network, patients: readonly Patient[]): Ranking {
  return ranking(
    network,
    patients.map((patient) => ({ patient, posterior: fullPosterior(network, patient) })),
  );
}

/** The initial evidence is known; the rest is asked for. */
export function runInterviews(
  network: Network,
  patients: readonly Patient[],
  rules: InterviewRules,
  seed: number,
): InterviewResult {
  const dice = random(seed);
  const ends = patients.map((patient) => ({ patient, ...interview(network, patient, rules, dice) }));
  return {
    meanQuestions: ends.reduce((sum, { questions }) => sum + questions, 0) / Math.max(1, ends.length),
    mostQuestions: ends.reduce((most, { questions }) => Math.max(most, questions), 0),
    ...ranking(network, ends),
    ...triage(network, ends),
  };
}

interface End {
  readonly patient: Patient;
  readonly posterior: Float64Array;
}

function ranking(network: Network, ends: readonly End[]): Ranking {
  const ranks = ends.map(({ patient, posterior }) => {
    const truth = posterior[network.tables.conditions.indexOf(patient.pathology)]!;
    return posterior.filter((p) => p > truth).length;
  });
  return {
    top1: share(ranks.filter((rank) => rank < 1).length, ranks.length),
    top3: share(ranks.filter((rank) => rank < 3).length, ranks.length),
    missedTop1: ends.filter((_end, i) => ranks[i]! >= 1).map((end) => missOf(network, end)),
  };
}

function triage(network: Network, ends: readonly End[]): Triage {
  const isSevere = ({ patient }: End) => network.severe[network.tables.conditions.indexOf(patient.pathology)] === true;
  const isEscalated = ({ posterior }: End) => severeShare(network, posterior) >= escalateFrom;
  const severe = ends.filter(isSevere);
  const others = ends.filter((end) => !isSevere(end));
  const missed = severe.filter((end) => !isEscalated(end));
  return {
    missed: share(missed.length, severe.length),
    overTriage: share(others.filter(isEscalated).length, others.length),
    missedSevere: missed.map((end) => missOf(network, end)),
  };
}

function missOf(network: Network, { patient, posterior }: End): Miss {
  const top = posterior.indexOf(posterior.reduce((high, p) => Math.max(high, p), 0));
  return {
    id: patient.id,
    pathology: patient.pathology,
    thought: network.tables.conditions[top]!,
    severe: severeShare(network, posterior),
  };
}

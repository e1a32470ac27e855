import type { Instant, LocalDate } from '#libs/calendar';
import type { Daypart, LanguageLevel } from '#libs/course-catalogue';
import type { ProposedStart } from '#libs/planning';

/** “Planung”: one search for the course starts that close the most gap. */
export interface PlanRun {
  readonly id: string;
  readonly state: 'waiting' | 'running' | 'finished' | 'cancelled';
  readonly requestedAt: Instant;
  readonly finishedAt: Instant | null;
  /** Into how many parts the problem fell, and how many are solved: progress. */
  readonly parts: number;
  readonly partsDone: number;
  /** People without a place whom a start could suit, and how many of them the proposals would place. */
  readonly unplaced: number;
  readonly placed: number;
  readonly points: number;
  /** No plan has more points: the distance to `points` is what a better plan could gain at most. */
  readonly bound: number;
}

/** “Abstand zum besten Plan”, percent to two decimals: what a better plan could gain at most; 0 where this one is proven to be the best. */
export function gapPercentOf({ points, bound }: Pick<PlanRun, 'points' | 'bound'>): number {
  return bound > 0 ? Math.round(((bound - points) / bound) * 10_000) / 100 : 0;
}

/** What speaks for a proposal, as it was when it was made. */
export type ProposalEvidence = Pick<
  ProposedStart,
  'peopleByMunicipality' | 'children' | 'meanMinutes' | 'points'
> & {
  /** “Wartewochen gespart”, of all of these people together. */
  readonly weeksSaved: number;
  readonly runnerUp: {
    readonly siteId: string;
    readonly startsOn: LocalDate;
    readonly people: number;
    readonly fewerPoints: number;
  } | null;
};

/**
 * “Stand eines Kursvorschlags”: open; taken-over: its provider made a course of it and people are asked; confirmed: enough came, the
 * course takes place; withdrawn: too few came, the course was called off; outdated: a newer plan came before anybody took it over.
 */
export const PROPOSAL_STATES = ['open', 'taken-over', 'confirmed', 'withdrawn', 'outdated'] as const;
/** One of {@link PROPOSAL_STATES}. */
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** “Kursvorschlag”, as it is kept. */
export interface CourseProposal {
  readonly id: string;
  readonly planRunId: string;
  readonly key: string;
  readonly providerId: string;
  readonly siteId: string;
  readonly courseTypeCode: string;
  readonly formatCode: string;
  readonly level: LanguageLevel;
  readonly startsOn: LocalDate;
  readonly dayparts: readonly Daypart[];
  readonly minimumSize: number;
  readonly maximumSize: number;
  readonly childcarePlaces: number;
  readonly people: number;
  readonly evidence: ProposalEvidence;
  readonly state: ProposalState;
  readonly offeringId: string | null;
  readonly decidedAt: Instant | null;
}

import { ApiProperty } from '@nestjs/swagger';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import type { DisclosedWhatIf, ForecastRow } from '#libs/planning';
import type { NamedProposal } from '../application/list-proposals.js';
import { gapPercentOf, type CourseProposal, type PlanRun } from '../plan.js';

const RUN_STATES = ['waiting', 'running', 'finished', 'cancelled'];
const PROPOSAL_STATES = ['open', 'taken-over', 'outdated'];

/** One search for course starts. */
export class PlanRunResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: RUN_STATES })
  state!: PlanRun['state'];

  @ApiProperty({ format: 'date-time' })
  requestedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt!: string | null;

  @ApiProperty({ description: 'Into how many parts the problem fell.' })
  parts!: number;

  @ApiProperty({ description: 'How many of them are solved.' })
  partsDone!: number;

  @ApiProperty({ description: 'People without a place whom a start could suit.' })
  unplaced!: number;

  @ApiProperty({ description: 'How many of them the proposals would place.' })
  placed!: number;

  @ApiProperty({
    description: 'How far the plan is from the best at most, percent; 0 where it is proven to be the best.',
  })
  gapPercent!: number;

  static of(run: PlanRun): PlanRunResponse {
    const { id, state, requestedAt, finishedAt, parts, partsDone, unplaced, placed } = run;
    const gapPercent = gapPercentOf(run);
    return { id, state, requestedAt, finishedAt, parts, partsDone, unplaced, placed, gapPercent };
  }
}

/** Searches, the newest first. */
export class PlanRunsResponse {
  @ApiProperty({ type: [PlanRunResponse] })
  items!: PlanRunResponse[];
}

/** People of one Gemeinde whom a proposal would place. */
export class ProposalMunicipalityResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'null where so few would tell of single people.',
  })
  people!: number | null;

  @ApiProperty()
  minutes!: number;
}

/** A course that could begin, and what speaks for it. */
export class ProposalResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: PROPOSAL_STATES })
  state!: CourseProposal['state'];

  @ApiProperty({ format: 'uuid' })
  providerId!: string;

  @ApiProperty()
  providerName!: string;

  @ApiProperty({ description: 'Whether the asking organisation may take it over.' })
  isOwn!: boolean;

  @ApiProperty({ format: 'uuid' })
  siteId!: string;

  @ApiProperty()
  siteName!: string;

  @ApiProperty()
  town!: string;

  @ApiProperty()
  formatCode!: string;

  @ApiProperty()
  formatTitle!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS })
  level!: LanguageLevel;

  @ApiProperty({ format: 'date' })
  startsOn!: string;

  @ApiProperty({ enum: DAYPARTS, isArray: true })
  dayparts!: Daypart[];

  @ApiProperty()
  minimumSize!: number;

  @ApiProperty()
  maximumSize!: number;

  @ApiProperty()
  childcarePlaces!: number;

  @ApiProperty()
  people!: number;

  @ApiProperty()
  children!: number;

  @ApiProperty()
  meanMinutes!: number;

  @ApiProperty({ type: [ProposalMunicipalityResponse] })
  municipalities!: ProposalMunicipalityResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'The second-best site for these people.' })
  runnerUpSiteName!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'How many fewer people it would place.' })
  runnerUpFewerPeople!: number | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  offeringId!: string | null;

  static of(named: NamedProposal): ProposalResponse {
    const { proposal } = named;
    const { evidence } = proposal;
    return {
      id: proposal.id,
      state: proposal.state,
      providerId: proposal.providerId,
      providerName: named.providerName,
      isOwn: named.isOwn,
      siteId: proposal.siteId,
      siteName: named.siteName,
      town: named.town,
      formatCode: proposal.formatCode,
      formatTitle: named.formatTitle,
      level: proposal.level,
      startsOn: proposal.startsOn,
      dayparts: [...proposal.dayparts],
      minimumSize: proposal.minimumSize,
      maximumSize: proposal.maximumSize,
      childcarePlaces: proposal.childcarePlaces,
      people: proposal.people,
      children: evidence.children,
      meanMinutes: Math.round(evidence.meanMinutes),
      municipalities: [...named.municipalities],
      runnerUpSiteName: named.runnerUpSiteName,
      runnerUpFewerPeople: evidence.runnerUp === null ? null : proposal.people - evidence.runnerUp.people,
      offeringId: proposal.offeringId,
    };
  }
}

/** Proposals, most people first. */
export class ProposalsResponse {
  @ApiProperty({ type: [ProposalResponse] })
  items!: ProposalResponse[];
}

/** One Gemeinde before and after. */
export class BeforeAndAfterResponse {
  @ApiProperty()
  ags!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'null where it would tell of single people.' })
  people!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  placedBefore!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  placedAfter!: number | null;
}

/** What would be. */
export class WhatIfResponse {
  @ApiProperty({ type: Number, nullable: true })
  people!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  placedBefore!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  placedAfter!: number | null;

  @ApiProperty({ type: [BeforeAndAfterResponse] })
  municipalities!: BeforeAndAfterResponse[];

  static of({ municipalities, ...sums }: DisclosedWhatIf): WhatIfResponse {
    return { ...sums, municipalities: [...municipalities] };
  }
}

/** New demand of one Kurstyp and level in one month. */
export class ForecastRowResponse {
  @ApiProperty()
  formatCode!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true })
  level!: LanguageLevel | null;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty()
  expected!: number;

  @ApiProperty({ description: 'In four of five cases it is at least this …' })
  low!: number;

  @ApiProperty({ description: '… and at most this.' })
  high!: number;

  static of(row: ForecastRow): ForecastRowResponse {
    const { formatCode, level, from, expected, low, high } = row;
    const [least, most] = [Math.floor(low), Math.ceil(high)];
    return { formatCode, level, from, expected: Math.round(expected), low: least, high: most };
  }
}

/** The next six months. */
export class ForecastResponse {
  @ApiProperty({ type: [ForecastRowResponse] })
  items!: ForecastRowResponse[];
}

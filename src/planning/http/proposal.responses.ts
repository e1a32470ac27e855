import { ApiProperty } from '@nestjs/swagger';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import { JOINED_ORIGINS, type JoinedOrigin, type TravelTimeOrigin } from '#libs/region';
import type { NamedProposal } from '../application/list-proposals.js';
import { PROPOSAL_STATES, type CourseProposal } from '../plan.js';

/** “Was dafür nötig ist”, beside people: a teacher and a room always. An approval is there, else it would not be proposed. */
export const PROPOSAL_NEEDS = ['teacher', 'room', 'childcare'] as const;

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

  @ApiProperty({
    enum: ['corrected', 'measured', 'estimated'],
    nullable: true,
    description: 'Where the minutes come from; null where the way has changed since the plan was made.',
  })
  origin!: TravelTimeOrigin | null;
}

/** The best other start for the same people. */
export class RunnerUpResponse {
  @ApiProperty()
  siteName!: string;

  @ApiProperty()
  people!: number;

  @ApiProperty({ format: 'date' })
  startsOn!: string;
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

  @ApiProperty({
    enum: JOINED_ORIGINS,
    nullable: true,
    description: 'Where the mean comes from; null where a way has changed since the plan was made.',
  })
  meanOrigin!: JoinedOrigin | null;

  @ApiProperty({ type: [ProposalMunicipalityResponse] })
  municipalities!: ProposalMunicipalityResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'The second-best site for these people.' })
  runnerUpSiteName!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'How many fewer people it would place.' })
  runnerUpFewerPeople!: number | null;

  @ApiProperty({ type: RunnerUpResponse, nullable: true })
  runnerUp!: RunnerUpResponse | null;

  @ApiProperty({ description: 'Weeks of waiting that it saves, of all its people together.' })
  waitedWeeksSaved!: number;

  @ApiProperty({ enum: PROPOSAL_NEEDS, isArray: true })
  needs!: (typeof PROPOSAL_NEEDS)[number][];

  @ApiProperty({ description: 'How far its plan is from the best at most, percent.' })
  gapPercent!: number;

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
      meanOrigin: named.meanOrigin,
      municipalities: [...named.municipalities],
      runnerUpSiteName: named.runnerUpSiteName,
      runnerUpFewerPeople: evidence.runnerUp === null ? null : proposal.people - evidence.runnerUp.people,
      runnerUp: runnerUpOf(named),
      waitedWeeksSaved: evidence.weeksSaved,
      needs: PROPOSAL_NEEDS.filter((need) => need !== 'childcare' || proposal.childcarePlaces > 0),
      gapPercent: named.gapPercent,
      offeringId: proposal.offeringId,
    };
  }
}

function runnerUpOf({ proposal, runnerUpSiteName }: NamedProposal): RunnerUpResponse | null {
  const { runnerUp } = proposal.evidence;
  if (runnerUp === null || runnerUpSiteName === null) return null;
  return { siteName: runnerUpSiteName, people: runnerUp.people, startsOn: runnerUp.startsOn };
}

/** Proposals, most people first. */
export class ProposalsResponse {
  @ApiProperty({ type: [ProposalResponse] })
  items!: ProposalResponse[];
}

/** The course that came of a proposal. */
export class TakenOverResponse {
  @ApiProperty({ format: 'uuid' })
  offeringId!: string;
}

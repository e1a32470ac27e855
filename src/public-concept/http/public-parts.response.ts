import { ApiProperty } from '@nestjs/swagger';
import type { Instant, LocalDate } from '#libs/calendar';
import {
  CONCEPT_STATES,
  STEP_STATES,
  stepState,
  type Concept,
  type ConceptState,
  type ProcessStep,
  type StepState,
} from '#libs/concept';
import type { Committee } from '#libs/committee';
import { DECISION_OUTCOMES, type DecisionOutcome } from '#libs/decision';
import type { Survey } from '#libs/survey';
import type { DocumentNote } from '../../documents/index.js';
import type { PublicDecision, PublicEvent } from '../public-concept.js';

/** Something by its title. */
export class PublicTitleResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;

  static of({ id, title }: PublicTitleResponse): PublicTitleResponse {
    return { id, title };
  }
}

/** A field or a theme. */
export class PublicPartResponse extends PublicTitleResponse {
  @ApiProperty()
  description!: string;

  static override of({ id, title, description }: PublicPartResponse): Omit<PublicPartResponse, never> {
    return { id, title, description };
  }
}

/** A public edition. */
export class PublicEditionResponse extends PublicTitleResponse {
  @ApiProperty()
  edition!: string;

  @ApiProperty()
  summary!: string;

  @ApiProperty({ enum: CONCEPT_STATES })
  state!: ConceptState;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  validFrom!: LocalDate | null;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  validUntil!: LocalDate | null;

  static override of(concept: Concept): PublicEditionResponse {
    const { id, title, edition, summary, state, validFrom, validUntil } = concept;
    return { id, title, edition, summary, state, validFrom, validUntil };
  }
}

/** A public step of the Zeitschiene. */
export class PublicStepResponse extends PublicPartResponse {
  @ApiProperty({ format: 'date' })
  plannedFrom!: LocalDate;

  @ApiProperty({ format: 'date' })
  plannedUntil!: LocalDate;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  actualFrom!: LocalDate | null;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  actualUntil!: LocalDate | null;

  @ApiProperty({ enum: STEP_STATES })
  state!: StepState;

  static ofDay(step: ProcessStep, today: LocalDate): PublicStepResponse {
    const { id, title, description, plannedFrom, plannedUntil, actualFrom, actualUntil } = step;
    const days = { plannedFrom, plannedUntil, actualFrom, actualUntil };
    return { id, title, description, ...days, state: stepState(days, today) };
  }
}

/** A public document, without its content. */
export class PublicDocumentResponse extends PublicTitleResponse {
  @ApiProperty()
  fileName!: string;

  @ApiProperty({ example: 'application/pdf' })
  mediaType!: string;

  @ApiProperty({ type: 'integer', description: 'Bytes.' })
  size!: number;

  static override of(note: DocumentNote): PublicDocumentResponse {
    const { id, title, fileName, mediaType, size } = note;
    return { id, title, fileName, mediaType, size };
  }
}

/** A public event: title, time and place, and nothing else of a meeting. */
export class PublicEventResponse extends PublicTitleResponse {
  @ApiProperty({ format: 'date-time' })
  startsAt!: Instant;

  @ApiProperty({ format: 'date-time' })
  endsAt!: Instant;

  @ApiProperty({ type: String, nullable: true })
  place!: string | null;

  @ApiProperty()
  isCancelled!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Null where the committee is internal.' })
  committeeName!: string | null;

  static ofEvent({ meeting, committeeName }: PublicEvent): PublicEventResponse {
    const { id, title, startsAt, endsAt, place, state } = meeting;
    return { id, title, startsAt, endsAt, place, isCancelled: state === 'cancelled', committeeName };
  }
}

/** An open working group. */
export class PublicGroupResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  purpose!: string;

  @ApiProperty({ type: [String], description: 'Themenfelder on which it works.' })
  fields!: string[];

  static ofGroup({ id, name, purpose }: Committee, fields: readonly string[]): PublicGroupResponse {
    return { id, name, purpose, fields: [...fields] };
  }
}

/** A public decision. */
export class PublicDecisionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty()
  subject!: string;

  @ApiProperty()
  wording!: string;

  @ApiProperty({ enum: DECISION_OUTCOMES })
  outcome!: DecisionOutcome;

  @ApiProperty({ format: 'date' })
  decidedOn!: LocalDate;

  @ApiProperty({ type: String, nullable: true, description: 'Null where the committee is internal.' })
  committeeName!: string | null;

  static of({ decision, committeeName }: PublicDecision): PublicDecisionResponse {
    const { id, number, subject, wording, outcome, decidedOn } = decision;
    return { id, number, subject, wording, outcome, decidedOn, committeeName };
  }
}

/** A released summary of a survey. */
export class PublicSummaryResponse extends PublicTitleResponse {
  @ApiProperty()
  summary!: string;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  closedOn!: LocalDate | null;

  static override of({ id, title, summary, closedOn }: Survey): PublicSummaryResponse {
    return { id, title, summary, closedOn };
  }
}

/** Where one asks. */
export class PublicContactResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'A functional mailbox.' })
  mailAddress!: string;
}

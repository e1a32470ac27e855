import { ApiProperty } from '@nestjs/swagger';
import { DECISION_OUTCOMES, type Decision, type DecisionOutcome } from '#libs/decision';
import {
  AGENDA_ITEM_STATES,
  AGENDA_SOURCES,
  MEETING_ANSWERS,
  type AgendaItemState,
  type AgendaSource,
  type MeetingAnswer,
} from '#libs/meeting';
import type { MeetingDetailsView, NamedAgendaItem, NamedInvitee } from '../meeting-view.js';

/** One thing that an item is about. */
export class AgendaEvidenceResponse {
  @ApiProperty({ description: 'Of the row behind it; what is no row has a name.' })
  id!: string;

  @ApiProperty({ description: 'How it stood, with figures that every member may see.' })
  sentence!: string;
}

/** An item of the agenda. */
export class AgendaItemResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'On the paper; null while not taken up.' })
  number!: number | null;

  @ApiProperty({ enum: AGENDA_SOURCES })
  source!: AgendaSource;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  note!: string;

  @ApiProperty({ type: Number, nullable: true })
  plannedMinutes!: number | null;

  @ApiProperty({ type: [AgendaEvidenceResponse] })
  evidence!: AgendaEvidenceResponse[];

  @ApiProperty({ enum: AGENDA_ITEM_STATES })
  state!: AgendaItemState;

  @ApiProperty({ type: String, nullable: true })
  suggestedByName!: string | null;

  @ApiProperty()
  minutes!: string;

  @ApiProperty()
  version!: number;

  static of(item: NamedAgendaItem): AgendaItemResponse {
    const { id, number, source, title, note, plannedMinutes, state, suggestedByName } = item;
    const words = { id, number, source, title, note, plannedMinutes, state, suggestedByName };
    return {
      ...words,
      minutes: item.minutes,
      version: item.version,
      evidence: item.evidence.map(({ id: evidenceId, sentence }) => ({ id: evidenceId, sentence })),
    };
  }
}

/** Somebody invited, what they answered, and how many were there. */
export class InviteeResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: a guest.' })
  organisationId!: string | null;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: MEETING_ANSWERS, nullable: true })
  answer!: MeetingAnswer | null;

  @ApiProperty({ type: Number, nullable: true })
  people!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  present!: number | null;

  static of({ id, organisationId, name, answer, people, present }: NamedInvitee): InviteeResponse {
    return { id, organisationId, name, answer, people, present };
  }
}

/** A decision of the meeting. */
export class MeetingDecisionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ type: String, nullable: true })
  agendaItem!: string | null;

  @ApiProperty()
  subject!: string;

  @ApiProperty()
  wording!: string;

  @ApiProperty({ enum: DECISION_OUTCOMES })
  outcome!: DecisionOutcome;

  static of({ id, number, agendaItem, subject, wording, outcome }: Decision): MeetingDecisionResponse {
    return { id, number, agendaItem, subject, wording, outcome };
  }
}

/** What one version of the minutes says under one item. */
export class MinutesEntryResponse {
  @ApiProperty({ format: 'uuid' })
  itemId!: string;

  @ApiProperty()
  number!: number;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  minutes!: string;
}

/** A version of the minutes. */
export class MinutesVersionResponse {
  @ApiProperty()
  number!: number;

  @ApiProperty({ format: 'date-time' })
  releasedAt!: string;

  @ApiProperty()
  releasedByName!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Why it corrects the one before.' })
  reason!: string | null;

  @ApiProperty({ type: [MinutesEntryResponse] })
  entries!: MinutesEntryResponse[];

  static of(version: MeetingDetailsView['versions'][number]): MinutesVersionResponse {
    const { number, releasedAt, releasedByName, reason, entries } = version;
    return {
      number,
      releasedAt,
      releasedByName,
      reason,
      entries: entries.map((entry) => ({ ...entry })),
    };
  }
}

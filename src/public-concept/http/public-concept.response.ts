import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import { SELECTION_CLASSES, type SelectionClass } from '#libs/yearly-selection';
import type { PublicOverview, PublicSelection, PublicStrategy } from '../public-concept.js';
import {
  PublicContactResponse,
  PublicDecisionResponse,
  PublicDocumentResponse,
  PublicEditionResponse,
  PublicEventResponse,
  PublicGroupResponse,
  PublicPartResponse,
  PublicStepResponse,
  PublicSummaryResponse,
} from './public-parts.response.js';
import { PublicMeasureLineResponse } from './public-measure.response.js';

/** A measure of the year. */
export class PublicChosenResponse extends PublicMeasureLineResponse {
  @ApiProperty({ enum: SELECTION_CLASSES, type: String, nullable: true })
  selectionClass!: SelectionClass | null;
}

/** What is being done in a year, as it was decided. */
export class PublicSelectionResponse {
  @ApiProperty({ type: 'integer' })
  year!: number;

  @ApiProperty({ type: [PublicChosenResponse], description: 'By rank.' })
  measures!: PublicChosenResponse[];

  static of({ year, measures }: PublicSelection, strategy: PublicStrategy): PublicSelectionResponse {
    return {
      year,
      measures: measures.flatMap(({ id, selectionClass }) => {
        const found = strategy.measures.find(({ measure }) => measure.id === id);
        return found === undefined ? [] : [{ ...PublicMeasureLineResponse.line(found), selectionClass }];
      }),
    };
  }
}

/** The Integrationskonzept as everybody sees it. */
export class PublicConceptResponse {
  @ApiProperty({ type: PublicEditionResponse })
  edition!: PublicEditionResponse;

  @ApiProperty({ description: 'It is the edition that is seen first.' })
  isCurrent!: boolean;

  @ApiProperty({ type: [PublicEditionResponse], description: 'All public ones, the latest first.' })
  editions!: PublicEditionResponse[];

  @ApiProperty({ type: [PublicPartResponse] })
  fields!: PublicPartResponse[];

  @ApiProperty({ type: [PublicPartResponse] })
  themes!: PublicPartResponse[];

  @ApiProperty({ type: [PublicStepResponse] })
  steps!: PublicStepResponse[];

  @ApiProperty({ type: PublicSelectionResponse, nullable: true })
  selection!: PublicSelectionResponse | null;

  @ApiProperty({ type: [PublicDocumentResponse] })
  documents!: PublicDocumentResponse[];

  @ApiProperty({ type: [PublicEventResponse], description: 'The latest first.' })
  events!: PublicEventResponse[];

  @ApiProperty({ type: [PublicGroupResponse], description: 'Open working groups.' })
  groups!: PublicGroupResponse[];

  @ApiProperty({ type: [PublicDecisionResponse], description: 'The latest first.' })
  decisions!: PublicDecisionResponse[];

  @ApiProperty({ type: [PublicSummaryResponse], description: 'Released ones.' })
  summaries!: PublicSummaryResponse[];

  @ApiProperty({ type: PublicContactResponse, nullable: true })
  contact!: PublicContactResponse | null;

  static ofDay(
    { strategy, surroundings, documents }: PublicOverview,
    today: LocalDate,
  ): PublicConceptResponse {
    const { edition, isShownFirst, editions, fields, themes, steps, selection } = strategy;
    const { events, groups, decisions, summaries, contact } = surroundings;
    return {
      edition: PublicEditionResponse.of(edition),
      isCurrent: isShownFirst,
      editions: editions.map((one) => PublicEditionResponse.of(one)),
      fields: fields.map((part) => PublicPartResponse.of(part)),
      themes: themes.map((part) => PublicPartResponse.of(part)),
      steps: steps.map((step) => PublicStepResponse.ofDay(step, today)),
      selection: selection === null ? null : PublicSelectionResponse.of(selection, strategy),
      documents: documents.map((note) => PublicDocumentResponse.of(note)),
      events: events.map((event) => PublicEventResponse.ofEvent(event)),
      groups: groups.map((group) => PublicGroupResponse.ofGroup(group, fieldsOf(group.id, strategy))),
      decisions: decisions.map((one) => PublicDecisionResponse.of(one)),
      summaries: summaries.map((survey) => PublicSummaryResponse.of(survey)),
      contact: contact === null ? null : { name: contact.name, mailAddress: contact.mailAddress },
    };
  }
}

function fieldsOf(committeeId: string, { fields, fieldWork }: PublicStrategy): readonly string[] {
  const ids = fieldWork.filter((work) => work.committeeId === committeeId).map(({ fieldId }) => fieldId);
  return fields.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
}

import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import { discloseEvidence, GAP_CAUSES, type GapCause, type GapSeverity } from '#libs/coverage';
import type { GapCase } from '../gap-case.js';
import type { GapNames } from '../gap-names.js';
import { GapAnswerResponse } from './gap-answer.response.js';
import { GapEvidenceResponse } from './gap-evidence.response.js';
import { ToldOrganisationResponse } from './told-organisation.response.js';

const SEVERITIES: readonly GapSeverity[] = ['low', 'medium', 'high'];

/** What a gap is shown with, beside itself. */
export interface GapContext {
  readonly names: GapNames;
  readonly smallCellThreshold: number;
}

/** A gap with its history. */
export class GapResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  areaKey!: string;

  @ApiProperty()
  areaName!: string;

  @ApiProperty()
  formatCode!: string;

  @ApiProperty()
  formatTitle!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true, description: 'null: before the test.' })
  level!: LanguageLevel | null;

  @ApiProperty({ format: 'date' })
  openedOn!: string;

  @ApiProperty({ format: 'date' })
  lastSeenOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  closedOn!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'null below the threshold of small cells.' })
  people!: number | null;

  @ApiProperty()
  isSuppressed!: boolean;

  @ApiProperty()
  longestWaitDays!: number;

  @ApiProperty({ enum: SEVERITIES })
  severity!: GapSeverity;

  @ApiProperty({ enum: GAP_CAUSES })
  cause!: GapCause;

  @ApiProperty({ type: GapEvidenceResponse })
  evidence!: GapEvidenceResponse;

  @ApiProperty({ type: [ToldOrganisationResponse] })
  told!: ToldOrganisationResponse[];

  @ApiProperty({ type: [GapAnswerResponse] })
  answers!: GapAnswerResponse[];

  @ApiProperty({ description: 'Somebody who was told let the deadline pass.' })
  isOverdue!: boolean;

  static of(
    { gap, told, answers, isOverdue }: GapCase,
    { names, smallCellThreshold }: GapContext,
  ): GapResponse {
    const evidence = discloseEvidence(gap, smallCellThreshold);
    return {
      id: gap.id,
      areaKey: gap.areaKey,
      areaName: names.area(gap.areaKey),
      formatCode: gap.formatCode,
      formatTitle: names.format(gap.formatCode),
      level: gap.level,
      openedOn: gap.openedOn,
      lastSeenOn: gap.lastSeenOn,
      closedOn: gap.closedOn,
      people: evidence.people,
      isSuppressed: evidence.isSuppressed,
      longestWaitDays: gap.longestWaitDays,
      severity: gap.severity,
      cause: gap.cause,
      evidence: GapEvidenceResponse.of(evidence, names),
      told: told.map((line) => ToldOrganisationResponse.of(line)),
      answers: answers.map((answer) => GapAnswerResponse.of(answer, answer.organisationName)),
      isOverdue,
    };
  }
}

import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import { LANGUAGE_LEVELS, type LanguageLevel, type Section } from '#libs/course-catalogue';
import type { OfferingCopy } from '../application/copy-own-offering.js';
import type { OfferingHints } from '../application/hint-offering.js';
import { OfferingRequest } from './offering.request.js';

/** One hint to somebody who types a course. */
export class HintResponse {
  @ApiProperty({ description: 'Path of the field, for instance `sections.0.startsOn`.' })
  field!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ enum: ['error', 'warning'], description: 'With an error, saving would be refused.' })
  kind!: 'error' | 'warning';

  @ApiProperty({ description: 'German sentence.' })
  message!: string;

  @ApiProperty({ description: 'Where the rule stands.' })
  source!: string;
}

/** One section as it follows from start and pace. */
export class PlannedSectionResponse {
  @ApiProperty()
  number!: number;

  @ApiProperty({ enum: LANGUAGE_LEVELS })
  level!: LanguageLevel;

  @ApiProperty({ format: 'date' })
  startsOn!: LocalDate;

  static of({ number, level, startsOn }: Section): PlannedSectionResponse {
    return { number, level, startsOn };
  }
}

/** Sections of 100 UE each and the end, from the start and the UE of a week. */
export class SectionPlanResponse {
  @ApiProperty({ type: [PlannedSectionResponse] })
  sections!: PlannedSectionResponse[];

  @ApiProperty({ format: 'date' })
  endsOn!: LocalDate;
}

/** What the rules say of a draft. */
export class OfferingHintsResponse {
  @ApiProperty({ type: [HintResponse] })
  hints!: HintResponse[];

  @ApiProperty({ type: SectionPlanResponse, nullable: true })
  plan!: SectionPlanResponse | null;

  static of({ hints, plan }: OfferingHints): OfferingHintsResponse {
    return {
      hints: hints.map(({ field, code, kind, message, source }) => ({ field, code, kind, message, source })),
      plan:
        plan === null
          ? null
          : {
              sections: plan.sections.map((section) => PlannedSectionResponse.of(section)),
              endsOn: plan.endsOn,
            },
    };
  }
}

/** A copy for a form; nothing is saved. */
export class OfferingCopyResponse {
  @ApiProperty({ type: OfferingRequest })
  details!: OfferingRequest;

  @ApiProperty({ description: 'How far all its days were moved.' })
  movedDays!: number;

  @ApiProperty({ description: 'Weeks from today before which no course is proposed to begin.' })
  leadWeeks!: number;

  static of({ details, movedDays, leadWeeks }: OfferingCopy): OfferingCopyResponse {
    const { siteIds, dayparts, sections, childcare } = details;
    return {
      details: {
        ...details,
        siteIds: [...siteIds],
        dayparts: [...dayparts],
        sections: [...sections],
        childcare,
      },
      movedDays,
      leadWeeks,
    };
  }
}

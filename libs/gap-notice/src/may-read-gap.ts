import type { Gap } from '#libs/coverage';
import { responsibleOfficeKind } from '#libs/referral';
import type { Recipient } from './gap-notice.js';

/** What decides about reading a gap beside the gap itself. */
export interface GapReading {
  readonly reader: Recipient;
  readonly gap: Gap;
  /** The Kursart of the gap's format. */
  readonly courseTypeCode: string;
  /** The reader was told of this gap before: a link in a mail must not lead nowhere because figures moved on. */
  readonly wasTold: boolean;
}

/**
 * “Wer darf eine Lücke sehen”: Kreisverwaltung, BAMF and counselling every gap; Jobcenter, Sozialamt and Ausländerbehörde
 * those with people whom they entitle or oblige; a Kursträger those of a Kursart it is approved for and within its reach.
 */
export function mayReadGap({ reader, gap, courseTypeCode, wasTold }: GapReading): boolean {
  switch (reader.kind) {
    case 'district':
    case 'bamf':
    case 'counselling':
      return true;
    case 'jobcenter':
    case 'social-welfare-office':
    case 'immigration-office':
      return wasTold || holdsPeopleOf(gap, reader.kind);
    case 'provider':
      return (
        wasTold ||
        (reader.approvedCourseTypeCodes.includes(courseTypeCode) &&
          reader.reachedAreaKeys.includes(gap.areaKey))
      );
    case 'steering-group':
      return false;
  }
}

function holdsPeopleOf(gap: Gap, office: Recipient['kind']): boolean {
  return gap.evidence.peopleByAccessRoute.some(
    ({ accessRoute, people }) => people > 0 && responsibleOfficeKind(accessRoute) === office,
  );
}

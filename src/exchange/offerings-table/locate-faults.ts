import type { WrongField } from '../../platform/refusal/refused.js';
import { errorAt, type ImportProblem } from '../reading/problem.js';
import { inOrder } from './compose-offering.js';
import type { OfferingLines } from './gather-offerings.js';
import { OFFERING_HEADINGS, type OfferingHeading } from './offering-columns.js';

const H = OFFERING_HEADINGS;

const COLUMNS: Readonly<Record<string, OfferingHeading>> = {
  courseTypeCode: H.courseType,
  formatCode: H.format,
  maximumSize: H.maximumSize,
  minimumSize: H.minimumSize,
  endsOn: H.endsOn,
  startsOn: H.startsOn,
  reasonCode: H.reason,
  sections: H.sectionNumber,
  'childcare.taken': H.childcareTaken,
};

const COLUMNS_OF_SECTION: Readonly<Record<string, OfferingHeading>> = {
  number: H.sectionNumber,
  level: H.level,
  startsOn: H.sectionStartsOn,
  taken: H.taken,
};

/** “Fehler verorten”: what the rules say of fields, said of lines and columns. */
export function locateFaults(lines: OfferingLines, faults: readonly WrongField[]): readonly ImportProblem[] {
  const sorted = inOrder(lines);
  return faults.map(({ field, code, message }) => {
    const [, index, property = ''] = /^sections\.(\d+)\.(\w+)$/.exec(field) ?? [];
    const line = (index === undefined ? lines[0] : sorted[Number(index)])?.line ?? null;
    const column = COLUMNS_OF_SECTION[property] ?? COLUMNS[field] ?? null;
    return errorAt({ line, column }, code, message);
  });
}

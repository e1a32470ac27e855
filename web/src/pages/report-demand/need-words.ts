import type { CourseFormat, DemandReport, Municipality } from '../../api/types.js';
import { courseWords } from '../../parts/case/course-words.js';
import { daypartTerms } from '../../texts/cases.js';
import { demandTexts } from '../../texts/demand.js';

type Places = readonly Pick<Municipality, 'ags' | 'name'>[];

/** The name of a Gemeinde; its key where the county no longer has it. */
export function placeName(ags: string, municipalities: Places): string {
  return municipalities.find((one) => one.ags === ags)?.name ?? ags;
}

/** What the people of a count need: “Kandel, Allgemein, Niveau A1”. */
export function needWords(
  report: DemandReport,
  formats: readonly CourseFormat[],
  municipalities: Places,
): string {
  return `${placeName(report.ags, municipalities)}, ${courseWords(report, formats)}`;
}

/** Times and children of a count; nothing where they are hidden. */
export function furtherWords({ dayparts, childrenUnderThree, childrenFromThree }: DemandReport): string {
  if (dayparts === null) return '';
  const times = dayparts.map((daypart) => daypartTerms[daypart]).join(', ') || demandTexts.anyTime;
  const children = demandTexts.children(childrenUnderThree ?? 0, childrenFromThree ?? 0);
  return children === '' ? times : `${times}; ${demandTexts.childrenEach}${children}`;
}

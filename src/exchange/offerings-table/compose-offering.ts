import type { ImportedOffering } from '../../offerings/index.js';
import type { OfferingLines } from './gather-offerings.js';
import type { OfferingLine } from './offering-line.js';

const USUAL_MINIMUM = 15;
const USUAL_WEEKLY_UNITS = 25;

/** “Kursangebot zusammensetzen” out of its lines, sections in the order of their numbers; what is not said is as usual. */
export function composeOffering(
  lines: OfferingLines,
  providerId: string,
  siteIds: readonly string[],
): ImportedOffering {
  const line = lines[0].value;
  return {
    providerId,
    externalKey: line.key,
    siteIds,
    title: line.title,
    courseTypeCode: line.courseType,
    formatCode: line.format,
    state: line.state,
    reasonCode: line.reason,
    form: line.form ?? 'on-site',
    startsOn: line.startsOn,
    endsOn: line.endsOn,
    minimumSize: line.minimumSize ?? Math.min(USUAL_MINIMUM, line.maximumSize),
    maximumSize: line.maximumSize,
    weeklyUnits: line.weeklyUnits ?? USUAL_WEEKLY_UNITS,
    dayparts: line.dayparts,
    timesNote: line.timesNote,
    childcare: childcareOf(line),
    sections: inOrder(lines).map(({ value }) => ({
      number: value.sectionNumber,
      level: value.level,
      startsOn: value.sectionStartsOn,
      taken: value.taken,
    })),
    confirmedOn: line.confirmedOn,
  };
}

/** The lines of an offering as its sections follow each other. */
export function inOrder(lines: OfferingLines): OfferingLines {
  const [leading, ...others] = lines.toSorted((a, b) => a.value.sectionNumber - b.value.sectionNumber);
  return leading === undefined ? lines : [leading, ...others];
}

function childcareOf({ childcarePlaces, childcareTaken, childcareMinimumAge }: OfferingLine) {
  if (childcarePlaces === null) return null;
  return {
    places: childcarePlaces,
    taken: childcareTaken ?? 0,
    minimumAgeYears: childcareMinimumAge ?? 0,
  };
}

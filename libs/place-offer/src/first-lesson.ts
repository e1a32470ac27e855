/** “Erste Unterrichtszeit”: from and until, `HH:MM`, as on a clock in the course. */
export interface LessonTime {
  readonly from: string;
  readonly until: string;
}

const RANGE =
  /\b([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?: ?Uhr)? ?(?:–|-|bis) ?([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?: ?Uhr)?\b/g;

/**
 * “Uhrzeit aus den Zeiten eines Kurses”: providers write times as they like („Mo–Fr 8:30–12:45 Uhr“). Null unless the note names
 * exactly one span of time: where days differ, nobody must be sent at the wrong hour.
 */
export function lessonTimeIn(timesNote: string | null): LessonTime | null {
  const spans = [...(timesNote ?? '').matchAll(RANGE)]
    .filter(isClearlyTime)
    .map(([, ...parts]) => spanOf(parts));
  const [first] = spans;
  if (first === undefined || first.until <= first.from) return null;
  return spans.every(({ from, until }) => from === first.from && until === first.until) ? first : null;
}

/** “1-3” may be sections or weeks; minutes or the word “Uhr” make it a time. */
function isClearlyTime([whole, , fromMinutes, , untilMinutes]: RegExpMatchArray): boolean {
  return fromMinutes !== undefined || untilMinutes !== undefined || whole.includes('Uhr');
}

function spanOf([fromHour, fromMinute, untilHour, untilMinute]: readonly (string | undefined)[]): LessonTime {
  return { from: clock(fromHour, fromMinute), until: clock(untilHour, untilMinute) };
}

function clock(hour = '0', minute = '00'): string {
  return `${hour.padStart(2, '0')}:${minute}`;
}

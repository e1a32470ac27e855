import { InvalidArgumentError } from 'commander';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart } from '#libs/course-catalogue';
import type { SupposedChangeWords, SupposedCourseWords } from '../acts/supposed-words.js';
import { readDay } from './read-day.js';

const COURSE = 'Kursort,Niveau,Beginn,Plätze,Tageszeit[,Kinderplätze]';

/** A course on the command line; the word before the commas is the site. Given again, it is one more. */
export function readSupposedCourse(
  text: string,
  before: readonly SupposedCourseWords[] = [],
): readonly SupposedCourseWords[] {
  const [site, level, startsOn, places, dayparts, childcare = '0', ...more] = text
    .split(',')
    .map((word) => word.trim());
  if (site === undefined || site === '' || dayparts === undefined || more.length > 0) {
    throw new InvalidArgumentError(`„${text}“ ist kein Kurs (${COURSE}).`);
  }
  return [
    ...before,
    {
      site,
      level: choiceOf(level ?? '', LANGUAGE_LEVELS, 'Sprachniveau'),
      startsOn: readDay(startsOn ?? ''),
      places: countOf(places ?? '', 1, 25, 'Plätze'),
      dayparts: daypartsOf(dayparts),
      childcarePlaces: countOf(childcare, 0, 20, 'Kinderplätze'),
    },
  ];
}

/** `Kursangebot:Zahl`, for places. Given again, it is one more. */
export function readPlaces(
  text: string,
  before: readonly SupposedChangeWords[] = [],
): readonly SupposedChangeWords[] {
  return [...before, changeOf(text, 1, 'Plätze')];
}

/** `Kursangebot:Tage`, earlier where negative. Given again, it is one more. */
export function readShift(
  text: string,
  before: readonly SupposedChangeWords[] = [],
): readonly SupposedChangeWords[] {
  return [...before, changeOf(text, -180, 'Tage')];
}

function changeOf(text: string, least: number, what: string): SupposedChangeWords {
  const split = text.lastIndexOf(':');
  if (split < 1) throw new InvalidArgumentError(`„${text}“ ist keine Änderung (Kursangebot:${what}).`);
  return { offering: text.slice(0, split), amount: countOf(text.slice(split + 1), least, 180, what) };
}

function countOf(text: string, least: number, most: number, what: string): number {
  const count = Number(text);
  if (/^-?\d+$/.test(text) && count >= least && count <= most) return count;
  throw new InvalidArgumentError(`„${text}“ geht nicht für ${what}: erlaubt ist ${least} bis ${most}.`);
}

function daypartsOf(text: string): readonly Daypart[] {
  const named = text.split('+').map((word) => choiceOf(word.trim(), DAYPARTS, 'Tageszeit'));
  return DAYPARTS.filter((daypart) => named.includes(daypart));
}

function choiceOf<Choice extends string>(text: string, choices: readonly Choice[], what: string): Choice {
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw new InvalidArgumentError(`„${text}“ passt nicht als ${what}. Erlaubt sind: ${choices.join(', ')}.`);
}

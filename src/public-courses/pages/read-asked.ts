import { parseLocalDate } from '#libs/calendar';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import { findPlace, type FoundPlace } from '#libs/public-course';
import type { Municipality } from '#libs/region';
import type { PublicQuestion } from '../application/search-public-courses.js';
import { WAY_MINUTES, type Asked, type AskedProblems, type FinderChoices, type Given } from './asked.js';

/** As an address is taken apart: names with one or several values. */
export type AddressWords = Readonly<Record<string, unknown>>;

const LONGEST = 100;

/** “Suche aus der Adresse lesen”. What is not understood is named at its field; nothing is guessed and nothing lost. */
export function readAsked(words: AddressWords, choices: FinderChoices): Asked {
  const given = readGiven(words);
  const place = given.ort === '' ? null : findPlace(given.ort, choices.municipalities);
  const problems = findProblems(given, place, choices);
  const municipality = place?.kind === 'one' ? place.municipality : null;
  const page = textOf(words['seite']);
  return {
    given,
    problems,
    question: Object.keys(problems).length === 0 ? questionOf(given, municipality) : null,
    municipality,
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

function findProblems(given: Given, place: FoundPlace | null, { formats }: FinderChoices): AskedProblems {
  const { kurstyp, niveau, zeit, weg, ab } = given;
  const codes = formats.map(({ code }) => code);
  return {
    ...(place?.kind === 'none' ? { place: 'unknown' as const } : {}),
    ...(place?.kind === 'several' ? { place: place.municipalities } : {}),
    ...wrong('format', isListed(codes, kurstyp)),
    ...wrong('level', isListed(LANGUAGE_LEVELS, niveau)),
    ...wrong(
      'times',
      zeit.every((one) => isListed(DAYPARTS, one)),
    ),
    ...wrong('way', isListed(WAY_MINUTES.map(String), weg)),
    ...wrong('from', ab === '' || parseLocalDate(ab) !== null),
  };
}

function questionOf(given: Given, municipality: Municipality | null): PublicQuestion {
  const { kurstyp, niveau, zeit, weg, ab, kinder, frei } = given;
  return {
    ags: municipality?.ags ?? null,
    formatCode: kurstyp || null,
    level: (niveau || null) as LanguageLevel | null,
    dayparts: zeit as readonly Daypart[],
    mostMinutes: weg === '' ? null : Number(weg),
    from: parseLocalDate(ab),
    freeOnly: frei,
    withChildcare: kinder,
  };
}

function isListed(list: readonly string[], text: string): boolean {
  return text === '' || list.includes(text);
}

function readGiven(words: AddressWords): Given {
  const times = [words['zeit'] ?? []].flat().map(textOf);
  return {
    ort: textOf(words['ort']),
    kurstyp: textOf(words['kurstyp']),
    niveau: textOf(words['niveau']),
    zeit: [...new Set(times.filter((text) => text !== ''))].slice(0, DAYPARTS.length),
    weg: textOf(words['weg']),
    ab: textOf(words['ab']),
    kinder: textOf(words['kinder']) === '1',
    frei: textOf(words['frei']) === '1',
  };
}

function textOf(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof one === 'string' ? one.trim().slice(0, LONGEST) : '';
}

function wrong(field: keyof AskedProblems, isRight: boolean): AskedProblems {
  return isRight ? {} : { [field]: true };
}

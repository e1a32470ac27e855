import { elementsOf, textAt, textOf, textsAt, type FeedNode } from './feed-tree.js';
import { plainDay, timesOf, type FeedTimes } from './feed-times.js';

/** One course of a feed, with what is said once for all of them. */
export interface FeedCourse {
  readonly course: FeedNode;
  readonly times: FeedTimes;
  /** The day on which the file was made; empty where it does not say. */
  readonly madeOn: string;
}

/** “Spalte einer Kursdatei”: the name of the element, and how its text is found. */
export interface FeedColumn {
  readonly name: string;
  readonly read: (from: FeedCourse) => string;
}

/** What programs write that do not know a number. */
const UNKNOWN = '-1';
/** Stands between several values of one course. */
export const BETWEEN_VALUES = ' | ';

/**
 * “Spalten einer Kursdatei”: the same for every feed, so that one Spaltenprofil fits all of them. Named as the elements of Open-vhs are.
 * Names of teachers and of whoever may be asked are not among them: they are of no use here and do not come in.
 */
export const FEED_COLUMNS: readonly FeedColumn[] = [
  said('guid', ['guid']),
  said('nummer', ['nummer']),
  said('name', ['name']),
  { name: 'untertitel', read: ({ course }) => textsAt(course, 'untertitel').join(BETWEEN_VALUES) },
  { name: 'dvv_kategorie', read: ({ course }) => categoryOf(course) },
  said('veranstaltungsart', ['veranstaltungsart']),
  said('level', ['level']),
  counted('minimale_teilnehmerzahl'),
  counted('aktuelle_teilnehmerzahl'),
  counted('maximale_teilnehmerzahl'),
  counted('anzahl_termine'),
  { name: 'ue', read: ({ course }) => known(textAt(course, 'dauer')) },
  day('beginn_datum'),
  day('ende_datum'),
  { name: 'wochentage', read: ({ times }) => times.weekdays },
  { name: 'uhrzeit_von', read: ({ times }) => times.from },
  { name: 'uhrzeit_bis', read: ({ times }) => times.until },
  { name: 'tageszeiten', read: ({ times }) => times.dayparts },
  { name: 'zeiten', read: ({ times }) => times.note },
  said('ort_name', ['veranstaltungsort', 'name'], ['ortetermine', 'adresse', 'lehrstaette']),
  ...(['strasse', 'plz', 'ort', 'ortsteil'] as const).map((name) =>
    said(name, ['veranstaltungsort', 'adresse', name], ['ortetermine', 'adresse', name]),
  ),
  said(
    'barrierefrei',
    ['veranstaltungsort', 'barrierefrei'],
    ['ortetermine', 'adresse', 'behindertenzugang'],
  ),
  said('breitengrad', ['ortetermine', 'adresse', 'breitengrad']),
  said('laengengrad', ['ortetermine', 'adresse', 'laengengrad']),
  said('bezirk', ['bezirk']),
  { name: 'zielgruppe', read: ({ course }) => textsAt(course, 'zielgruppe').join(BETWEEN_VALUES) },
  { name: 'schlagwort', read: ({ course }) => textsAt(course, 'schlagwort').join(BETWEEN_VALUES) },
  { name: 'webadresse', read: ({ course }) => websiteOf(course) },
  { name: 'erstellt_am', read: ({ madeOn }) => madeOn },
];

/** The cells of a course, in the order of {@link FEED_COLUMNS}. */
export function feedCells(course: FeedNode, madeOn: string): readonly string[] {
  const from = { course, times: timesOf(course), madeOn };
  return FEED_COLUMNS.map(({ read }) => read(from));
}

/** The first of some paths that says anything. */
function said(name: string, ...paths: readonly (readonly string[])[]): FeedColumn {
  return { name, read: ({ course }) => paths.map((path) => textAt(course, ...path)).find(Boolean) ?? '' };
}

function counted(name: string): FeedColumn {
  return { name, read: ({ course }) => known(textAt(course, name)) };
}

function day(name: string): FeedColumn {
  return { name, read: ({ course }) => plainDay(textAt(course, name)) };
}

function known(number: string): string {
  return number === UNKNOWN ? '' : number;
}

/** A course may be filed in several categories, and in each version of the list once: the newest list counts. */
function categoryOf(course: FeedNode): string {
  const filed = elementsOf(course, 'dvv_kategorie').map((node) => ({
    version: Number(textAt(node, '@version')) || 0,
    text: textOf(node),
  }));
  const newest = Math.max(0, ...filed.map(({ version }) => version));
  const texts = filed.flatMap(({ version, text }) => (version === newest && text !== '' ? [text] : []));
  return [...new Set(texts)].join(BETWEEN_VALUES);
}

/** The page of the course; else the first address that is named. */
function websiteOf(course: FeedNode): string {
  const addresses = elementsOf(course, 'webadresse');
  const page = addresses.find((address) => textAt(address, 'typ') === 'website') ?? addresses[0];
  return textAt(page, 'uri');
}

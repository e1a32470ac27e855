import type { CoverageSnapshot, DemandCell } from '#libs/coverage';
import type { SupplyEntry } from '#libs/matching';
import { addDays, localDate, type LocalDate } from '#libs/calendar';
import type { CourseFormat } from '#libs/course-catalogue';
import { buildReachability, parseAgs, type Ags, type Municipality, type TravelTime } from '#libs/region';

/** The day of every snapshot made here. */
export const TODAY: LocalDate = localDate('2026-11-22');

/** The key of the n-th Gemeinde of Landkreis 07339. */
export const agsOf = (number: number): Ags => parseAgs(`07339${String(number).padStart(3, '0')}`) as Ags;

/** Two Gemeinden to one association: 1 and 2, 3 and 4, and so on. */
export const aMunicipality = (number: number, part: Partial<Municipality> = {}): Municipality => ({
  ags: agsOf(number),
  name: `Gemeinde ${number}`,
  associationKey: `07339500${Math.ceil(number / 2)}`,
  associationName: `Verband ${Math.ceil(number / 2)}`,
  population: 1000 * number,
  populationDate: localDate('2022-12-31'),
  populationBase: 'Zensus 2011',
  areaKm2: 10,
  postcode: '55411',
  foreignShare: null,
  centre: { latitude: 50, longitude: 8 + number },
  ...part,
});

/** Somebody in Gemeinde 1 who needs a general course at A1, entitled, waiting for 20 days, without children. */
export const aDemandCell = (part: Partial<DemandCell> = {}): DemandCell => ({
  ags: agsOf(1),
  formatCode: 'general',
  level: 'A1',
  accessRoute: 'entitled',
  dayparts: [],
  childrenUnderThree: 0,
  childrenFromThree: 0,
  waitingSince: addDays(TODAY, -20),
  people: 1,
  ...part,
});

/** A general course at site `a` that counts for everybody in Gemeinde 1 at A1: 10 free places in the morning, no child places. */
export const anEntry = (part: Partial<SupplyEntry> = {}): SupplyEntry => ({
  offeringId: 'offering-1',
  sectionNumber: 1,
  providerId: 'provider-1',
  siteIds: ['a'],
  formatCode: 'general',
  level: 'A1',
  startsOn: addDays(TODAY, 14),
  freePlaces: 10,
  dayparts: ['morning'],
  childcareFree: 0,
  childcareMinimumAgeYears: 0,
  isAtRisk: false,
  isApproved: true,
  confirmedOn: addDays(TODAY, -3),
  ...part,
});

/** “general” may take 45 minutes, “women” 30. */
export const FORMATS: readonly CourseFormat[] = [
  {
    code: 'general',
    title: 'Allgemein',
    courseTypeCode: 'allgemein',
    targetGroup: null,
    childcare: false,
    reachMinutes: 45,
  },
  {
    code: 'women',
    title: 'Frauen mit Kinderbeaufsichtigung',
    courseTypeCode: 'allgemein',
    targetGroup: 'Frauen',
    childcare: true,
    reachMinutes: 30,
  },
];

/** Minutes by number of Gemeinde and site; pairs that are not named are 500 minutes apart. */
export type Minutes = Readonly<Record<number, Readonly<Record<string, number>>>>;

/** What a snapshot is made from; what is left out is empty or as in the doc comments above. */
export interface SnapshotParts {
  readonly demand?: readonly DemandCell[];
  readonly supply?: readonly SupplyEntry[];
  readonly minutes?: Minutes;
  readonly municipalities?: readonly Municipality[];
  readonly settings?: Partial<CoverageSnapshot['settings']>;
}

/** A county of four Gemeinden; site `a` is 10 minutes from Gemeinde 1 unless minutes are given. */
export function aSnapshot(parts: SnapshotParts = {}): CoverageSnapshot {
  const municipalities = parts.municipalities ?? [1, 2, 3, 4].map((number) => aMunicipality(number));
  return {
    today: TODAY,
    municipalities,
    formats: FORMATS,
    demand: parts.demand ?? [],
    supply: parts.supply ?? [],
    reachability: reachabilityOf(municipalities, parts.minutes ?? { 1: { a: 10 } }),
    settings: {
      horizonDays: 42,
      freshnessDays: 28,
      gapMinimumPeople: 5,
      gapLongestWaitDays: 84,
      checksUntilClosed: 2,
      ...parts.settings,
    },
  };
}

function reachabilityOf(municipalities: readonly Municipality[], minutes: Minutes) {
  const siteIds = [...new Set(Object.values(minutes).flatMap((row) => Object.keys(row)))];
  const known = municipalities.flatMap((municipality, index) =>
    siteIds.map((siteId): TravelTime => ({
      ags: municipality.ags,
      siteId,
      mode: 'car',
      minutes: minutes[index + 1]?.[siteId] ?? 500,
      origin: 'measured',
    })),
  );
  return buildReachability({
    municipalities,
    sites: siteIds.map((id) => ({ id, place: { latitude: 50, longitude: 8 } })),
    known,
    estimate: { detourFactor: 1.35, speedKmh: 40 },
    limitMinutes: 60,
  });
}

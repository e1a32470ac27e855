import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { repeatableNumbers } from './measure.mjs';

const REAL_MUNICIPALITIES = resolve(
  import.meta.dirname,
  '../../../shared/data/germany/gemeinden_de_scale.csv',
);
const TODAY = '2026-11-23';
const LEVELS = ['literacy', 'A1', 'A2', 'B1'];
const FORMATS = 9;
const PEOPLE_PER_INHABITANT = 360_000 / 84_000_000;

/** Formats of a bench: nine columns, reach 30 to 60 minutes. */
export function formats() {
  return Array.from({ length: FORMATS }, (_, index) => ({
    code: `format-${index}`,
    title: `Kurstyp ${index}`,
    courseTypeCode: `type-${index}`,
    targetGroup: null,
    childcare: index % 3 === 0,
    reachMinutes: 30 + 15 * (index % 3),
  }));
}

/** All inhabited Gemeinden of Germany: the real ones where the file is at hand, else as many made ones. */
export function municipalities() {
  return existsSync(REAL_MUNICIPALITIES) ? realMunicipalities() : madeMunicipalities(10_775);
}

function realMunicipalities() {
  const [head, ...lines] = readFileSync(REAL_MUNICIPALITIES, 'utf8').trim().split(/\r?\n/);
  const at = Object.fromEntries(head.split(',').map((name, index) => [name, index]));
  return lines.map((line) => {
    const cells = line
      .match(/("[^"]*"|[^,]*)(,|$)/g)
      .map((cell) => cell.replace(/,$/, '').replaceAll('"', ''));
    return municipality(
      cells[at.ags],
      Number(cells[at.pop_2022_12_31]),
      Number(cells[at.lat]),
      Number(cells[at.lon]),
    );
  });
}

/** Gemeinden strewn over a rectangle of Germany's size, most of them small. */
export function madeMunicipalities(count) {
  const next = repeatableNumbers(1);
  return Array.from({ length: count }, (_, index) => {
    const ags = String(1_001_000 + index).padStart(8, '0');
    const population = Math.round(200 + 90_000 * next() ** 6);
    return municipality(ags, population, 47.5 + 7.3 * next(), 6.2 + 8.4 * next());
  });
}

function municipality(ags, population, latitude, longitude) {
  return {
    ags,
    name: `Gemeinde ${ags}`,
    associationKey: `${ags.slice(0, 5)}${ags.slice(5, 7)}00`,
    associationName: `Verband ${ags.slice(0, 7)}`,
    population,
    populationDate: null,
    populationBase: null,
    areaKm2: 30,
    postcode: null,
    foreignShare: null,
    centre: { latitude, longitude },
  };
}

/** Sites and offerings in the larger Gemeinden, people everywhere by population. The same for the same input. */
export function country({
  places,
  sites: siteCount,
  offerings: offeringCount,
  peoplePerInhabitant = PEOPLE_PER_INHABITANT,
}) {
  const next = repeatableNumbers(2);
  const largest = [...places].sort((a, b) => b.population - a.population);
  const sites = Array.from({ length: siteCount }, (_, index) => ({
    id: `site-${String(index).padStart(5, '0')}`,
    place: largest[index % largest.length].centre,
  }));
  const columns = formats();
  const supply = Array.from({ length: offeringCount }, (_, index) => entry(index, sites, columns, next));
  const demand = places.flatMap((place) => cells(place, columns, peoplePerInhabitant, next));
  return { today: TODAY, municipalities: places, sites, formats: columns, supply, demand };
}

function entry(index, sites, columns, next) {
  const format = columns[index % columns.length];
  return {
    offeringId: `offering-${String(index).padStart(6, '0')}`,
    sectionNumber: 1,
    providerId: `provider-${index % 1600}`,
    siteIds: [sites[Math.floor(next() * sites.length)].id],
    formatCode: format.code,
    level: LEVELS[Math.floor(next() * LEVELS.length)],
    startsOn: next() < 0.8 ? '2026-12-14' : '2027-02-15',
    freePlaces: Math.floor(next() * 16),
    dayparts: [next() < 0.7 ? 'morning' : 'evening'],
    childcareFree: format.childcare ? 5 : 0,
    childcareMinimumAgeYears: 1,
    isAtRisk: next() < 0.05,
    isApproved: next() < 0.98,
    confirmedOn: next() < 0.9 ? '2026-11-16' : '2026-09-01',
  };
}

function cells(place, columns, peoplePerInhabitant, next) {
  const people = place.population * peoplePerInhabitant;
  const whole = Math.floor(people) + (next() < people % 1 ? 1 : 0);
  return Array.from({ length: whole }, () => ({
    ags: place.ags,
    formatCode: columns[Math.floor(next() * columns.length)].code,
    level: next() < 0.1 ? null : LEVELS[Math.floor(next() * LEVELS.length)],
    accessRoute: next() < 0.5 ? 'obliged-jobcenter' : 'entitled',
    dayparts: next() < 0.6 ? [] : ['morning'],
    childrenUnderThree: next() < 0.08 ? 1 : 0,
    childrenFromThree: next() < 0.08 ? 1 : 0,
    waitingSince: `2026-${String(6 + Math.floor(next() * 5)).padStart(2, '0')}-01`,
    people: 1,
  }));
}

/** The thresholds of a check and the estimate of travel, as an installation begins with them. */
export const SETTINGS = {
  horizonDays: 42,
  freshnessDays: 28,
  gapMinimumPeople: 5,
  gapLongestWaitDays: 84,
  checksUntilClosed: 2,
};
export const ESTIMATE = { detourFactor: 1.35, speedKmh: 40 };

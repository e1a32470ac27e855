// The shared list without a database: one case against all offerings of Germany, the next of 20,000, a start run of 2,000 people. Each
// beside a plain twin that judges everything and sorts everything, and must come to the same.
import { writeFileSync } from 'node:fs';
import { judgeMatch, suggestOfferings } from '../dist/libs/matching/src/index.js';
import { buildReachability } from '../dist/libs/region/src/index.js';
import { compareInList, nextInLine, placeStartRun } from '../dist/libs/waiting-list/src/index.js';
import { country, ESTIMATE, municipalities, SETTINGS } from './lib/country.mjs';
import { interleaved, printTable } from './lib/measure.mjs';

const LIST = 20_000;
const RUN_PEOPLE = 2000;
const RUN_OFFERINGS = 100;
/** As the list is read: nearly nobody has declined anything. */
const NONE = new Set();

const places = municipalities();
const germany = country({ places, sites: 2500, offerings: 25_000 });
const context = contextFor(places, germany);
const district = nearest(places, 234);
const kreis = country({ places: district, sites: 30, offerings: RUN_OFFERINGS, peoplePerInhabitant: 0.06 });
const kreisContext = contextFor(district, kreis);
const list = kreis.demand.slice(0, LIST).map(listedCase);
if (list.length < LIST) throw new Error(`only ${list.length} people`);

const person = listedCase(germany.demand[0], 0);
const entry = {
  ...kreis.supply.find(({ freePlaces }) => freePlaces > 0),
  startsOn: '2026-12-14',
  isApproved: true,
};
const runners = list
  .filter(({ level }) => level !== null)
  .slice(0, RUN_PEOPLE)
  .map(wishing);
const shares = (percent) => ({ ...kreisContext, priorityPlacesOf: () => Math.floor((20 * percent) / 100) });

const results = {};
const keep = (name, work) => () => {
  results[name] = work();
};
const took = await interleaved(
  {
    match: keep('match', () => suggestOfferings(person, germany.supply, context)),
    matchTwin: keep('matchTwin', () => judgeAndSortAll(person, germany.supply, context)),
    next: keep('next', () => nextInLine(entry, list, { ...kreisContext, isPriorityOpen: true })),
    nextTwin: keep('nextTwin', () => sortAllAndJudge(entry, list, kreisContext)),
    run: keep('run', () => placeStartRun(kreis.supply, runners, shares(100))),
    runTwin: keep('runTwin', () => placeOneByOne(kreis.supply, runners, kreisContext)),
    mixedRun: keep('mixedRun', () => placeStartRun(kreis.supply, runners, shares(30))),
  },
  { runs: 25, warmUp: 3 },
);

mustBeSame('next', results.next.next?.id, results.nextTwin.id);
mustBeSame('fitting', results.next.grounds?.fitting, results.nextTwin.fitting);
mustBeSame('match', offeringsOf(results.match), offeringsOf(results.matchTwin));
mustBeSame('run', placesOf(results.run), placesOf(results.runTwin));
globalThis.gc?.();
const rows = [
  row('ein Fall gegen 25.000 Kursangebote', 'match', 'matchTwin', results.match.length),
  row('der Nächste von 20.000', 'next', 'nextTwin', 1),
  row('Startlauf, 2.000 Menschen, 100 Kurse', 'run', 'runTwin', results.run.length),
  row('derselbe, Vorranganteil 30 %', 'mixedRun', null, results.mixedRun.length),
];
printTable(
  'Gemeinsame Warteliste ohne Datenbank (Median; daneben, was alles beurteilt und alles ordnet)',
  rows,
);
if (process.env.BENCH_OUTPUT) writeFileSync(process.env.BENCH_OUTPUT, JSON.stringify(rows, null, 2));

function row(name, own, twin, found) {
  return {
    case: name,
    found,
    ms: took[own].median,
    'min ms': took[own].min,
    'max ms': took[own].max,
    'twin ms': twin === null ? '' : took[twin].median,
    'twin / own': twin === null ? '' : took[twin].median / took[own].median,
    'peak MiB': Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Every entry judged in full, then ranked; near misses as the rule has them. */
function judgeAndSortAll(who, entries, given) {
  return entries
    .map((one) => judgeMatch(who, one, given))
    .filter(({ verdicts }) => verdicts.filter((v) => !v.isMet && v.criterion !== 'secure').length <= 1)
    .sort(
      (a, b) =>
        b.isFitting - a.isFitting ||
        (a.wishRank ?? 99) - (b.wishRank ?? 99) ||
        a.startsOn.localeCompare(b.startsOn) ||
        (a.minutes ?? 9999) - (b.minutes ?? 9999) ||
        a.offeringId.localeCompare(b.offeringId),
    );
}

/** The whole list in order, all whom it suits, and the first of them. */
function sortAllAndJudge(at, cases, given) {
  const fitting = [...cases]
    .sort((a, b) => compareInList(a, b, { isPriorityOpen: true }))
    .filter((who) => !who.isPaused && judgeMatch(who, at, given).isFitting);
  return { id: fitting[0]?.id, fitting: fitting.length };
}

/** With one order for all courses a run is people choosing one after the other. */
function placeOneByOne(entries, cases, given) {
  const left = new Map(
    entries.map((one) => [one.offeringId, { places: one.freePlaces, children: one.childcareFree }]),
  );
  const placed = [];
  for (const who of [...cases].sort((a, b) => compareInList(a, b, { isPriorityOpen: true }))) {
    const children = who.childrenUnderThree + who.childrenFromThree;
    const match = suggestOfferings(who, entries, given).find(({ isFitting, offeringId }) => {
      const free = left.get(offeringId);
      return isFitting && free.places > 0 && free.children >= children;
    });
    if (match === undefined || who.isPaused) continue;
    left.get(match.offeringId).places -= 1;
    left.get(match.offeringId).children -= children;
    placed.push({ caseId: who.id, entry: match });
  }
  return placed;
}

function contextFor(areas, input) {
  const reach = new Map(input.formats.map(({ code, reachMinutes }) => [code, reachMinutes]));
  return {
    today: input.today,
    reachability: buildReachability({
      municipalities: areas,
      sites: input.sites,
      known: [],
      estimate: ESTIMATE,
      limitMinutes: 60,
    }),
    reachMinutesOf: (code) => reach.get(code) ?? -1,
    freshnessDays: SETTINGS.freshnessDays,
  };
}

/** Somebody who would also take two other Kurstypen. */
function wishing(who, index) {
  const wish = (offset) => ({ kind: 'format', formatCode: `format-${(index + offset) % 9}` });
  return { ...who, wishes: [{ kind: 'format', formatCode: who.formatCode }, wish(1), wish(4)] };
}

function nearest(all, count) {
  const [first] = all;
  const distance = ({ centre }) =>
    Math.hypot(centre.latitude - first.centre.latitude, centre.longitude - first.centre.longitude);
  return [...all].sort((a, b) => distance(a) - distance(b)).slice(0, count);
}

function offeringsOf(matches) {
  return matches.map(({ offeringId }) => offeringId).join();
}

function placesOf(placed) {
  return placed
    .map(({ caseId, entry: at }) => `${caseId} ${at.offeringId}`)
    .sort()
    .join();
}

function mustBeSame(name, own, twin) {
  if (own !== twin) throw new Error(`${name} and its twin differ`);
}

/** Written out, so that all cases have one shape, as rows of one query have. */
function listedCase(need, index) {
  return {
    id: `case-${index}`,
    code: `CASE${String(index).padStart(6, '0')}`,
    ags: need.ags,
    formatCode: need.formatCode,
    level: need.level,
    accessRoute: need.accessRoute,
    entitledUntil: index % 3 === 0 ? '2027-06-30' : null,
    dayparts: need.dayparts,
    childrenUnderThree: need.childrenUnderThree,
    childrenFromThree: need.childrenFromThree,
    waitingSince: need.waitingSince,
    wishes: need.wishes ?? [],
    isPaused: index % 20 === 0,
    hasLiveOffer: false,
    closedEntries: NONE,
  };
}

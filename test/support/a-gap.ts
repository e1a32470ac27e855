import type { FoundGap, Gap } from '#libs/coverage';
import { addDays } from '#libs/calendar';
import { TODAY, agsOf } from './a-coverage-snapshot.js';

/** Eight people of Verband 1 without a general course at A1, waiting for 40 days, because all is full. */
export const aFoundGap = (part: Partial<FoundGap> = {}): FoundGap => ({
  areaKey: '073395001',
  formatCode: 'general',
  level: 'A1',
  people: 8,
  longestWaitDays: 40,
  severity: 'low',
  cause: 'full',
  ...part,
  evidence: {
    peopleByMunicipality: [{ ags: agsOf(1), people: part.people ?? 8 }],
    peopleByAccessRoute: [{ accessRoute: 'entitled', people: part.people ?? 8 }],
    peopleByCause: [{ cause: part.cause ?? 'full', people: part.people ?? 8 }],
    peopleWithChildren: 0,
    children: 0,
    demand: 10,
    freePlacesInReach: 2,
    nearest: null,
    ...part.evidence,
  },
});

/** The same, open since ten days and last seen yesterday. */
export const aGap = (part: Partial<Gap> = {}): Gap => ({
  ...aFoundGap(part),
  id: 'gap-1',
  openedOn: addDays(TODAY, -10),
  lastSeenOn: addDays(TODAY, -1),
  lastCheckedOn: addDays(TODAY, -1),
  coveredChecks: 0,
  closedOn: null,
  version: 1,
  toldPeople: part.people ?? 8,
  ...part,
  evidence: part.evidence ?? aFoundGap(part).evidence,
});

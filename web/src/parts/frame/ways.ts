import type { Permission, Session } from '../../api/types.js';
import { frameTexts, wayTexts } from '../../texts/frame.js';

/** A page that can be gone to from everywhere, and who may. */
export interface Way {
  readonly to: string;
  readonly title: string;
  /** Any of these opens it; none: every member. */
  readonly by: readonly (Permission | 'administrator')[];
}

/** Pages of one kind of work. */
export interface WayGroup {
  readonly title: string;
  readonly ways: readonly Way[];
}

const way = (to: string, title: string, ...by: Way['by']): Way => ({ to, title, by });

/** “Wege durch die Anwendung”, in the order in which they are shown. The server judges each step anew. */
export const WAY_GROUPS: readonly WayGroup[] = [
  {
    title: frameTexts.start,
    ways: [
      way('/', wayTexts.overview),
      way('/mitteilungen', wayTexts.notifications),
      way('/kalender', wayTexts.calendarFeeds, 'calendar-feed:keep'),
    ],
  },
  {
    title: frameTexts.referring,
    ways: [
      way('/faelle', wayTexts.cases, 'referral:read'),
      way('/platzangebote', wayTexts.placeOffers, 'referral:read'),
    ],
  },
  {
    title: frameTexts.courses,
    ways: [
      way('/kurse', wayTexts.ownCourses, 'offering:write'),
      way('/kurse/einlesen', wayTexts.importCourses, 'offering:write'),
      way('/kurse/kursfinder', wayTexts.publications, 'offering:write'),
      way('/kurse/kursnet', wayTexts.kursnet, 'offering:write'),
      way('/vermittlungen', wayTexts.addressed, 'referral:answer'),
      way('/kurse-finden', wayTexts.findCourse, 'offering:read'),
      way('/einstufungstests', wayTexts.tests, 'placement-test:read'),
    ],
  },
  {
    title: frameTexts.coverage,
    ways: [
      way('/versorgung', wayTexts.coverageMap, 'coverage:read'),
      way('/versorgung/reichweite', wayTexts.reachDemand, 'reach-demand:read'),
      way('/luecken', wayTexts.gaps, 'gap:read'),
      way('/bedarf', wayTexts.demand, 'demand-report:read'),
      way('/bedarf/einlesen', wayTexts.importDemand, 'demand-report:write'),
      way('/auswertung', wayTexts.trends, 'trend:read'),
    ],
  },
  {
    title: frameTexts.planning,
    ways: [
      way('/planung', wayTexts.proposals, 'plan:read'),
      way('/planung/gefaehrdete-kurse', wayTexts.weakCourses, 'plan:read'),
      way('/planung/was-waere-wenn', wayTexts.whatIf, 'plan:run'),
      way('/planung/vorschau', wayTexts.forecast, 'plan:run'),
    ],
  },
  {
    title: frameTexts.concept,
    ways: [
      way('/konzept', wayTexts.concept, 'concept:read'),
      way('/konzept/zeitschiene', wayTexts.timeline, 'concept:read'),
      way('/konzept/fassungen', wayTexts.editions, 'concept:read'),
      way('/konzept/bedarfe', wayTexts.needs, 'objective:read'),
      way('/konzept/ziele', wayTexts.goals, 'objective:read'),
      way('/konzept/kette', wayTexts.chain, 'objective:read'),
      way('/konzept/indikatoren', wayTexts.indicators, 'indicator:read'),
      way('/konzept/massnahmen', wayTexts.measures, 'measure:read'),
      way('/konzept/massnahmen/meine-vorschlaege', wayTexts.ownProposals, 'measure:propose'),
      way('/konzept/ueberpruefungen', wayTexts.reviews, 'review:read'),
      way('/konzept/auswahl', wayTexts.yearlySelection, 'selection:read'),
      way('/befragungen', wayTexts.surveys, 'survey:answer'),
      way('/konzept/einlesen', wayTexts.importMeasures, 'concept:keep'),
      way('/konzept/bedarfe/einlesen', wayTexts.importObjectives, 'concept:keep'),
      way('/konzept/antworten', wayTexts.answers, 'objective:write'),
      way('/konzept/spur', wayTexts.traces, 'measure:read'),
    ],
  },
  {
    title: frameTexts.circle,
    ways: [
      way('/sitzungen', wayTexts.meetings, 'meeting:read'),
      way('/aufgaben', wayTexts.tasks, 'task:settle'),
      way('/gremien', wayTexts.committees, 'committee:read'),
      way('/beschluesse', wayTexts.decisions, 'decision:read'),
    ],
  },
  {
    title: frameTexts.administration,
    ways: [
      way('/verwaltung/organisationen', wayTexts.organisations, 'administrator'),
      way('/verwaltung/konten', wayTexts.accounts, 'administrator'),
      way('/verwaltung/kurstypen', wayTexts.courseFormats, 'settings:write'),
      way('/verwaltung/regelwerte', wayTexts.ruleParameters, 'settings:write'),
      way('/verwaltung/kursfinder', wayTexts.frameHosts, 'settings:write'),
      way('/verwaltung/kursnet', wayTexts.kursnetDeliveries, 'settings:write'),
      way('/verwaltung/nachbarkreise', wayTexts.neighbours, 'neighbour:keep'),
      way('/verwaltung/reisezeiten', wayTexts.travelTimes, 'travel-time:correct'),
      way('/verwaltung/webhooks', wayTexts.webhooks, 'webhook:keep'),
      way('/verwaltung/warteschlangen', wayTexts.queues, 'administrator'),
      way('/postbuch', wayTexts.mails, 'administrator'),
      way('/protokoll', wayTexts.protocol, 'audit:read'),
      way('/vorgaenge', wayTexts.workRuns, 'work-run:read'),
    ],
  },
  { title: frameTexts.help, ways: [way('/hilfe', wayTexts.handbook)] },
];

/** Whether a member may go this way. */
export function isOpenTo({ by }: Way, session: Session): boolean {
  if (by.length === 0) return true;
  return by.some((demand) =>
    demand === 'administrator' ? session.isAdministrator : session.permissions.includes(demand),
  );
}

/** The groups with the ways that are open to a member; empty groups fall away. */
export function openGroups(session: Session, groups: readonly WayGroup[] = WAY_GROUPS): readonly WayGroup[] {
  return groups
    .map((group) => ({ ...group, ways: group.ways.filter((one) => isOpenTo(one, session)) }))
    .filter(({ ways }) => ways.length > 0);
}

/** The way on which a page lies: the longest whose address begins the page's. */
export function wayOf(groups: readonly WayGroup[], pathname: string): Way | undefined {
  return groups
    .flatMap(({ ways }) => ways)
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .sort((one, other) => other.to.length - one.to.length)[0];
}

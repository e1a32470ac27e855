import type { ParameterKey } from './rule-parameter.js';
import { decimal, whole, type Bounds, type ParameterTerms } from './terms.js';

const PERCENT: Bounds = [0, 100];
const PEOPLE = 'Menschen';
const DAYS = 'Tage';
const WEEKS = 'Wochen';
const POINTS = 'Punkte';

type PlanningKey = Extract<ParameterKey, `planning.${string}` | `forecast.${string}`>;

/** “Regelwerte der Planung in Worten”. */
export const PLANNING_TERMS: Readonly<Record<PlanningKey, ParameterTerms>> = {
  'planning.person-points': decimal('planning', 'Ein Mensch mit Platz zählt', POINTS, [0, 100_000]),
  'planning.waited-week-points': decimal('planning', 'Jede gewartete Woche zählt', POINTS, [0, 100_000]),
  'planning.most-waited-weeks': whole('planning', 'Gewartete Wochen, die höchstens zählen', WEEKS, [0, 520]),
  'planning.lawful-priority-points': decimal('planning', 'Gesetzlicher Vorrang zählt', POINTS, [0, 100_000]),
  'planning.travel-minute-points': decimal('planning', 'Jede Minute Weg kostet', POINTS, [0, 100_000]),
  'planning.day-until-start-points': decimal(
    'planning',
    'Jeder Tag bis zum Beginn kostet',
    POINTS,
    [0, 100_000],
  ),
  'planning.course-points': decimal('planning', 'Jeder neue Kurs kostet', POINTS, [0, 1_000_000]),
  'planning.childcare-points': decimal(
    'planning',
    'Jede neue Kinderbeaufsichtigung kostet',
    POINTS,
    [0, 1_000_000],
  ),
  'planning.lead-weeks': whole('planning', 'Vorlauf eines Trägers für einen neuen Kurs', WEEKS, [0, 104]),
  'planning.minimum-size': whole('planning', 'Kleinste Gruppe eines vorgeschlagenen Kurses', PEOPLE, [1, 60]),
  'planning.childcare-places': whole(
    'planning',
    'Kinderplätze einer vorgeschlagenen Kinderbeaufsichtigung',
    'Plätze',
    [1, 60],
  ),
  'planning.solver-seconds': whole(
    'planning',
    'Suche nach einem besseren Plan, höchstens',
    'Sekunden',
    [1, 600],
  ),
  'planning.merge-days-apart': whole(
    'planning',
    'Abstand der Anfänge, bis zu dem zwei Kurse zusammengelegt werden können',
    DAYS,
    [0, 365],
  ),
  'planning.weekly-units': whole('planning', 'Unterricht eines Tageskurses je Woche', 'UE', [1, 60]),
  'planning.evening-weekly-units': whole('planning', 'Unterricht eines Abendkurses je Woche', 'UE', [1, 60]),
  'planning.decide-days-before': whole(
    'planning',
    'Entscheidung über einen übernommenen Kurs vor seinem Beginn',
    DAYS,
    [0, 365],
  ),
  'planning.risk-notice-days': whole(
    'planning',
    'Hinweis auf einen gefährdeten Kurs vor Beginn',
    DAYS,
    [0, 365],
  ),
  'planning.risk-warning-days': whole(
    'planning',
    'Warnung vor einem gefährdeten Kurs vor Beginn',
    DAYS,
    [0, 365],
  ),
  'planning.risk-alarm-days': whole('planning', 'Alarm zu einem gefährdeten Kurs vor Beginn', DAYS, [0, 365]),
  'planning.acceptance-weeks': whole('planning', 'Zeitraum, aus dem die Annahmequote gilt', WEEKS, [1, 520]),
  'planning.acceptance-least-answers': whole(
    'planning',
    'Antworten, ab denen die eigene Annahmequote zählt',
    'Antworten',
    [1, 10_000],
  ),
  'planning.acceptance-percent': whole(
    'planning',
    'Annahmequote, wo eigene Antworten fehlen',
    'Prozent',
    PERCENT,
  ),
  'planning.wait-without-course-weeks': whole(
    'planning',
    'Angenommene Wartezeit, wo kein anderer Kurs bekannt ist',
    WEEKS,
    [1, 520],
  ),
  'forecast.literacy-to-general-percent': whole(
    'forecast',
    'Übergang aus Alphabetisierungskursen in allgemeine Kurse',
    'Prozent',
    PERCENT,
  ),
  'forecast.general-to-vocational-percent': whole(
    'forecast',
    'Übergang aus allgemeinen Kursen in Berufssprachkurse',
    'Prozent',
    PERCENT,
  ),
};

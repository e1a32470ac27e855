import { PLANNING_TERMS } from './planning-terms.js';
import type { ParameterKey } from './rule-parameter.js';
import { SELECTION_TERMS } from './selection-terms.js';
import { SIGN_IN_TERMS } from './sign-in-terms.js';
import { decimal, whole, type Bounds, type ParameterTerms } from './terms.js';

const PERCENT: Bounds = [0, 100];
const PEOPLE = 'Menschen';
const DAYS = 'Tage';
const WORKING_DAYS = 'Arbeitstage';
const MINUTES = 'Minuten';

/** “Regelwerte in Worten”. A key without words does not compile. Bounds keep out slips of the pen, not decisions. */
export const PARAMETER_TERMS: Readonly<Record<ParameterKey, ParameterTerms>> = {
  'waiting.deadline-days': whole('waiting', 'Beginn eines Kurses nach der Anmeldung', DAYS, [1, 365]),
  'waiting.vocational-deadline-days': whole(
    'waiting',
    'Beginn eines Berufssprachkurses nach der Anmeldung',
    DAYS,
    [1, 365],
  ),
  'waiting-list.priority-share-percent': whole(
    'waiting',
    'Anteil der Plätze eines Kurses für gesetzlichen Vorrang, höchstens',
    'Prozent',
    PERCENT,
  ),
  'referral.answer-working-days': whole(
    'offers',
    'Antwort eines Trägers auf eine Vermittlung',
    WORKING_DAYS,
    [1, 60],
  ),
  'offer.answer-working-days': whole('offers', 'Antwort auf ein Platzangebot', WORKING_DAYS, [1, 30]),
  'offer.reminder-working-days': whole(
    'offers',
    'Erinnerung vor Ablauf eines Platzangebots',
    WORKING_DAYS,
    [0, 30],
  ),
  'offer.lapses-until-pause': whole(
    'offers',
    'Verfallene Platzangebote in Folge, nach denen ein Fall pausiert',
    'Angebote',
    [1, 20],
  ),
  'client-link.days-after-decision': whole(
    'offers',
    'Der Link der Person zeigt ein Angebot nach der Entscheidung noch',
    DAYS,
    [0, 365],
  ),
  'placement-test.correction-days': whole(
    'offers',
    'Ein Testergebnis lässt sich berichtigen, bis nach der Eintragung',
    DAYS,
    [0, 365],
  ),
  'offering.at-risk-days': whole(
    'courses',
    'Ein Kurs unter der Mindestgröße gilt vor Beginn als gefährdet ab',
    DAYS,
    [0, 365],
  ),
  'offering.maximum-size': whole('courses', 'Höchstgröße eines Integrationskurses', PEOPLE, [1, 60]),
  'offering.vocational-start-registrations': whole(
    'courses',
    'Anmeldungen, ab denen ein Berufssprachkurs durchgeführt wird',
    'Anmeldungen',
    [1, 60],
  ),
  'offering.most-weekly-units': whole('courses', 'Übliche Höchstzahl an UE je Woche', 'UE', [1, 50]),
  'offering.same-course-days': whole(
    'courses',
    'Abstand der Beginne, bis zu dem zwei Kurse vielleicht derselbe sind',
    DAYS,
    [0, 90],
  ),
  'childcare.school-age-years': whole('courses', 'Alter, ab dem Kinder zur Schule gehen', 'Jahre', [3, 10]),
  'approval.longest-years': whole('courses', 'Längste Dauer einer Zulassung', 'Jahre', [1, 20]),
  'gap.minimum-people': whole('gaps', 'Menschen ohne Platz, ab denen eine Lücke entsteht', PEOPLE, [1, 500]),
  'gap.longest-wait-days': whole(
    'gaps',
    'Längste Wartezeit, ab der auch weniger Menschen eine Lücke sind',
    DAYS,
    [1, 1000],
  ),
  'gap.checks-until-closed': whole(
    'gaps',
    'Prüfungen in Folge ohne Befund, nach denen eine Lücke geschlossen wird',
    'Prüfungen',
    [1, 30],
  ),
  'notice.deadline-days': whole('gaps', 'Antwort auf eine Lückenmeldung', DAYS, [1, 90]),
  'notice.growth-people': whole('gaps', 'Zuwachs, ab dem eine Lücke erneut gemeldet wird', PEOPLE, [1, 500]),
  'freshness.stale-days': whole('figures', 'Zahlen gelten als alt nach', DAYS, [1, 365]),
  'freshness.excluded-days': whole(
    'figures',
    'Zahlen zählen in Suche und Versorgung nicht mehr nach',
    DAYS,
    [1, 365],
  ),
  'small-cell.member-threshold': whole(
    'figures',
    'Kleinste gezeigte Zahl für Mitglieder ohne Einsicht in Fälle',
    PEOPLE,
    [1, 50],
  ),
  'small-cell.public-threshold': whole(
    'figures',
    'Kleinste gezeigte Zahl für die Öffentlichkeit',
    PEOPLE,
    [1, 50],
  ),
  'open-data.published': whole(
    'publication',
    'Offene Daten veröffentlichen: 0 nein, 1 ja',
    'Schalter',
    [0, 1],
  ),
  'kursnet.ahead-months': whole(
    'publication',
    'In KURSNET einzutragen sind Kurse mit Beginn in den nächsten',
    'Monaten',
    [1, 24],
  ),
  'kursnet.refresh-days': whole(
    'publication',
    'Ein Eintrag in KURSNET ist neu zu prüfen nach',
    DAYS,
    [1, 365],
  ),
  'kursnet.full-time-weekly-units': whole(
    'publication',
    'KURSNET: Vollzeit ab Unterrichtseinheiten in der Woche',
    'UE',
    [1, 50],
  ),
  'travel.detour-factor': decimal('travel', 'Umweg gegenüber der Luftlinie', 'fach', [1, 5]),
  'travel.estimated-speed-kmh': decimal('travel', 'Tempo geschätzter Wege von Tür zu Tür', 'km/h', [1, 130]),
  'stop.hint-metres': whole(
    'travel',
    'Entfernung, bis zu der eine Haltestelle genannt wird',
    'Meter',
    [50, 5000],
  ),
  'accessibility.zone-1-minutes': whole('travel', 'Zugänglichkeit: erste Zone bis', MINUTES, [1, 600]),
  'accessibility.zone-2-minutes': whole('travel', 'Zugänglichkeit: zweite Zone bis', MINUTES, [1, 600]),
  'accessibility.zone-3-minutes': whole('travel', 'Zugänglichkeit: dritte Zone bis', MINUTES, [1, 600]),
  'accessibility.zone-1-weight': decimal(
    'travel',
    'Zugänglichkeit: Gewicht der ersten Zone',
    'Anteil',
    [0, 1],
  ),
  'accessibility.zone-2-weight': decimal(
    'travel',
    'Zugänglichkeit: Gewicht der zweiten Zone',
    'Anteil',
    [0, 1],
  ),
  'accessibility.zone-3-weight': decimal(
    'travel',
    'Zugänglichkeit: Gewicht der dritten Zone',
    'Anteil',
    [0, 1],
  ),
  'goal.longest-statement': whole(
    'strategy',
    'Länge eines Wirkungsziels, ab der ein Hinweis kommt',
    'Zeichen',
    [80, 1000],
  ),
  'survey.anonymous-minimum': whole(
    'surveys',
    'Antworten, ab denen eine anonyme Befragung Ergebnisse zeigt',
    'Antworten',
    [3, 50],
  ),
  'survey.reminder-days-before-close': whole(
    'surveys',
    'Erste Erinnerung vor dem Ende einer Befragung',
    DAYS,
    [1, 90],
  ),
  'survey.last-reminder-days-before-close': whole(
    'surveys',
    'Letzte Erinnerung vor dem Ende einer Befragung',
    DAYS,
    [1, 30],
  ),
  'survey.address-retention-days': whole(
    'surveys',
    'Löschung von Adressen und nicht gesendeten Bögen nach dem Ende einer Befragung',
    DAYS,
    [0, 365],
  ),
  'review.interval-days': whole(
    'strategy',
    'Abstand zwischen zwei Überprüfungen einer Maßnahme',
    DAYS,
    [30, 1100],
  ),
  'review.first-reminder-days': whole('strategy', 'Erste Erinnerung vor einer Überprüfung', DAYS, [1, 180]),
  'review.last-reminder-days': whole('strategy', 'Letzte Erinnerung vor einer Überprüfung', DAYS, [1, 60]),
  'retention.case-days-after-end': whole(
    'retention',
    'Löschung eines Falls nach seinem Ende',
    DAYS,
    [0, 180],
  ),
  'retention.case-days-after-activity': whole(
    'retention',
    'Löschung eines Falls nach der letzten Bearbeitung, spätestens',
    DAYS,
    [1, 180],
  ),
  'retention.audit-days': whole('retention', 'Löschung von Protokollzeilen', DAYS, [1, 180]),
  'retention.placement-test-days': whole(
    'retention',
    'Löschung eines Einstufungstermins nach dem Tag',
    DAYS,
    [0, 365],
  ),
  'meeting.reminder-days': whole('meetings', 'Erinnerung vor einer Sitzung', DAYS, [0, 60]),
  'meeting.task-soon-days': whole('meetings', 'Erinnerung vor der Frist einer Aufgabe', DAYS, [0, 60]),
  'meeting.task-long-overdue-days': whole(
    'meetings',
    'Zweite Erinnerung nach der Frist einer Aufgabe',
    DAYS,
    [1, 365],
  ),
  'money.contribution-per-unit-eur': decimal(
    'money',
    'Kostenbeitrag je Unterrichtseinheit',
    'Euro',
    [0, 100],
  ),
  'money.travel-cost-km': decimal('money', 'Fußweg, ab dem Fahrtkosten erstattet werden', 'km', [0, 100]),
  // no more than the server takes in at all, see `prepareHttp`
  'document.largest-megabytes': whole('strategy', 'Größe eines Dokuments, höchstens', 'MB', [1, 30]),
  ...PLANNING_TERMS,
  ...SELECTION_TERMS,
  ...SIGN_IN_TERMS,
};

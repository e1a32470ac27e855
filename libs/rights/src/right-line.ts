import type { OrganisationKind } from '#libs/kernel';
import { isPermitted, type Permission } from './permission.js';
import type { RowRule } from './row-rule.js';

/** “Zeile der Rechtetabelle”: what an act is, in German, and how its rows must stand to the actor, by kind of organisation. */
export interface RightLine {
  /** What is done, as a data-protection officer would read it. */
  readonly act: string;
  /** The rule of those kinds that {@link exceptions} does not name. */
  readonly rows: RowRule;
  readonly exceptions?: Readonly<Partial<Record<OrganisationKind, RowRule>>>;
}

/** “Rechtetabelle”: one line for each permission. A permission without a line does not compile. */
export const RIGHT_LINES: Readonly<Record<Permission, RightLine>> = {
  'region:read': { act: 'Gemeinden und Grenzen ansehen', rows: 'everybodys' },
  'catalogue:read': { act: 'Kursarten, Kurstypen und Kursorte ansehen', rows: 'everybodys' },
  'travel-time:correct': { act: 'Reisezeiten korrigieren und Korrekturen zurücknehmen', rows: 'everybodys' },
  'offering:read': {
    act: 'Kursangebote und freie Plätze ansehen, auch gezeigte der Nachbarkreise',
    rows: 'everybodys',
  },
  'calendar-feed:keep': { act: 'Termine und Suchen nach Kursen als Kalender abonnieren', rows: 'own-office' },
  'webhook:keep': { act: 'Webhooks der eigenen Organisation führen', rows: 'own-office' },
  'offering:write': {
    act: 'Kurse und Kursorte einstellen, Kurse ändern und bestätigen',
    rows: 'own-offering',
  },
  'demand-report:read': {
    act: 'Bedarfsmeldungen ansehen',
    rows: 'own-office',
    exceptions: { district: 'counts-only' },
  },
  'demand-report:write': { act: 'Bedarf melden und Meldungen zurücknehmen', rows: 'own-office' },
  'referral:read': { act: 'Fälle ansehen', rows: 'own-office' },
  'referral:write': { act: 'Fälle aufnehmen, ändern und beenden', rows: 'own-office' },
  'duplicate-count:read': { act: 'Die Zahl möglicher doppelter Fälle ansehen', rows: 'counts-only' },
  'referral:answer': { act: 'Auf eine Vermittlung antworten', rows: 'addressed-provider' },
  'placement-test:read': { act: 'Termine von Einstufungstests ansehen', rows: 'everybodys' },
  'placement-test:write': { act: 'Einstufungstests anbieten und Ergebnisse eintragen', rows: 'own-test' },
  'placement-test:book': { act: 'Fälle zum Einstufungstest anmelden', rows: 'own-office' },
  'suggestion:read': { act: 'Passende Kurse für einen Fall ansehen', rows: 'own-office' },
  'waiting-list:read': {
    act: 'Die Warteliste eines Kurses ansehen',
    rows: 'own-office',
    exceptions: { provider: 'own-offering-counts', district: 'counts-only' },
  },
  'place-offer:read': {
    act: 'Platzangebote ansehen',
    rows: 'own-office',
    exceptions: { provider: 'own-offering' },
  },
  'place-offer:make': { act: 'Plätze anbieten', rows: 'own-offering' },
  'place-offer:answer': { act: 'Platzangebote annehmen und ablehnen', rows: 'own-office' },
  'place-offer:confirm': {
    act: 'Anmeldungen bestätigen und Platzangebote zurückziehen',
    rows: 'own-offering',
  },
  'coverage:read': { act: 'Versorgung auf Karte und in Tabelle ansehen', rows: 'counts-only' },
  'reach-demand:read': { act: 'Bedarf in Reichweite eines Kursorts ansehen', rows: 'own-site' },
  'gap:read': {
    act: 'Versorgungslücken und Prüfungen ansehen',
    rows: 'everybodys',
    exceptions: {
      provider: 'own-reach',
      jobcenter: 'own-people',
      'social-welfare-office': 'own-people',
      'immigration-office': 'own-people',
    },
  },
  'gap:answer': {
    act: 'Versorgungslücken beantworten',
    rows: 'told',
    exceptions: { district: 'everybodys' },
  },
  'plan:read': { act: 'Kursvorschläge und Planungen ansehen', rows: 'counts-only' },
  'plan:run': { act: 'Planungen anstoßen, Vorausschau und Gedankenspiele rechnen', rows: 'counts-only' },
  'plan:take-over': { act: 'Kursvorschläge übernehmen', rows: 'own-offering' },
  'concept:read': { act: 'Integrationskonzept, Zeitschiene und Dokumente ansehen', rows: 'everybodys' },
  'concept:keep': {
    act: 'Fassungen, Themenfelder, Zeitschiene und Zuständigkeiten des Integrationskonzepts führen',
    rows: 'everybodys',
  },
  'document:keep': { act: 'Dokumente des Integrationskonzepts ablegen und löschen', rows: 'everybodys' },
  'objective:read': { act: 'Bedarfe, Belege und Wirkungsziele ansehen', rows: 'everybodys' },
  'objective:write': {
    act: 'Bedarfe, Belege und Wirkungsziele eintragen, ändern und abschließen',
    rows: 'led-field',
    exceptions: { district: 'everybodys' },
  },
  'trend:read': { act: 'Auswertung über Monate ansehen', rows: 'counts-only' },
  'survey:keep': { act: 'Befragungen anlegen, öffnen und auswerten', rows: 'everybodys' },
  'survey:read': { act: 'Befragungen mit Rücklauf und Ergebnissen ansehen', rows: 'everybodys' },
  'survey:answer': { act: 'Befragungen beantworten und die eigenen Antworten ansehen', rows: 'invited' },
  'gap-check:run': { act: 'Eine Lückenprüfung anstoßen', rows: 'no-row' },
  'table:import': {
    act: 'Tabellen mit eigenen Kursen, eigenem Bedarf oder (Kreisverwaltung) Maßnahmen des Konzepts einlesen',
    rows: 'own-office',
  },
  'column-profile:keep': {
    act: 'Spaltenprofile für das Einlesen von Kursen anlegen, ändern, freigeben und anwenden',
    rows: 'own-or-shared-profile',
  },
  'decision:read': {
    act: 'Beschlüsse ansehen',
    rows: 'own-committee-or-public',
    exceptions: { district: 'everybodys' },
  },
  'decision:record': { act: 'Beschlüsse aufnehmen und veröffentlichen', rows: 'everybodys' },
  'selection:read': {
    act: 'Die Jahresauswahl der Maßnahmen ansehen',
    rows: 'decided',
    exceptions: { district: 'everybodys', 'steering-group': 'everybodys' },
  },
  'selection:assess': { act: 'Maßnahmen für die Jahresauswahl bewerten', rows: 'own-assessment' },
  'selection:keep': {
    act: 'Die Jahresauswahl vorbereiten, aufdecken, ordnen und zum Beschluss führen',
    rows: 'everybodys',
  },
  'review:read': {
    act: 'Überprüfungen von Maßnahmen ansehen',
    rows: 'measure-seen',
    exceptions: { district: 'everybodys', 'steering-group': 'everybodys' },
  },
  'review:keep': { act: 'Maßnahmen überprüfen und Überprüfungen bestätigen', rows: 'everybodys' },
  'work-run:read': { act: 'Lange Vorgänge ansehen und abbrechen', rows: 'own-office' },
  'indicator:read': { act: 'Indikatoren und ihre Messwerte ansehen', rows: 'counts-only' },
  'indicator:keep': {
    act: 'Indikatoren anlegen, ändern und beenden',
    rows: 'led-field',
    exceptions: { district: 'everybodys' },
  },
  'indicator:measure': {
    act: 'Messwerte von Indikatoren eintragen und berichtigen',
    rows: 'raised',
    exceptions: { district: 'everybodys' },
  },
  'measure:read': {
    act: 'Maßnahmen des Integrationskonzepts ansehen',
    rows: 'measure-seen',
    exceptions: { district: 'everybodys', 'steering-group': 'everybodys' },
  },
  'measure:propose': {
    act: 'Maßnahmen vorschlagen, eigene Vorschläge ändern und zurückziehen',
    rows: 'own-proposal',
  },
  'measure:report': {
    act: 'Über Maßnahmen berichten, sie beginnen und abschließen, Zusagen zurückziehen',
    rows: 'responsible',
    exceptions: { district: 'everybodys' },
  },
  'measure:keep': { act: 'Maßnahmen aufnehmen, ablehnen und ändern', rows: 'everybodys' },
  'settings:write': { act: 'Regelwerte und Einstellungen ändern', rows: 'no-row' },
  'neighbour:keep': {
    act: 'Einem Nachbarkreis freie Plätze zeigen und das zurücknehmen',
    rows: 'no-row',
  },
  'committee:read': { act: 'Gremien und ihre Mitglieder ansehen', rows: 'everybodys' },
  'committee:join': {
    act: 'Offenen Gremien mit der eigenen Organisation beitreten, eigene verlassen',
    rows: 'everybodys',
  },
  'committee:keep': { act: 'Gremien anlegen, ändern und beenden, Sitze vergeben', rows: 'everybodys' },
  'meeting:read': {
    act: 'Sitzungen, Tagesordnungen und Niederschriften ansehen',
    rows: 'own-committee',
    exceptions: { district: 'everybodys' },
  },
  'meeting:keep': {
    act: 'Sitzungen anlegen, einladen, absagen und die Niederschrift führen',
    rows: 'led-committee',
    exceptions: { district: 'everybodys' },
  },
  'meeting:answer': {
    act: 'Zu Sitzungen zu- oder absagen und Themen vorschlagen',
    rows: 'own-committee',
    exceptions: { district: 'everybodys' },
  },
  'task:settle': {
    act: 'Aufgaben aus Sitzungen ansehen und als erledigt melden',
    rows: 'own-task',
    exceptions: { district: 'everybodys' },
  },
  'audit:read': {
    act: 'Das Protokoll ansehen',
    rows: 'own-or-touched',
    exceptions: { district: 'lines-without-content' },
  },
};

/** How a row must stand to this kind of organisation for this act; null where it may not do this at all. */
export function rowRule(kind: OrganisationKind, permission: Permission): RowRule | null {
  if (!isPermitted(kind, permission)) return null;
  const { rows, exceptions } = RIGHT_LINES[permission];
  return exceptions?.[kind] ?? rows;
}

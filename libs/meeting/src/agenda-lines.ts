import type { AgendaSource } from './agenda-item.js';
import type { MeetingKind } from './meeting.js';

/** What a source becomes on the agenda, and at which kinds of meetings. */
export interface AgendaLine {
  readonly source: AgendaSource;
  readonly kinds: readonly MeetingKind[];
  readonly title: (count: number) => string;
  /** What there is to be done. */
  readonly note: string;
  readonly plannedMinutes: number;
}

const COMMITTEES: readonly MeetingKind[] = ['working-circle', 'steering-group', 'working-group'];
const CIRCLE: readonly MeetingKind[] = ['working-circle'];
const STEERING: readonly MeetingKind[] = ['steering-group'];

/** “Muster der Tagesordnung”, in the order in which it is gone through. */
export const AGENDA_LINES: readonly AgendaLine[] = [
  {
    source: 'last-minutes',
    kinds: COMMITTEES,
    title: () => 'Genehmigung der letzten Niederschrift',
    note: 'Einwendungen? Sonst gilt sie als genehmigt.',
    plannedMinutes: 5,
  },
  {
    source: 'open-tasks',
    kinds: COMMITTEES,
    title: (count) => `Offene Aufgaben aus früheren Sitzungen (${count})`,
    note: 'Was ist erledigt, was braucht Hilfe oder eine neue Frist?',
    plannedMinutes: 10,
  },
  {
    source: 'unanswered-gaps',
    kinds: ['working-circle', 'steering-group'],
    title: (count) => `Versorgungslücken ohne Antwort nach der Frist (${count})`,
    note: 'Wer kann ein Angebot machen, und bis wann?',
    plannedMinutes: 20,
  },
  {
    source: 'grown-gaps',
    kinds: CIRCLE,
    title: (count) => `Neue und gewachsene Versorgungslücken (${count})`,
    note: 'Kenntnisnahme; wer sieht Möglichkeiten?',
    plannedMinutes: 10,
  },
  {
    source: 'courses-at-risk',
    kinds: CIRCLE,
    title: (count) => `Gefährdete Kurse (${count})`,
    note: 'Wer kann Teilnehmende zuweisen, welche Kurse lassen sich zusammenlegen?',
    plannedMinutes: 10,
  },
  {
    source: 'course-proposals',
    kinds: CIRCLE,
    title: (count) => `Kursvorschläge, die auf einen Träger oder eine Zulassung warten (${count})`,
    note: 'Wer übernimmt welchen Vorschlag?',
    plannedMinutes: 10,
  },
  {
    source: 'reporting',
    kinds: CIRCLE,
    title: () => 'Aktualität und Vollständigkeit der Meldungen',
    note: 'Fehlende Meldungen lassen Lücken unsichtbar.',
    plannedMinutes: 5,
  },
  {
    source: 'measure-proposals',
    kinds: STEERING,
    title: (count) => `Vorgeschlagene Maßnahmen (${count})`,
    note: 'Aufnahme in den Maßnahmenpool beraten.',
    plannedMinutes: 20,
  },
  {
    source: 'overdue-starts',
    kinds: STEERING,
    title: (count) => `Beschlossene Maßnahmen, die nicht wie geplant begonnen haben (${count})`,
    note: 'Woran liegt es, und wann geht es los?',
    plannedMinutes: 10,
  },
  {
    source: 'overdue-reviews',
    kinds: STEERING,
    title: (count) => `Überfällige Überprüfungen von Maßnahmen (${count})`,
    note: 'Stand, Zeitplan und Zielerreichung klären.',
    plannedMinutes: 15,
  },
  {
    source: 'yearly-selection',
    kinds: STEERING,
    title: () => 'Auswahl der Maßnahmen für das kommende Jahr',
    note: 'Bewertungen ansehen, Reihenfolge beraten, Empfehlung beschließen.',
    plannedMinutes: 30,
  },
  {
    source: 'closing',
    kinds: [...COMMITTEES, 'workshop'],
    title: () => 'Termine und Verschiedenes',
    note: '',
    plannedMinutes: 5,
  },
];

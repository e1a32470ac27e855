import type { AgendaSource, MeetingKind, MeetingState } from '#libs/meeting';

/** An item of an example meeting; its evidence are meetings and tasks, by key. */
export interface ExampleItem {
  readonly source: AgendaSource;
  readonly title: string;
  readonly plannedMinutes: number;
  readonly minutes: string;
  readonly suggestedBy: string | null;
  readonly tasks: readonly ExampleTask[];
}

/** A task agreed under an item; days after its meeting. */
export interface ExampleTask {
  readonly wording: string;
  readonly owner: string;
  readonly dueInDays: number;
  readonly doneInDays: number | null;
}

/** “Sitzung des Beispiels”: so many days after today, at an hour in UTC. */
export interface ExampleMeeting {
  readonly key: string;
  readonly kind: MeetingKind;
  readonly committee: string | null;
  readonly title: string;
  readonly inDays: number;
  readonly place: string;
  readonly state: MeetingState;
  readonly isPublic: boolean;
  readonly items: readonly ExampleItem[];
}

const item = (
  title: string,
  plannedMinutes: number,
  minutes = '',
  tasks: readonly ExampleTask[] = [],
): ExampleItem => ({ source: 'own', title, plannedMinutes, minutes, suggestedBy: null, tasks });

const CLOSING: ExampleItem = { ...item('Termine und Verschiedenes', 5), source: 'closing' };

/** What the last Arbeitskreis decided. */
export const EXAMPLE_DECISION = {
  meeting: 'ak-letzte',
  agendaItem: '1',
  subject: 'Gemeinsame Warteliste',
  wording:
    'Alle Kursträger melden freie Plätze künftig jede Woche und besetzen sie aus der gemeinsamen Warteliste.',
};

/** The last meetings and the next ones, a workshop among them. */
export const EXAMPLE_MEETINGS: readonly ExampleMeeting[] = [
  {
    key: 'workshop-3',
    kind: 'workshop',
    committee: null,
    title: 'Fortschreibung Integrationskonzept, 3. Workshop-Runde',
    inDays: -120,
    place: 'Bürgerhaus, großer Saal',
    state: 'minutes-released',
    isPublic: true,
    items: [
      item('Vorstellung der Wirkungsziele', 45, 'Die Arbeitsgruppen stellen ihre Wirkungsziele vor.'),
      item(
        'Ideen für Maßnahmen',
        90,
        'An fünf Tischen wurden Ideen gesammelt. Sie gehen als Vorschläge in den Maßnahmenpool.',
      ),
    ],
  },
  {
    key: 'ak-letzte',
    kind: 'working-circle',
    committee: 'arbeitskreis',
    title: 'Sitzung des Arbeitskreises Integration',
    inDays: -49,
    place: 'Kreishaus, Sitzungssaal 1',
    state: 'minutes-released',
    isPublic: false,
    items: [
      item(
        'Gemeinsame Warteliste: Erfahrungen',
        30,
        'Die Kursträger berichten, dass freie Plätze schneller besetzt werden.',
        [
          {
            wording: 'Liste der Ansprechstellen aller Träger zusammenstellen',
            owner: 'vhs',
            dueInDays: 28,
            doneInDays: 25,
          },
        ],
      ),
      item(
        'Kinderbeaufsichtigung im Süden des Kreises',
        20,
        'Zwei Träger prüfen, ob sie sich eine Betreuungskraft teilen können.',
        [
          {
            wording: 'Raum und Betreuungskraft für einen Elternkurs klären',
            owner: 'bildungswerk',
            dueInDays: 42,
            doneInDays: null,
          },
          {
            wording: 'Bedarf an Elternkursen aus den Beratungen zusammentragen',
            owner: 'caritas',
            dueInDays: 70,
            doneInDays: null,
          },
        ],
      ),
      { ...CLOSING, minutes: 'Nächste Sitzung in neun Wochen.' },
    ],
  },
  {
    key: 'ag-sprache-naechste',
    kind: 'working-group',
    committee: 'ag-sprache',
    title: 'AG Sprache und Bildung: Wintertreffen',
    inDays: 9,
    place: 'Volkshochschule, Raum 12',
    state: 'invited',
    isPublic: false,
    items: [item('Sommersprachkurse für Schulkinder', 40), CLOSING],
  },
  {
    key: 'ak-naechste',
    kind: 'working-circle',
    committee: 'arbeitskreis',
    title: 'Sitzung des Arbeitskreises Integration',
    inDays: 14,
    place: 'Kreishaus, Sitzungssaal 1',
    state: 'planned',
    isPublic: true,
    items: [
      { ...item('Genehmigung der letzten Niederschrift', 5), source: 'last-minutes' },
      { ...item('Offene Aufgaben aus früheren Sitzungen (2)', 10), source: 'open-tasks' },
      { ...item('Ferienzeiten der Kurse abstimmen', 15), suggestedBy: 'vhs' },
      CLOSING,
    ],
  },
  {
    key: 'steuerung-naechste',
    kind: 'steering-group',
    committee: 'steuerungsgruppe',
    title: 'Sitzung der Steuerungsgruppe',
    inDays: 23,
    place: 'Kreishaus, Zimmer 214',
    state: 'planned',
    isPublic: false,
    items: [item('Bericht aus den Arbeitsgruppen', 30), CLOSING],
  },
];

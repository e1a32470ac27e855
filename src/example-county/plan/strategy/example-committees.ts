import type { CommitteeKind } from '#libs/committee';

/** “Gremium des Beispiels”. `members` by login, those who lead it first and marked; `fields` by key. */
export interface ExampleCommittee {
  readonly key: string;
  readonly kind: CommitteeKind;
  readonly name: string;
  readonly purpose: string;
  readonly leads: readonly string[];
  readonly members: readonly string[];
  readonly guests: readonly string[];
  readonly fields: readonly string[];
}

/** Arbeitskreis, Steuerungsgruppe, the five open working groups and the bodies that decide. */
export const EXAMPLE_COMMITTEES: readonly ExampleCommittee[] = [
  {
    ...committee('arbeitskreis', 'working-circle', 'Arbeitskreis Integration'),
    purpose:
      'Ein flächendeckendes und bedarfsgerechtes Angebot an Integrationskursen vor Ort verzahnen und alle Kurstypen miteinander koordinieren.',
  },
  {
    ...committee('steuerungsgruppe', 'steering-group', 'Steuerungsgruppe Integration'),
    purpose:
      'Steuert die Ausrichtung der Integrationspolitik, wählt jährlich Maßnahmen aus und überprüft ihre Umsetzung.',
  },
  group(
    'ag-sprache',
    'AG Sprache und Bildung',
    ['vhs'],
    ['bildungswerk', 'sprachschule', 'frauenbildung', 'caritas', 'jobcenter'],
    ['sprache'],
  ),
  group(
    'ag-beruf',
    'AG Beruf, Ausbildung',
    ['jobcenter'],
    ['bildungswerk', 'lernakademie', 'bruecke'],
    ['arbeit'],
  ),
  group(
    'ag-gesundheit',
    'AG Gesundheit, Beratung, Prävention, Wohnen',
    ['caritas'],
    ['awo', 'diakonie', 'sozialamt'],
    ['gesundheit', 'wohnen'],
  ),
  group(
    'ag-behoerden',
    'AG Behördenzusammenarbeit, Interkulturelle Öffnung',
    ['landkreis'],
    ['auslaenderbehoerde', 'jobcenter', 'sozialamt', 'bamf'],
    ['behoerden'],
  ),
  {
    ...group(
      'ag-teilhabe',
      'AG Anti-Diskriminierung, Teilhabe, Ehrenamt',
      ['awo'],
      ['diakonie', 'frauenbildung'],
      ['teilhabe'],
    ),
    guests: ['Beirat für Migration und Integration', 'Freiwilligenagentur (Beispiel)'],
  },
  {
    ...committee('kreisausschuss', 'deciding-body', 'Kreisausschuss'),
    purpose: 'Beschließt über die jährliche Auswahl der Maßnahmen.',
  },
  { ...committee('kreistag', 'deciding-body', 'Kreistag'), purpose: 'Beschließt das Integrationskonzept.' },
];

function committee(key: string, kind: CommitteeKind, name: string): ExampleCommittee {
  return { key, kind, name, purpose: '', leads: [], members: [], guests: [], fields: [] };
}

function group(
  key: string,
  name: string,
  leads: readonly string[],
  members: readonly string[],
  fields: readonly string[],
): ExampleCommittee {
  const purpose = 'Offene Arbeitsgruppe zum Integrationskonzept; Interessierte können jederzeit einsteigen.';
  return { ...committee(key, 'working-group', name), purpose, leads, members, fields };
}

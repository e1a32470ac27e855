import type { NeedUrgency } from '#libs/objective';

/** “Bedarf des Beispiels”: by keys of field, target groups and themes. */
export interface ExampleNeed {
  readonly key: string;
  readonly field: string;
  readonly title: string;
  readonly description: string;
  readonly urgency: NeedUrgency;
  readonly targetGroups: readonly string[];
  readonly themes: readonly string[];
  /** Gaps of this Kurstyp are evidence of it; null: none is. */
  readonly gapFormat: string | null;
}

/** Needs of the edition in force. */
export const EXAMPLE_NEEDS: readonly ExampleNeed[] = [
  {
    ...need('kinderbeaufsichtigung', 'sprache', 'Kurse mit Kinderbeaufsichtigung in erreichbarer Nähe'),
    description:
      'Frauen mit kleinen Kindern finden in mehreren Verbandsgemeinden keinen Kurs, zu dem sie ihr Kind mitbringen können.',
    urgency: 'high',
    targetGroups: ['frauen-mit-kindern'],
    themes: ['frauen'],
    gapFormat: 'women-with-childcare',
  },
  {
    ...need('wartezeit', 'sprache', 'Kürzere Wartezeit bis zum Kursbeginn'),
    description:
      'Viele Menschen warten länger als sechs Wochen auf einen Platz; wer wartet, verliert den Anschluss.',
    urgency: 'high',
    targetGroups: ['zugezogene'],
    gapFormat: 'intensive',
  },
  {
    ...need('abendkurse', 'arbeit', 'Deutsch lernen neben der Arbeit'),
    description: 'Berufstätige brauchen Kurse am Abend oder in Teilzeit, auch außerhalb der Städte.',
    targetGroups: ['berufstaetige'],
    gapFormat: 'evening',
  },
  {
    ...need('alphabetisierung', 'sprache', 'Lesen und schreiben lernen ohne lange Fahrt'),
    description:
      'Alphabetisierungskurse gibt es nur an wenigen Orten; die Fahrt dauert oft über eine Stunde.',
    targetGroups: ['alpha'],
    gapFormat: 'literacy',
  },
  {
    ...need('anerkennung', 'arbeit', 'Abschlüsse schneller anerkennen lassen'),
    description:
      'Wer einen Abschluss mitbringt, findet die zuständige Stelle nicht und arbeitet unter seiner Qualifikation.',
    targetGroups: ['berufstaetige', 'zugezogene'],
  },
  {
    ...need('sprachmittlung', 'gesundheit', 'Arztbesuche und Beratung mit Sprachmittlung'),
    description:
      'Ohne Sprachmittlung werden Beschwerden falsch verstanden; Kinder müssen für Eltern übersetzen.',
    urgency: 'high',
    targetGroups: ['zugezogene', 'frauen-mit-kindern'],
    themes: ['frauen', 'ehrenamt'],
  },
  {
    ...need('briefe', 'behoerden', 'Briefe von Behörden, die man versteht'),
    description:
      'Bescheide sind schwer verständlich; Beratungsstellen erklären sie Woche für Woche aufs Neue.',
    targetGroups: ['zugezogene'],
    themes: ['oeffnung', 'antidiskriminierung'],
  },
  {
    ...need('begleitung-ehrenamt', 'teilhabe', 'Begleitung für Ehrenamtliche'),
    description:
      'Freiwillige fühlen sich alleingelassen, vor allem bei Fragen zum Aufenthalt und bei Konflikten.',
    urgency: 'low',
    targetGroups: ['ehrenamtliche'],
    themes: ['ehrenamt', 'beteiligung'],
  },
  {
    ...need('fahrt', 'wohnen', 'Zum Kurs und zurück ohne Auto'),
    description:
      'Aus dem Süden des Landkreises erreicht man Kurse am Vormittag mit Bus und Bahn nicht rechtzeitig.',
    targetGroups: ['zugezogene', 'junge'],
  },
  {
    ...need('beschwerde', 'teilhabe', 'Eine Anlaufstelle bei Benachteiligung'),
    description: 'Wer benachteiligt wird, weiß nicht, an wen man sich wenden kann.',
    targetGroups: ['zugezogene', 'junge'],
    themes: ['antidiskriminierung'],
  },
];

function need(key: string, field: string, title: string): ExampleNeed {
  return {
    key,
    field,
    title,
    description: '',
    urgency: 'medium',
    targetGroups: [],
    themes: [],
    gapFormat: null,
  };
}

/** “Zeilenregel” in words: a short name for the table, and the sentence that explains it. */
export interface RowRuleWords {
  readonly name: string;
  readonly sentence: string;
}

/**
 * “Zeilenregel”: how a row must stand to the actor. The feature's own policy decides it in code; here stands what it decides, for
 * people who have to answer for it.
 */
export const ROW_RULES = {
  everybodys: {
    name: 'alle',
    sentence: 'Jede Zeile: Sie gehört allen, die dieses Recht haben.',
  },
  'counts-only': {
    name: 'nur Zahlen',
    sentence: 'Zeilen aller Stellen, aber nur als Zahlen; kleine Zahlen sind verdeckt.',
  },
  'own-office': {
    name: 'eigene',
    sentence: 'Nur Zeilen, die die eigene Stelle eingegeben hat.',
  },
  'own-or-shared-profile': {
    name: 'eigene und freigegebene',
    sentence: 'Eigene Spaltenprofile; die ein anderer Kursträger freigibt, nur zum Anwenden und Kopieren.',
  },
  'own-offering': {
    name: 'eigene Kurse',
    sentence: 'Nur Kurse, die der eigene Kursträger eingestellt hat. Lesen dürfen sie alle.',
  },
  'addressed-provider': {
    name: 'an ihn gerichtete',
    sentence: 'Nur Zeilen, die an den eigenen Kursträger gerichtet sind.',
  },
  'own-offering-counts': {
    name: 'eigene Kurse, Zahlen',
    sentence: 'Nur Kurse des eigenen Kursträgers, und nur als Zahlen; kleine Zahlen sind verdeckt.',
  },
  'own-site': {
    name: 'eigene Kursorte, Zahlen',
    sentence: 'Nur Kursorte des eigenen Kursträgers, und nur als Zahlen; kleine Zahlen sind verdeckt.',
  },
  'own-test': {
    name: 'eigene Tests',
    sentence: 'Nur Einstufungstests, die der eigene Kursträger anbietet, und deren Anmeldungen.',
  },
  'own-people': {
    name: 'mit eigenen Menschen',
    sentence:
      'Nur Lücken mit Menschen, die diese Stelle berechtigt oder verpflichtet, und solche, die ihr gemeldet wurden.',
  },
  'own-reach': {
    name: 'in Reichweite',
    sentence:
      'Nur Lücken einer Kursart, für die der Träger zugelassen ist, in seiner Reichweite, und solche, die ihm gemeldet wurden.',
  },
  told: {
    name: 'gemeldete',
    sentence: 'Nur Lücken, die der eigenen Organisation gemeldet wurden.',
  },
  'own-committee': {
    name: 'eigene Gremien',
    sentence:
      'Nur Sitzungen der Gremien, denen die eigene Organisation angehört. Workshops stehen allen Mitgliedern offen.',
  },
  'led-committee': {
    name: 'geleitete Gremien',
    sentence: 'Nur Sitzungen der Gremien, die die eigene Organisation leitet.',
  },
  'own-task': {
    name: 'eigene Aufgaben',
    sentence: 'Nur Aufgaben, für die die eigene Organisation zuständig ist.',
  },
  'led-field': {
    name: 'geleitete Themenfelder',
    sentence:
      'Nur in Themenfeldern, an denen eine Arbeitsgruppe arbeitet, die die eigene Organisation leitet.',
  },
  raised: {
    name: 'eigene Indikatoren',
    sentence:
      'Nur Indikatoren, für die die eigene Organisation verantwortlich ist oder deren Themenfeld sie mit einer Arbeitsgruppe leitet.',
  },
  invited: {
    name: 'eingeladene',
    sentence:
      'Nur Befragungen, zu denen die eigene Organisation eingeladen ist, und nur die eigenen Antworten.',
  },
  'own-or-touched': {
    name: 'die sie betreffen',
    sentence:
      'Nur Protokollzeilen der eigenen Organisation und solche über Zeilen, die ihr gehören; von anderen ohne das Konto, und gegenüber Behörden ohne den Namen einer Beratungsstelle.',
  },
  'lines-without-content': {
    name: 'alle ohne Inhalt',
    sentence:
      'Alle Protokollzeilen mit Organisation, Konto, Zeitpunkt und Zweck, ohne Inhalt und Kennung von Fällen.',
  },
  'own-committee-or-public': {
    name: 'eigene Gremien, öffentliche',
    sentence:
      'Nur Beschlüsse der Gremien, denen die eigene Organisation angehört oder bei der Beschlussfassung angehörte, und veröffentlichte.',
  },
  decided: {
    name: 'beschlossene',
    sentence:
      'Nur Fassungen der Jahresauswahl, über die der Kreis beschlossen hat; Bewertungen nur als Mittelwerte.',
  },
  'own-assessment': {
    name: 'eigene Bewertung',
    sentence: 'Nur Bewertungen des eigenen Kontos. Die der anderen sieht vor dem Aufdecken niemand.',
  },
  'measure-seen': {
    name: 'aufgenommene und eigene',
    sentence:
      'Alle Maßnahmen außer Vorschlägen anderer, über die noch nicht entschieden ist oder die abgelehnt wurden.',
  },
  'own-proposal': {
    name: 'eigene Vorschläge',
    sentence:
      'Nur Vorschläge, die die eigene Organisation gemacht hat und über die noch nicht entschieden ist.',
  },
  responsible: {
    name: 'eigene Maßnahmen',
    sentence: 'Nur Maßnahmen, für die die eigene Organisation verantwortlich ist.',
  },
  'no-row': {
    name: 'ja',
    sentence: 'Gilt für die ganze Installation; eine einzelne Zeile gibt es nicht.',
  },
} as const satisfies Readonly<Record<string, RowRuleWords>>;

/** One of {@link ROW_RULES}. */
export type RowRule = keyof typeof ROW_RULES;

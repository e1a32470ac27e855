/**
 * “Zeilenregel”: how a row must stand to the actor. The feature's own policy decides it in code; here stands what it decides, in one
 * German sentence for people who have to answer for it.
 */
export const ROW_RULES = {
  everybodys: 'Jede Zeile: Sie gehört allen, die dieses Recht haben.',
  'counts-only': 'Zeilen aller Stellen, aber nur als Zahlen; kleine Zahlen sind verdeckt.',
  'own-office': 'Nur Zeilen, die die eigene Stelle eingegeben hat.',
  'own-offering': 'Nur Kurse, die der eigene Kursträger eingestellt hat.',
  'addressed-provider': 'Nur Zeilen, die an den eigenen Kursträger gerichtet sind.',
  'own-people':
    'Nur Lücken mit Menschen, die diese Stelle berechtigt oder verpflichtet, und solche, die ihr gemeldet wurden.',
  'own-reach':
    'Nur Lücken einer Kursart, für die der Träger zugelassen ist, in seiner Reichweite, und solche, die ihm gemeldet wurden.',
  told: 'Nur Lücken, die der eigenen Organisation gemeldet wurden.',
  'own-or-touched':
    'Nur Protokollzeilen der eigenen Organisation und solche über Zeilen, die ihr gehören; von anderen ohne das Konto.',
  'lines-without-content': 'Alle Protokollzeilen, ohne Inhalt und Kennung von Fällen.',
  'no-row': 'Gilt für die ganze Installation; eine einzelne Zeile gibt es nicht.',
} as const;

/** One of {@link ROW_RULES}. */
export type RowRule = keyof typeof ROW_RULES;

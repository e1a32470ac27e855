/** Lists that show everybody who may read them the same, although the right itself is bound to rows; and why. */
export const WHOLE_COUNTY_LISTS: Readonly<Record<string, string>> = {
  'GET /api/v1/deciding-committees': 'Welche Gremien es gibt, wissen alle; gezeigt werden nur ihre Namen.',
  'GET /api/v1/gap-checks': 'Eine Prüfung gilt für den ganzen Kreis; sie zählt Lücken, nicht Menschen.',
  'GET /api/v1/kursnet-notices':
    'Wer noch keinen Kurs hat, liest nur, wie viele Monate im Voraus und nach welcher Vorgabe zu melden ist.',
  'GET /api/v1/measures': 'Maßnahmen im Pool sehen alle Mitglieder; fremde Vorschläge stehen nicht darin.',
  'GET /api/v1/measure-frame':
    'Woran Maßnahmen hängen können, sehen alle Mitglieder: Fassung, Themen, Ziele und Mitglieder beim Namen.',
  'GET /api/v1/measure-reviews': 'Überprüfungen sehen alle Mitglieder; fremde Vorschläge stehen nicht darin.',
  'GET /api/v1/measure-reviews/report.pdf': 'Der Statusbericht zeigt, was die Liste der Überprüfungen zeigt.',
  'GET /api/v1/measure-reviews/report.docx':
    'Der Statusbericht zeigt, was die Liste der Überprüfungen zeigt.',
  'GET /api/v1/traces/answers':
    'Antworten, die einen Bedarf belegen, liest jedes Mitglied im Wortlaut und ohne Namen.',
};

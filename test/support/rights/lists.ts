/** Lists that show everybody who may read them the same, although the right itself is bound to rows; and why. */
export const WHOLE_COUNTY_LISTS: Readonly<Record<string, string>> = {
  'GET /api/v1/deciding-committees': 'Welche Gremien es gibt, wissen alle; gezeigt werden nur ihre Namen.',
  'GET /api/v1/gap-checks': 'Eine Prüfung gilt für den ganzen Kreis; sie zählt Lücken, nicht Menschen.',
};

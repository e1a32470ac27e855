/** “Sachgebiete der Regelwerte”, in the order in which people read them. */
export const PARAMETER_SUBJECTS = {
  waiting: 'Fristen und Warteliste',
  offers: 'Platzangebote und Vermittlung',
  courses: 'Kurse und Zulassungen',
  gaps: 'Versorgungslücken und Meldungen',
  figures: 'Aktualität und kleine Zahlen',
  publication: 'Veröffentlichung',
  travel: 'Wege und Zugänglichkeit',
  strategy: 'Integrationskonzept',
  planning: 'Planung',
  forecast: 'Vorausschau',
  selection: 'Jahresauswahl der Maßnahmen',
  surveys: 'Befragungen',
  meetings: 'Sitzungen und Aufgaben',
  retention: 'Aufbewahrung und Löschung',
  money: 'Kosten',
  'sign-in': 'Anmeldung',
} as const;

/** One of {@link PARAMETER_SUBJECTS}. */
export type ParameterSubject = keyof typeof PARAMETER_SUBJECTS;

/** “Regelwert in Worten”: what it is called, in what it is measured, and between which bounds it makes sense. */
export interface ParameterTerms {
  readonly subject: ParameterSubject;
  readonly title: string;
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly isWhole: boolean;
}

/** The least and the most that makes sense. */
export type Bounds = readonly [minimum: number, maximum: number];

/** A value that is counted. */
export const whole = (
  subject: ParameterSubject,
  title: string,
  unit: string,
  bounds: Bounds,
): ParameterTerms => ({
  subject,
  title,
  unit,
  minimum: bounds[0],
  maximum: bounds[1],
  isWhole: true,
});
/** The unit of a value that says yes (1) or no (0). */
export const YES_OR_NO = 'ja/nein';

/** A value that is measured. */
export const decimal = (...given: Parameters<typeof whole>): ParameterTerms => ({
  ...whole(...given),
  isWhole: false,
});

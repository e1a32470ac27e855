/** “Antwort einer Befragung”, as far as it may be shown. */
export interface AnswerText {
  readonly id: string;
  readonly surveyId: string;
  readonly question: string;
  readonly answer: string;
  /** Null where nobody is named. */
  readonly organisationName: string | null;
}

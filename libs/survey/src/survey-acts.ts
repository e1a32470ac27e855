import type { LocalDate } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';

/** “Stand einer Befragung”: Entwurf, offen, geschlossen, ausgewertet. */
export const SURVEY_STATES = ['draft', 'open', 'closed', 'evaluated'] as const;
/** One of {@link SURVEY_STATES}. */
export type SurveyState = (typeof SURVEY_STATES)[number];

/** Who does something with a survey: the Kreisverwaltung, or the platform when a day comes. */
export type SurveyParty = 'district' | 'platform';

/** One act: from which states it leads where, and who may do it. */
export interface SurveyActRule {
  readonly from: readonly SurveyState[];
  readonly to: SurveyState;
  readonly by: readonly SurveyParty[];
}

/** “Was mit einer Befragung geschehen kann”, as a table. Nothing leads back: what was sent stays as it was sent. */
export const SURVEY_ACTS = {
  open: { from: ['draft'], to: 'open', by: ['district', 'platform'] },
  close: { from: ['open'], to: 'closed', by: ['district', 'platform'] },
  evaluate: { from: ['closed'], to: 'evaluated', by: ['district'] },
} as const satisfies Readonly<Record<string, SurveyActRule>>;

/** One of {@link SURVEY_ACTS}. */
export type SurveyAct = keyof typeof SURVEY_ACTS;

/** What an act depends on. */
export interface ActedSurvey {
  readonly state: SurveyState;
  readonly closesOn: LocalDate;
  readonly questions: number;
  /** Those who are invited by name. */
  readonly invited: number;
  readonly isOpenToAll: boolean;
}

/**
 * “Befragung öffnen, schließen, als ausgewertet festhalten”. Refuses with `act-not-for-party`, `survey-not-now` (facts: state), and for
 * opening with `survey-period-over`, `survey-without-questions` or `survey-for-nobody`.
 */
export function takeSurveyAct(
  survey: ActedSurvey,
  { act, by, today }: { readonly act: SurveyAct; readonly by: SurveyParty; readonly today: LocalDate },
): Result<SurveyState> {
  const rule: SurveyActRule = SURVEY_ACTS[act];
  if (!rule.by.includes(by)) return refuse('act-not-for-party', { act, by });
  if (!rule.from.includes(survey.state)) return refuse('survey-not-now', { act, state: survey.state });
  if (act !== 'open') return ok(rule.to);
  if (survey.closesOn < today) return refuse('survey-period-over');
  if (survey.questions === 0) return refuse('survey-without-questions');
  if (survey.invited === 0 && !survey.isOpenToAll) return refuse('survey-for-nobody');
  return ok(rule.to);
}

/** “Stände” in German: for refusals and the handbook. The web has texts of its own. */
export const SURVEY_STATE_WORDS: Readonly<Record<SurveyState, string>> = {
  draft: 'Entwurf',
  open: 'offen',
  closed: 'geschlossen',
  evaluated: 'ausgewertet',
};
/** “Schritte” in German, as what somebody does. */
export const SURVEY_ACT_WORDS: Readonly<Record<SurveyAct, string>> = {
  open: 'öffnen',
  close: 'schließen',
  evaluate: 'als ausgewertet festhalten',
};
/** “Wer handelt” in German. */
export const SURVEY_PARTY_WORDS: Readonly<Record<SurveyParty, string>> = {
  district: 'Kreisverwaltung',
  platform: 'Plattform (am Tag)',
};

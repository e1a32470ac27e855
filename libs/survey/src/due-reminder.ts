import { addDays, type LocalDate } from '#libs/calendar';
import type { SurveyState } from './survey-acts.js';

/** “Stufe der Erinnerung”: the first, and the last just before the end. */
export const SURVEY_REMINDERS = ['first', 'last'] as const;
/** One of {@link SURVEY_REMINDERS}. */
export type SurveyReminder = (typeof SURVEY_REMINDERS)[number];

/** How many days before the last day each stage comes. */
export type ReminderDays = Readonly<Record<SurveyReminder, number>>;

/** A survey, as far as its reminders depend on it. */
export interface RemindedSurvey {
  readonly state: SurveyState;
  readonly openedOn: LocalDate | null;
  readonly closesOn: LocalDate;
  readonly reminded: SurveyReminder | null;
}

/**
 * “Welche Erinnerung ist fällig”, also where nobody looked on its own day: the latest whose day has come, and each once. A stage whose
 * day lies on or before the day of opening is left out: the invitation has only just come.
 */
export function dueReminder(
  { state, openedOn, closesOn, reminded }: RemindedSurvey,
  days: ReminderDays,
  today: LocalDate,
): SurveyReminder | null {
  if (state !== 'open' || openedOn === null || today > closesOn) return null;
  const dayOf = (stage: SurveyReminder): LocalDate => addDays(closesOn, -days[stage]);
  const due = SURVEY_REMINDERS.filter((stage) => dayOf(stage) > openedOn && dayOf(stage) <= today).at(-1);
  return due === undefined || due === reminded || reminded === 'last' ? null : due;
}

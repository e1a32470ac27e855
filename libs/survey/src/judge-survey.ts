import type { LocalDate } from '#libs/calendar';
import { refuse, type Result } from '#libs/kernel';
import { judgeQuestions, type SurveyQuestion } from './survey-question.js';
import type { Survey, SurveyDetails } from './survey.js';

/** A survey as it is kept, and whether somebody has begun to answer. */
export interface KeptSurvey {
  readonly survey: Survey;
  readonly questions: readonly SurveyQuestion[];
  /** A sheet that was only begun counts too: it answers the questions as they were. */
  readonly hasAnswers: boolean;
}

/** What is to be saved. */
export interface SurveyContent {
  readonly details: SurveyDetails;
  readonly questions: readonly SurveyQuestion[];
}

/** “Befragung anlegen”: the period and each question must make sense. Refuses like {@link judgeSurveyChange}. */
export function judgeNewSurvey({ details, questions }: SurveyContent): Result<readonly SurveyQuestion[]> {
  if (details.closesOn < details.opensOn) return refuse('survey-ends-before-start', undefined, 'closesOn');
  return judgeQuestions(questions);
}

/**
 * “Befragung ändern”. A draft may become anything. An open one keeps its promise and its first day; once somebody has answered, of its
 * questions only the help sentences may change. What is closed stays as it is. Refuses with `survey-over`, `promise-fixed`,
 * `survey-opened-already`, `closes-in-the-past`, `questions-fixed` (facts: number), or what {@link judgeNewSurvey} refuses.
 */
export function judgeSurveyChange(
  kept: KeptSurvey,
  content: SurveyContent,
  today: LocalDate,
): Result<readonly SurveyQuestion[]> {
  const { survey, questions, hasAnswers } = kept;
  const { details } = content;
  if (survey.state === 'closed' || survey.state === 'evaluated') return refuse('survey-over');
  const judged = judgeNewSurvey(content);
  if (!judged.ok || survey.state === 'draft') return judged;
  if (details.isAnonymous !== survey.isAnonymous) return refuse('promise-fixed', undefined, 'isAnonymous');
  if (details.opensOn !== survey.opensOn) return refuse('survey-opened-already', undefined, 'opensOn');
  if (details.closesOn < today) return refuse('closes-in-the-past', undefined, 'closesOn');
  if (judged.value.length === 0) return refuse('survey-without-questions');
  const changed = hasAnswers ? firstChanged(questions, judged.value) : null;
  if (changed !== null)
    return refuse('questions-fixed', { number: changed + 1 }, `questions.${changed}.title`);
  return judged;
}

/** The place of the first question that is another in more than its help sentence; null where all are the same. */
function firstChanged(before: readonly SurveyQuestion[], after: readonly SurveyQuestion[]): number | null {
  const places = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index);
  return places.find((index) => fixedPart(before[index]) !== fixedPart(after[index])) ?? null;
}

function fixedPart(question: SurveyQuestion | undefined): string {
  if (question === undefined) return '';
  const { id, kind, title, isRequired, fieldId, choices, lowWord, highWord, unit } = question;
  const labels = choices.map((choice) => [choice.id, choice.label]);
  return JSON.stringify([id, kind, title, isRequired, fieldId, labels, lowWord, highWord, unit]);
}

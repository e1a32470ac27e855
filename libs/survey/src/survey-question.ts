import { ok, refuse, type Result } from '#libs/kernel';

/** “Frageart”: freier Text, eine Antwort, mehrere Antworten, Skala von 1 bis 5, Zahl. */
export const QUESTION_KINDS = ['text', 'single-choice', 'multiple-choice', 'scale', 'number'] as const;
/** One of {@link QUESTION_KINDS}. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** “Antwortmöglichkeit” of a question. Answers name it by its id, so that its words may be corrected. */
export interface QuestionChoice {
  readonly id: string;
  readonly label: string;
}

/** “Frage” of a survey; its place in the list is its order. */
export interface SurveyQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly title: string;
  /** “Hilfesatz” under the question; null where it needs none. */
  readonly hint: string | null;
  readonly isRequired: boolean;
  /** The Themenfeld of the Konzept to which it belongs; null: „allgemein“. */
  readonly fieldId: string | null;
  /** Empty where nothing is to be chosen. */
  readonly choices: readonly QuestionChoice[];
  /** “Worte an den Enden der Skala”: of 1 … */
  readonly lowWord: string | null;
  /** … and of 5. */
  readonly highWord: string | null;
  /** “Einheit” of a number: Menschen, Wochen, Prozent; null where it has none. */
  readonly unit: string | null;
}

/** The steps of every scale. */
export const SCALE_STEPS = [1, 2, 3, 4, 5] as const;

/** “Wird etwas ausgewählt”. */
export function isChoiceKind(kind: QuestionKind): boolean {
  return kind === 'single-choice' || kind === 'multiple-choice';
}

/**
 * “Sind die Fragen in Ordnung”: a question from whose choices nobody could choose must not go out. Refuses with `question-choices`
 * (facts: number of the question), `choice-twice`, `question-twice` (an id of another one).
 */
export function judgeQuestions(questions: readonly SurveyQuestion[]): Result<readonly SurveyQuestion[]> {
  if (new Set(questions.map(({ id }) => id)).size < questions.length) return refuse('question-twice');
  for (const [index, { kind, choices }] of questions.entries()) {
    const facts = { number: index + 1 };
    const field = `questions.${index}.choices`;
    if (isChoiceKind(kind) && choices.length < 2) return refuse('question-choices', facts, field);
    if (isTwice(choices.map(({ id }) => id)) || isTwice(choices.map(({ label }) => label.toLowerCase())))
      return refuse('choice-twice', facts, field);
  }
  return ok(questions.map(tidied));
}

/** What the kind of a question does not need falls away, so that nothing hidden is asked. */
function tidied(question: SurveyQuestion): SurveyQuestion {
  const { kind } = question;
  return {
    ...question,
    choices: isChoiceKind(kind) ? question.choices : [],
    lowWord: kind === 'scale' ? question.lowWord : null,
    highWord: kind === 'scale' ? question.highWord : null,
    unit: kind === 'number' ? question.unit : null,
  };
}

function isTwice(words: readonly string[]): boolean {
  return new Set(words).size < words.length;
}

import type { EnterSurvey, SurveyQuestion, WholeSurvey } from '../../api/types.js';

/** What stands in the fields of a question; its choices are one text, a line for each. */
export interface QuestionDraft {
  readonly id: string;
  readonly kind: SurveyQuestion['kind'];
  readonly title: string;
  readonly hint: string;
  readonly isRequired: boolean;
  readonly fieldId: string;
  readonly choices: string;
  /** Choices that have an id already: whoever keeps their words keeps their answers. */
  readonly knownChoices: SurveyQuestion['choices'];
  readonly lowWord: string;
  readonly highWord: string;
  readonly unit: string;
}

/** What stands in the fields of a survey. */
export interface SurveyDraft {
  readonly title: string;
  readonly purpose: string;
  readonly conceptId: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly opensByItself: boolean;
  readonly isAnonymous: boolean;
  readonly isOpenToAll: boolean;
  readonly questions: readonly QuestionDraft[];
}

/** An id for something new. It works also where a browser does not count the page as secure. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A question not yet typed. */
export function emptyQuestion(): QuestionDraft {
  return {
    id: newId(),
    kind: 'text',
    title: '',
    hint: '',
    isRequired: false,
    fieldId: '',
    choices: '',
    knownChoices: [],
    lowWord: '',
    highWord: '',
    unit: '',
  };
}

/** A survey not yet typed, of three weeks from a day on. */
export function emptySurvey(opensOn: string, closesOn: string): SurveyDraft {
  return {
    title: '',
    purpose: '',
    conceptId: '',
    opensOn,
    closesOn,
    opensByItself: false,
    isAnonymous: false,
    isOpenToAll: false,
    questions: [emptyQuestion()],
  };
}

/** The fields of a survey that is there. */
export function draftOfSurvey(survey: WholeSurvey): SurveyDraft {
  const { title, purpose, conceptId, opensOn, closesOn, opensByItself, isAnonymous, isOpenToAll } = survey;
  return {
    title,
    purpose,
    conceptId: conceptId ?? '',
    opensOn,
    closesOn,
    opensByItself,
    isAnonymous,
    isOpenToAll,
    questions: survey.questions.map((question) => ({
      ...question,
      hint: question.hint ?? '',
      fieldId: question.fieldId ?? '',
      choices: question.choices.map(({ label }) => label).join('\n'),
      knownChoices: question.choices,
      lowWord: question.lowWord ?? '',
      highWord: question.highWord ?? '',
      unit: question.unit ?? '',
    })),
  };
}

/** What is sent. Without a Konzept no question belongs to a Themenfeld. */
export function toSurvey(draft: SurveyDraft): EnterSurvey {
  const { conceptId, questions, ...plain } = draft;
  return {
    ...plain,
    conceptId: conceptId || null,
    questions: questions.map(({ knownChoices, choices, fieldId, ...question }) => ({
      ...question,
      fieldId: (conceptId !== '' && fieldId) || null,
      choices: choicesOf(choices, knownChoices),
    })),
  };
}

function choicesOf(text: string, known: SurveyQuestion['choices']): SurveyQuestion['choices'] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((label) => known.find((choice) => choice.label === label) ?? { id: newId(), label });
}

/** The questions with one moved by a place up (−1) or down (1). */
export function moved(
  questions: readonly QuestionDraft[],
  index: number,
  by: -1 | 1,
): readonly QuestionDraft[] {
  const one = questions[index];
  const to = index + by;
  if (one === undefined || to < 0 || to >= questions.length) return questions;
  return questions.toSpliced(index, 1).toSpliced(to, 0, one);
}

/** The questions with a copy of one behind it. */
export function withCopy(questions: readonly QuestionDraft[], index: number): readonly QuestionDraft[] {
  const one = questions[index];
  return one === undefined ? questions : questions.toSpliced(index + 1, 0, { ...one, id: newId() });
}

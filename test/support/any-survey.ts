import { localDate } from '#libs/calendar';
import type { AnswerContent, Survey, SurveyInvitation, SurveyQuestion } from '#libs/survey';

/** A survey that is open from 2026-11-01 to 2026-11-30, where nothing else is said. */
export function aSurvey(change: Partial<Survey> = {}): Survey {
  return {
    id: 'survey',
    conceptId: null,
    title: 'Was fehlt?',
    purpose: 'Damit wir wissen, was fehlt.',
    opensOn: localDate('2026-11-01'),
    closesOn: localDate('2026-11-30'),
    opensByItself: false,
    isAnonymous: false,
    openToken: null,
    state: 'open',
    openedOn: localDate('2026-11-01'),
    closedOn: null,
    reminded: null,
    summary: '',
    isReleased: false,
    version: 1,
    ...change,
  };
}

/** A question in free text, where nothing else is said. */
export function aQuestion(id: string, change: Partial<SurveyQuestion> = {}): SurveyQuestion {
  return {
    id,
    kind: 'text',
    title: `Frage ${id}`,
    hint: null,
    isRequired: false,
    fieldId: null,
    choices: [],
    lowWord: null,
    highWord: null,
    unit: null,
    ...change,
  };
}

/** An answer that says nothing, where nothing else is said. */
export function anAnswer(questionId: string, change: Partial<AnswerContent> = {}): AnswerContent {
  return { questionId, text: null, number: null, choiceIds: [], ...change };
}

/** A member that has not answered, where nothing else is said. */
export function anInvitation(id: string, change: Partial<SurveyInvitation> = {}): SurveyInvitation {
  return {
    id,
    surveyId: 'survey',
    origin: 'member',
    organisationId: `organisation ${id}`,
    organisationKind: 'provider',
    name: `Organisation ${id}`,
    mailAddress: `${id}@test.example`,
    isAnswered: false,
    draft: null,
    ...change,
  };
}

import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar';
import { aQuestion, aSurvey, anAnswer, anInvitation } from '../../../test/support/any-survey.js';
import { dueReminder } from './due-reminder.js';
import { judgeSurveyChange } from './judge-survey.js';
import { responseRate } from './response-rate.js';
import { takeSurveyAct, type SurveyAct, type SurveyState } from './survey-acts.js';
import { judgeAnswers, missingAnswers } from './survey-answer.js';
import { judgeQuestions, type SurveyQuestion } from './survey-question.js';
import { receiveSheet } from './survey-sheet.js';
import type { Survey, SurveyDetails } from './survey.js';

const TODAY = localDate('2026-11-10');
const yesNo = [
  { id: 'y', label: 'ja' },
  { id: 'n', label: 'nein' },
];
const codeOf = (result: { ok: boolean; refusal?: { code: string } }): string => result.refusal?.code ?? 'ok';

describe('Steps of a survey', () => {
  const acted = { closesOn: localDate('2026-11-30'), questions: 1, invited: 1, isOpenToAll: false };
  it.each<[SurveyState, SurveyAct, string]>([
    ['draft', 'open', 'open'],
    ['open', 'close', 'closed'],
    ['closed', 'evaluate', 'evaluated'],
    ['open', 'open', 'survey-not-now'],
    ['closed', 'open', 'survey-not-now'],
    ['evaluated', 'close', 'survey-not-now'],
    ['draft', 'close', 'survey-not-now'],
    ['open', 'evaluate', 'survey-not-now'],
  ])('from %s by %s: %s', (state, act, outcome) => {
    const taken = takeSurveyAct({ ...acted, state }, { act, by: 'district', today: TODAY });
    expect(taken.ok ? taken.value : taken.refusal.code).toBe(outcome);
  });

  it.each([
    [{ questions: 0 }, 'survey-without-questions'],
    [{ invited: 0 }, 'survey-for-nobody'],
    [{ invited: 0, isOpenToAll: true }, 'ok'],
    [{ closesOn: localDate('2026-11-09') }, 'survey-period-over'],
    [{ closesOn: TODAY }, 'ok'],
  ])('opening %j: %s', (change, outcome) => {
    const given = { ...acted, state: 'draft' as const, ...change };
    expect(codeOf(takeSurveyAct(given, { act: 'open', by: 'platform', today: TODAY }))).toBe(outcome);
  });

  it('leaves the evaluation to people', () => {
    const given = { ...acted, state: 'closed' as const };
    expect(codeOf(takeSurveyAct(given, { act: 'evaluate', by: 'platform', today: TODAY }))).toBe(
      'act-not-for-party',
    );
  });
});

describe('Questions', () => {
  it.each<[Partial<SurveyQuestion>, string]>([
    [{}, 'ok'],
    [{ kind: 'single-choice', choices: yesNo }, 'ok'],
    [{ kind: 'multiple-choice', choices: yesNo.slice(0, 1) }, 'question-choices'],
    [{ kind: 'single-choice', choices: [...yesNo, { id: 'z', label: 'Ja' }] }, 'choice-twice'],
    [{ kind: 'single-choice', choices: [...yesNo, { id: 'y', label: 'vielleicht' }] }, 'choice-twice'],
  ])('%j: %s', (change, outcome) => {
    expect(codeOf(judgeQuestions([aQuestion('q', change)]))).toBe(outcome);
  });

  it('ask for nothing that their kind does not show', () => {
    const judged = judgeQuestions([aQuestion('q', { choices: yesNo, lowWord: 'nie', unit: 'km' })]);
    expect(judged).toEqual({ ok: true, value: [aQuestion('q')] });
  });
});

describe('A change of a survey', () => {
  const detailsOf = (survey: Survey): SurveyDetails => ({ ...survey, isOpenToAll: false });
  const questions = [aQuestion('a', { title: 'Was fehlt?' }), aQuestion('b')];
  const judge = (
    survey: Survey,
    change: { details?: Partial<SurveyDetails>; questions?: readonly SurveyQuestion[]; hasAnswers?: boolean },
  ): string =>
    codeOf(
      judgeSurveyChange(
        { survey, questions, hasAnswers: change.hasAnswers ?? true },
        { details: { ...detailsOf(survey), ...change.details }, questions: change.questions ?? questions },
        TODAY,
      ),
    );
  const [first, second] = questions as [SurveyQuestion, SurveyQuestion];

  it.each([
    ['its help sentence', [{ ...first, hint: 'Ein Satz genügt.' }, second], 'ok'],
    ['its words', [{ ...first, title: 'Was ist zu viel?' }, second], 'questions-fixed'],
    ['whether it is required', [{ ...first, isRequired: true }, second], 'questions-fixed'],
    ['the order', [second, first], 'questions-fixed'],
    ['one more', [...questions, aQuestion('c')], 'questions-fixed'],
    ['one less', [first], 'questions-fixed'],
  ])('that has answers, in a question %s', (_what, changed, outcome) => {
    expect(judge(aSurvey(), { questions: changed })).toBe(outcome);
    expect(judge(aSurvey(), { questions: changed, hasAnswers: false })).toBe('ok');
    expect(judge(aSurvey({ state: 'draft' }), { questions: changed })).toBe('ok');
    expect(judge(aSurvey({ state: 'closed' }), { questions: changed })).toBe('survey-over');
  });

  it.each<[Partial<SurveyDetails>, string]>([
    [{ title: 'Was fehlt im Kreis?' }, 'ok'],
    [{ isAnonymous: true }, 'promise-fixed'],
    [{ opensOn: localDate('2026-11-02') }, 'survey-opened-already'],
    [{ closesOn: localDate('2026-11-09') }, 'closes-in-the-past'],
    [{ closesOn: localDate('2026-10-01') }, 'survey-ends-before-start'],
    [{ closesOn: TODAY }, 'ok'],
  ])('that is open, to %j: %s', (details, outcome) => {
    expect(judge(aSurvey(), { details })).toBe(outcome);
  });
});

describe('Answers', () => {
  const questions = [
    aQuestion('text', { isRequired: true }),
    aQuestion('one', { kind: 'single-choice', choices: yesNo, isRequired: true }),
    aQuestion('many', { kind: 'multiple-choice', choices: yesNo }),
    aQuestion('scale', { kind: 'scale' }),
    aQuestion('number', { kind: 'number' }),
  ];

  it.each([
    [anAnswer('text', { text: 'Abendkurse' }), 'ok'],
    [anAnswer('text', { text: 'x'.repeat(5001) }), 'answer-misfit'],
    [anAnswer('text', { number: 3 }), 'answer-misfit'],
    [anAnswer('one', { choiceIds: ['y'] }), 'ok'],
    [anAnswer('one', { choiceIds: ['y', 'n'] }), 'answer-misfit'],
    [anAnswer('one', { choiceIds: ['x'] }), 'answer-misfit'],
    [anAnswer('many', { choiceIds: ['y', 'n'] }), 'ok'],
    [anAnswer('many', { choiceIds: ['y', 'y'] }), 'answer-misfit'],
    [anAnswer('scale', { number: 5 }), 'ok'],
    [anAnswer('scale', { number: 2.5 }), 'answer-misfit'],
    [anAnswer('scale', { number: 6 }), 'answer-misfit'],
    [anAnswer('number', { number: -3.5 }), 'ok'],
    [anAnswer('number', { number: Number.NaN }), 'answer-misfit'],
    [anAnswer('number', { text: '12' }), 'answer-misfit'],
    [anAnswer('elsewhere'), 'answer-unknown'],
  ])('%j: %s', (answer, outcome) => {
    expect(codeOf(judgeAnswers(questions, [answer]))).toBe(outcome);
  });

  it('count as missing where nothing but blanks stands', () => {
    const answers = [anAnswer('text', { text: '  ' }), anAnswer('one', { choiceIds: ['n'] })];
    expect(missingAnswers(questions, answers).map(({ id }) => id)).toEqual(['text']);
    expect(judgeAnswers(questions, answers)).toEqual({ ok: true, value: [answers[1]] });
  });

  it('are taken until the last day, also where nobody has closed yet', () => {
    const send = (survey: Survey, day: string, isAnswered = false): string =>
      codeOf(
        receiveSheet({ survey, questions: [] }, anInvitation('a', { isAnswered }), {
          answers: [],
          name: null,
          now: '2026-11-30T22:30:00.000Z' as never,
          today: localDate(day),
        }),
      );
    expect(send(aSurvey(), '2026-11-30')).toBe('ok');
    expect(send(aSurvey(), '2026-12-01')).toBe('survey-not-open');
    expect(send(aSurvey({ state: 'closed' }), '2026-11-20')).toBe('survey-not-open');
    expect(send(aSurvey(), '2026-11-20', true)).toBe('ok');
    expect(send(aSurvey({ isAnonymous: true }), '2026-11-20', true)).toBe('sent-anonymously');
  });
});

describe('Reminders', () => {
  const days = { first: 7, last: 2 };
  it.each([
    ['2026-11-22', null, null],
    ['2026-11-23', null, 'first'],
    ['2026-11-24', 'first', null],
    ['2026-11-26', null, 'first'],
    ['2026-11-28', 'first', 'last'],
    ['2026-11-30', null, 'last'],
    ['2026-11-30', 'last', null],
    ['2026-12-01', 'first', null],
  ] as const)('on %s after %s: %s', (day, reminded, stage) => {
    expect(dueReminder(aSurvey({ reminded }), days, localDate(day))).toBe(stage);
  });

  it('leave out a stage that came before the invitation', () => {
    const late = aSurvey({ openedOn: localDate('2026-11-25') });
    expect(dueReminder(late, days, localDate('2026-11-26'))).toBeNull();
    expect(dueReminder(late, days, localDate('2026-11-28'))).toBe('last');
  });
});

describe('The response rate', () => {
  const invited = [
    ...Array.from({ length: 6 }, (_, index) => anInvitation(`p${index}`, { isAnswered: index < 4 })),
    ...['x', 'y', 'z'].map((id) =>
      anInvitation(id, { organisationKind: 'counselling', isAnswered: id === 'x' }),
    ),
    anInvitation('f', { origin: 'further', organisationId: null, organisationKind: null, isAnswered: true }),
    anInvitation('o', { origin: 'open', organisationId: null, organisationKind: null, isAnswered: true }),
  ];
  const groupsOf = (isAnonymous: boolean, minimum: number): readonly (number | null)[] =>
    responseRate({ isAnonymous }, invited, minimum).groups.map(({ answered }) => answered);

  it('counts those who came by the link for everybody apart', () => {
    expect(responseRate({ isAnonymous: false }, invited, 5)).toMatchObject({
      invited: 10,
      answered: 6,
      openAnswers: 1,
    });
    expect(groupsOf(false, 5)).toEqual([4, 1, 1]);
  });

  it('hides small groups of an anonymous survey, and never one alone', () => {
    expect(groupsOf(true, 5)).toEqual([4, null, null]);
    expect(groupsOf(true, 2)).toEqual([4, null, null]);
    expect(groupsOf(true, 1)).toEqual([4, 1, 1]);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate, type Instant, type LocalDate } from '#libs/calendar';
import { aQuestion, aSurvey, anInvitation } from '../../../test/support/any-survey.js';
import { judgeSurveyChange } from './judge-survey.js';
import { takeSurveyAct, type SurveyAct } from './survey-acts.js';
import type { AnswerContent, SurveyAnswer } from './survey-answer.js';
import { judgeResults, listAnswers, summariseQuestion } from './survey-results.js';
import { receiveSheet, type SurveyInvitation, type SurveyResponse } from './survey-sheet.js';
import type { Survey } from './survey.js';

const QUESTIONS = [aQuestion('q1'), aQuestion('q2', { kind: 'scale' })];
const SENDERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/** What a house keeps of a survey, as far as its promise depends on it. */
interface Kept {
  survey: Survey;
  readonly invitations: Map<string, SurveyInvitation>;
  readonly sheets: { readonly response: SurveyResponse; readonly answers: readonly AnswerContent[] }[];
  questions: typeof QUESTIONS;
  today: LocalDate;
}

type Act =
  | { readonly kind: 'step'; readonly act: SurveyAct }
  | { readonly kind: 'send'; readonly who: (typeof SENDERS)[number]; readonly text: string }
  | { readonly kind: 'reword'; readonly title: string }
  | { readonly kind: 'later'; readonly days: number };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant('step' as const),
    act: fc.constantFrom<SurveyAct>('open', 'close', 'evaluate'),
  }),
  fc.record({ kind: fc.constant('send' as const), who: fc.constantFrom(...SENDERS), text: fc.string() }),
  fc.record({ kind: fc.constant('reword' as const), title: fc.string() }),
  fc.record({ kind: fc.constant('later' as const), days: fc.integer({ min: 0, max: 12 }) }),
);

function begin(isAnonymous: boolean): Kept {
  return {
    survey: aSurvey({ isAnonymous, state: 'draft', openedOn: null }),
    invitations: new Map(SENDERS.map((id) => [id, anInvitation(id)])),
    sheets: [],
    questions: QUESTIONS,
    today: localDate('2026-11-10'),
  };
}

/** One act, as the use cases do it: what a rule refuses changes nothing. */
function take(kept: Kept, act: Act): void {
  if (act.kind === 'later') kept.today = addDays(kept.today, act.days);
  if (act.kind === 'step') {
    const given = { ...kept.survey, questions: 2, invited: SENDERS.length, isOpenToAll: false };
    const taken = takeSurveyAct(given, { act: act.act, by: 'district', today: kept.today });
    if (taken.ok) kept.survey = { ...kept.survey, state: taken.value };
  }
  if (act.kind === 'reword') {
    const questions = kept.questions.map((question) => ({ ...question, title: act.title }));
    const details = { ...kept.survey, isOpenToAll: false };
    const judged = judgeSurveyChange(
      { ...kept, hasAnswers: kept.sheets.length > 0 },
      { details, questions },
      kept.today,
    );
    if (judged.ok) kept.questions = questions;
  }
  if (act.kind === 'send') send(kept, act.who, act.text);
}

function send(kept: Kept, who: string, text: string): void {
  const invitation = kept.invitations.get(who);
  if (invitation === undefined) return;
  const answers = [{ questionId: 'q1', text, number: null, choiceIds: [] }];
  const now = `${kept.today}T10:00:00.000Z` as Instant;
  const received = receiveSheet(kept, invitation, { answers, name: 'Verein', now, today: kept.today });
  if (!received.ok) return;
  const { invitationId } = received.value.response;
  const own = kept.sheets.findIndex(
    ({ response }) => invitationId !== null && response.invitationId === invitationId,
  );
  kept.sheets.splice(own < 0 ? kept.sheets.length : own, own < 0 ? 0 : 1, received.value);
  kept.invitations.set(who, { ...invitation, isAnswered: true });
}

/** Answers as they are kept: the ids are drawn by lot, here by the order in which somebody asks for them. */
function answersOf({ sheets }: Kept, ids: readonly string[]): readonly SurveyAnswer[] {
  return sheets.flatMap(({ response, answers }, index) =>
    answers.map((answer) => ({
      ...answer,
      id: `${ids[index] ?? ''} ${answer.questionId}`,
      surveyId: 'survey',
      responseId: response.isAnonymous ? null : `sheet ${index}`,
    })),
  );
}

describe('What was sent', () => {
  it('is changed by nothing that anybody does once the survey is closed', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(anyAct, { maxLength: 60 }), (isAnonymous, acts) => {
        const kept = begin(isAnonymous);
        let sealed: string | null = null;
        for (const act of acts) {
          take(kept, act);
          const seen = JSON.stringify([kept.sheets, kept.questions]);
          if (sealed !== null) expect(seen).toBe(sealed);
          if (kept.survey.state === 'closed') sealed ??= seen;
        }
      }),
    );
  });

  it('to an anonymous survey stays as it was sent, by whomever it was', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 60 }), (acts) => {
        const kept = begin(true);
        for (const act of acts) {
          const before = [...kept.sheets];
          take(kept, act);
          expect(kept.sheets.slice(0, before.length)).toEqual(before);
        }
        expect(kept.sheets.length).toBeLessThanOrEqual(SENDERS.length);
      }),
    );
  });
});

describe('The listing of an anonymous survey', () => {
  const anyTexts = fc.uniqueArray(
    fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    {
      minLength: 1,
      maxLength: SENDERS.length,
    },
  );

  it('is the same whoever sent what, and in whichever order: so no organisation can be joined to an answer', () => {
    fc.assert(
      fc.property(
        anyTexts,
        fc.shuffledSubarray([...SENDERS], { minLength: SENDERS.length }),
        fc.func(fc.integer()),
        (texts, order, chance) => {
          const inTurn = SENDERS.map((who, index) => ({ who, text: texts[index] }));
          const otherwise = texts
            .map((text, index) => ({ who: order[index], text }))
            .sort((a, b) => chance(a.text) - chance(b.text));
          expect(listingAfter(otherwise)).toBe(listingAfter(inTurn));
        },
      ),
    );
  });

  it('names nobody, and of fewer than the minimum it shows nothing', () => {
    fc.assert(
      fc.property(anyTexts, fc.integer({ min: 1, max: 7 }), (texts, minimum) => {
        const kept = begin(true);
        take(kept, { kind: 'step', act: 'open' });
        texts.forEach((text, index) => send(kept, SENDERS[index] ?? '', text));
        expect(judgeResults(kept.survey, texts.length, minimum).ok).toBe(false);
        take(kept, { kind: 'step', act: 'close' });
        const answers = answersOf(kept, texts);
        expect(judgeResults(kept.survey, texts.length, minimum).ok).toBe(texts.length >= minimum);
        const listed = listAnswers(kept.survey, answers, 'q1', minimum);
        expect(listed).toHaveLength(texts.length >= minimum ? texts.length : 0);
        const result = summariseQuestion(kept.survey, QUESTIONS[0] ?? aQuestion('q1'), answers, minimum);
        expect(result.answered).toBe(texts.length >= minimum ? texts.length : null);
        const { response } = kept.sheets[0] ?? {};
        expect(response).toEqual({
          surveyId: 'survey',
          isAnonymous: true,
          origin: 'member',
          invitationId: null,
          organisationId: null,
          respondentName: null,
          sentOn: '2026-11-10',
          sentAt: null,
        });
      }),
    );
  });

  /** What the district sees: the lot falls on the answer, not on its sender. */
  function listingAfter(
    sends: readonly { readonly who: string | undefined; readonly text: string | undefined }[],
  ): string {
    const kept = begin(true);
    take(kept, { kind: 'step', act: 'open' });
    for (const { who, text } of sends) if (text !== undefined) send(kept, who ?? '', text);
    take(kept, { kind: 'step', act: 'close' });
    const lots = kept.sheets.map(({ answers }) => answers[0]?.text ?? '');
    return JSON.stringify(listAnswers(kept.survey, answersOf(kept, lots), 'q1', 1));
  }
});

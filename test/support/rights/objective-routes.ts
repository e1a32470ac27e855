import { randomUUID } from 'node:crypto';
import { localDate } from '#libs/calendar';
import { ORGANISATION_KINDS } from '#libs/kernel';
import { aConceptWithFields, aGoalForm, aNeedForm } from '../a-concept-with-fields.js';
import { BringInSurvey } from '../../../src/surveys/index.js';
import { anAnswer, aQuestion, aSurvey } from '../any-survey.js';
import type { Visitor } from '../visitor.js';
import type { GuardedRoute } from './guarded-route.js';
import { untoldGap } from './row-makers.js';
import { World } from './world.js';

const READ = {
  everybodys: 'Bedarfe, Belege und Wirkungsziele sehen alle Mitglieder.',
} as const;

/** Everybody reads them, so whoever leads no working group of the field is told why they may not write. */
const NOT_LED = Object.fromEntries(
  ORGANISATION_KINDS.filter((kind) => kind !== 'district').map((kind) => [kind, 'field-not-led']),
);

interface Row {
  readonly id: string;
}

/** A need of the owners' counselling, which leads the working group of its field; and what hangs on it. */
async function aNeed(world: World): Promise<{
  readonly visitor: Visitor;
  readonly fieldId: string;
  readonly needId: string;
  readonly evidenceId: string;
  readonly goalId: string;
}> {
  const { organisationId, visitor } = world.owners.counselling;
  const { conceptId, ledFieldId } = await aConceptWithFields(world.house, organisationId);
  const post = async (path: string, body: object): Promise<string> =>
    World.expectDone(await visitor.post<Row>(path, body)).id;
  const needId = await post('/api/v1/needs', { ...aNeedForm(ledFieldId), conceptId });
  const statistic = { kind: 'statistic', statement: 'Es fehlen 40.', source: 'Zählung', asOf: '2026-01-01' };
  const evidenceId = await post(`/api/v1/needs/${needId}/evidence`, statistic);
  const goalId = await post('/api/v1/goals', { ...aGoalForm([needId]), conceptId });
  return { visitor, fieldId: ledFieldId, needId, evidenceId, goalId };
}

type Made = Awaited<ReturnType<typeof aNeed>>;

const written = (ids: (row: Made) => readonly string[], body?: (row: Made) => object): GuardedRoute => ({
  toldWhy: NOT_LED,
  make: async (world) => {
    const row = await aNeed(world);
    const real = ids(row);
    return { real, owner: row.visitor, tried: [real], ...(body === undefined ? {} : { body: body(row) }) };
  },
});

/** A file that nobody may lay down at somebody else's need. */
const uploaded: GuardedRoute = {
  toldWhy: NOT_LED,
  make: async (world) => {
    const { needId, visitor } = await aNeed(world);
    const query = '?fileName=a.pdf&title=Studie&statement=Es%20fehlen%2040.';
    return { real: [needId], owner: visitor, tried: [[needId]], query };
  },
};

interface AnswerPlace {
  readonly surveyId: string;
  readonly answerId: string;
}

/** An answer of a survey, and the owners' counselling, which leads a working group and so may code it. */
const coding =
  (ids: (place: AnswerPlace) => readonly string[], body?: object): GuardedRoute['make'] =>
  async (world) => {
    const { organisationId, visitor } = world.owners.counselling;
    await aConceptWithFields(world.house, organisationId);
    const [surveyId, answerId, questionId] = [randomUUID(), randomUUID(), randomUUID()];
    const answers = [{ ...anAnswer(questionId, { text: 'Danke' }), id: answerId }];
    const who = { id: randomUUID(), invitationId: randomUUID(), organisationId: null };
    await world.house.get(BringInSurvey).execute({
      survey: aSurvey({ id: surveyId }),
      questions: [aQuestion(questionId)],
      sheets: [{ ...who, respondentName: 'Café', sentOn: localDate('2026-11-10'), answers }],
      silentMemberIds: [],
    });
    const real = ids({ surveyId, answerId });
    return { real, owner: visitor, tried: [real], ...(body === undefined ? {} : { body }) };
  };

const needOf = ({ needId }: Made): readonly string[] => [needId];
const goalOf = ({ goalId }: Made): readonly string[] => [goalId];

/** Routes of needs and goals, for `ID_ROUTES`. */
export const OBJECTIVE_ROUTES: Readonly<Record<string, GuardedRoute | { readonly everybodys: string }>> = {
  'GET /api/v1/needs/:id': READ,
  'PUT /api/v1/needs/:id': written(needOf, ({ fieldId }) => ({ ...aNeedForm(fieldId), version: 1 })),
  'POST /api/v1/needs/:id/steps': written(needOf, () => ({ act: 'meet', version: 1 })),
  'DELETE /api/v1/needs/:id': written(needOf),
  'POST /api/v1/needs/:id/evidence': written(needOf, () => ({
    kind: 'statistic',
    statement: 'Noch mehr.',
    source: 'Zählung',
    asOf: '2026-02-01',
  })),
  'POST /api/v1/needs/:id/evidence/documents': uploaded,
  'DELETE /api/v1/needs/:id/evidence/:evidenceId': written(({ needId, evidenceId }) => [needId, evidenceId]),
  'GET /api/v1/goals/:id': READ,
  'PUT /api/v1/goals/:id': written(goalOf, ({ needId }) => ({ ...aGoalForm([needId]), version: 1 })),
  'POST /api/v1/goals/:id/steps': written(goalOf, () => ({ act: 'reach', version: 1 })),
  'DELETE /api/v1/goals/:id': written(goalOf),
  'GET /api/v1/survey-codings/:id': { make: coding(({ surveyId }) => [surveyId]) },
  'POST /api/v1/survey-codings/:id/answers/:answerId': {
    make: coding(({ surveyId, answerId }) => [surveyId, answerId], {
      tie: [],
      untie: [],
      noNeedReason: 'Dank',
    }),
  },
};

const FRAME = {
  everybodys: 'Fassungen, Themenfelder, Zielgruppen und Gremien sehen alle Mitglieder.',
} as const;

/** A gap that the asker may not see, and one that never was. */
const foreignGap = {
  make: async (world: World) => {
    const { organisationId, visitor } = world.strangers.provider;
    const { conceptId, ledFieldId } = await aConceptWithFields(world.house, organisationId);
    const need = await visitor.post<Row>('/api/v1/needs', { ...aNeedForm(ledFieldId), conceptId });
    const path = `/api/v1/needs/${World.expectDone(need).id}/evidence`;
    const ask = (gapId: string) => ({ path, body: { kind: 'gap', gapId } });
    return { asker: visitor, foreign: ask(await untoldGap(world)), invented: ask(randomUUID()) };
  },
};

/** Ids in the bodies of needs and goals, for `BODY_IDS`. */
export const OBJECTIVE_BODIES = {
  'GET /api/v1/objective-frame': FRAME,
  'GET /api/v1/evidence-choices': FRAME,
  'GET /api/v1/needs': FRAME,
  'POST /api/v1/needs': FRAME,
  'PUT /api/v1/needs/:id': FRAME,
  'POST /api/v1/needs/:id/evidence': foreignGap,
  'GET /api/v1/goals': FRAME,
  'POST /api/v1/goals': FRAME,
  'POST /api/v1/goals/hints': FRAME,
  'PUT /api/v1/goals/:id': FRAME,
  'POST /api/v1/survey-codings/:id/answers/:answerId': READ,
};

import { randomUUID } from 'node:crypto';
import { hashLinkToken, newLinkToken } from '../../../src/platform/links/link-token.js';
import { ChooseInvited } from '../../../src/surveys/application/choose-invited.js';
import { CreateSurvey } from '../../../src/surveys/application/create-survey.js';
import { OpenSurvey } from '../../../src/surveys/application/open-survey.js';
import { addDays } from '#libs/calendar';
import { actorOf } from '../members.js';
import { aQuestion } from '../any-survey.js';
import { made, type GuardedRoute } from './guarded-route.js';
import type { Visitor } from '../visitor.js';
import type { World } from './world.js';

/** What belongs to all who may keep it, and why. */
interface Everybodys {
  readonly everybodys: string;
}

const ALL_KEEPERS: Everybodys = {
  everybodys: 'Befragungen gehören dem Arbeitskreis; wer sie führen oder ansehen darf, darf es bei allen.',
};

/** An open survey with one question, to which one organisation is invited. Returns its id. */
async function openSurveyFor({ house }: World, memberId: string): Promise<string> {
  const actor = await actorOf(house, 'district');
  const opensOn = house.clock.today();
  const details = {
    conceptId: null,
    title: 'Was fehlt?',
    purpose: 'Damit wir es wissen.',
    opensOn,
    closesOn: addDays(opensOn, 20),
    opensByItself: false,
    isAnonymous: false,
    isOpenToAll: true,
  };
  const questions = [aQuestion(randomUUID())];
  const { id } = await house.get(CreateSurvey).execute({ details, questions }, actor);
  await house.get(ChooseInvited).execute(id, { memberIds: [memberId], further: [] }, actor);
  await house.get(OpenSurvey).execute(id, { actor, seenVersion: null });
  return id;
}

/** A personal link to the sheet of the one who is invited. */
async function linkTo({ house }: World, surveyId: string): Promise<string> {
  const { token, hash } = newLinkToken();
  await house.query(
    'INSERT INTO survey_link (token_hash, invitation_id) SELECT $1, id FROM survey_invitation WHERE survey_id = $2',
    [hash, surveyId],
  );
  return token;
}

const own =
  (body?: object): GuardedRoute['make'] =>
  async (world) => {
    const { organisationId, visitor } = world.owners.provider;
    return made(await openSurveyFor(world, organisationId), visitor, body);
  };

const byLink =
  (body?: object): GuardedRoute['make'] =>
  async (world) => {
    const token = await linkTo(world, await openSurveyFor(world, world.owners.provider.organisationId));
    return { ...made(token, world.house.visitor(), body), tried: [[hashLinkToken(token)], [`${token}x`]] };
  };

const byOpenLink: GuardedRoute['make'] = async (world) => {
  const id = await openSurveyFor(world, world.owners.provider.organisationId);
  const [row] = await world.house.query<{ token: string }>(
    'SELECT open_token AS token FROM survey WHERE id = $1',
    [id],
  );
  const token = row?.token ?? '';
  return { ...made(token, world.house.visitor()), tried: [[hashLinkToken(token)], [`${token}x`]] };
};

const NO_ANSWERS = { answers: [] };

/** Routes of surveys, for `ID_ROUTES`. */
export const SURVEY_ROUTES: Readonly<Record<string, GuardedRoute | Everybodys>> = {
  ...Object.fromEntries(
    [
      'GET /api/v1/surveys/:id',
      'PUT /api/v1/surveys/:id',
      'DELETE /api/v1/surveys/:id',
      'POST /api/v1/surveys/:id/copy',
      'POST /api/v1/surveys/:id/open',
      'POST /api/v1/surveys/:id/close',
      'POST /api/v1/surveys/:id/evaluate',
      'GET /api/v1/surveys/:id/invitations',
      'PUT /api/v1/surveys/:id/invitations',
      'GET /api/v1/surveys/:id/open-link',
      'PUT /api/v1/surveys/:id/summary',
      'GET /api/v1/surveys/:id/results',
      'GET /api/v1/surveys/:id/export',
      'GET /api/v1/surveys/:id/questions/:questionId/texts',
    ].map((name) => [name, ALL_KEEPERS]),
  ),
  'GET /api/v1/survey-summaries/:id': {
    everybodys: 'Freigegebene Zusammenfassungen sehen alle Mitglieder.',
  },
  'GET /api/v1/own-surveys/:id': { make: own() },
  'PUT /api/v1/own-surveys/:id/draft': { make: own(NO_ANSWERS) },
  'POST /api/v1/own-surveys/:id/send': { make: own(NO_ANSWERS) },
  'GET /api/v1/survey-answers/:token': { make: byLink() },
  'PUT /api/v1/survey-answers/:token/draft': { make: byLink(NO_ANSWERS) },
  'POST /api/v1/survey-answers/:token/send': { make: byLink(NO_ANSWERS) },
  'POST /api/v1/survey-answers/:token/begin': { make: byOpenLink },
};

interface AskedTwice {
  readonly asker: Visitor;
  readonly foreign: { readonly path: string; readonly body: object };
  readonly invented: { readonly path: string; readonly body: object };
}

/** The answer to a question of another survey, and to one that never was; by a member, or by its link. */
const answerElsewhere = (end: 'draft' | 'send', isByLink: boolean) => ({
  make: async (world: World): Promise<AskedTwice> => {
    const { organisationId, visitor } = world.strangers.provider;
    const id = await openSurveyFor(world, organisationId);
    const elsewhere = await openSurveyFor(world, world.owners.provider.organisationId);
    const [row] = await world.house.query<{ id: string }>(
      'SELECT id FROM survey_question WHERE survey_id = $1',
      [elsewhere],
    );
    const path = isByLink
      ? `/api/v1/survey-answers/${await linkTo(world, id)}/${end}`
      : `/api/v1/own-surveys/${id}/${end}`;
    const ask = (questionId: string) => ({ path, body: { answers: [{ questionId, text: 'x' }] } });
    return {
      asker: isByLink ? world.house.visitor() : visitor,
      foreign: ask(row?.id ?? ''),
      invented: ask(randomUUID()),
    };
  },
});

/** Ids in the bodies of surveys, for `BODY_IDS`. */
export const SURVEY_BODIES = {
  'POST /api/v1/surveys': ALL_KEEPERS,
  'PUT /api/v1/surveys/:id': ALL_KEEPERS,
  'PUT /api/v1/surveys/:id/invitations': ALL_KEEPERS,
  'PUT /api/v1/own-surveys/:id/draft': answerElsewhere('draft', false),
  'POST /api/v1/own-surveys/:id/send': answerElsewhere('send', false),
  'PUT /api/v1/survey-answers/:token/draft': answerElsewhere('draft', true),
  'POST /api/v1/survey-answers/:token/send': answerElsewhere('send', true),
};

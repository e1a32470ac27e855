import { RecordDecision } from '../../../src/decisions/index.js';
import { aCommittee, aConcept, aMeasure } from '../a-strategy.js';
import { actorOf } from '../members.js';
import { made, type GuardedRoute } from './guarded-route.js';
import { World } from './world.js';

/** Rows that belong to all who may use the route, and why. */
interface Everybodys {
  readonly everybodys: string;
}

/** Years and names that no two rows share. */
let year = 2030;

/** A decision of a committee to which no stranger belongs. Returns its id. */
async function aDecision(world: World): Promise<string> {
  const { house } = world;
  const committeeId = await aCommittee(house, 'working-group', `AG Geheim ${year++}`);
  const { id } = await house.get(RecordDecision).execute(
    {
      committeeId,
      decidedOn: house.clock.today(),
      subject: 'Geheimer Gegenstand',
      wording: 'Geheimer Wortlaut',
      outcome: 'adopted',
      agendaItem: null,
      votesFor: null,
      votesAgainst: null,
      abstentions: null,
      meetingId: null,
      isPublic: false,
    },
    await actorOf(house, 'district'),
  );
  return id;
}

const decision = (): GuardedRoute['make'] => async (world) =>
  made(await aDecision(world), world.strangers.district.visitor);

/** A decision with its paper. */
const paper: GuardedRoute['make'] = async (world) => {
  const id = await aDecision(world);
  await uploadPaper(world, id);
  return made(id, world.strangers.district.visitor);
};

async function uploadPaper({ house, strangers }: World, id: string): Promise<void> {
  const answer = await fetch(`${house.address}/api/v1/decisions/${id}/paper?fileName=geheim.pdf`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      cookie: strangers.district.visitor.cookieHeader(),
    },
    body: '%PDF-1.7 geheim',
  });
  if (!answer.ok) throw new Error(`the paper was refused: ${answer.status} ${await answer.text()}`);
}

/** A selection that is being prepared. */
const selection: GuardedRoute['make'] = async (world) => {
  const { house, strangers } = world;
  const [{ id: conceptId } = { id: await aConcept(house) }] = await house.query<{ id: string }>(
    'SELECT id FROM concept LIMIT 1',
  );
  const [{ number } = { number: 1 }] = await house.query<{ number: number }>(
    'SELECT coalesce(max(number), 0) + 1 AS number FROM measure WHERE concept_id = $1',
    [conceptId],
  );
  const title = `Geheime Maßnahme ${year}`;
  await aMeasure(house, {
    conceptId,
    number,
    proposedBy: world.owners.counselling.organisationId,
    title,
  });
  const begun = await strangers.district.visitor.post<{ id: string }>('/api/v1/yearly-selections', {
    year: year++,
  });
  const { id } = World.expectDone(begun);
  return made(id, strangers.district.visitor);
};

const OWN_ASSESSMENT: Everybodys = {
  everybodys:
    'Die Auswahl sehen alle Mitglieder der Steuerungsgruppe; geschrieben wird immer nur die Bewertung des eigenen Kontos.',
};
const KEPT: Everybodys = {
  everybodys: 'Jahresauswahl und Beschlüsse gehören dem Kreis; wer sie führt, führt alle.',
};

/** Routes of decisions and of the yearly selection, for `ID_ROUTES`. */
export const STRATEGY_DECISION_ROUTES: Readonly<Record<string, GuardedRoute | Everybodys>> = {
  'GET /api/v1/decisions/:id': { make: decision() },
  'GET /api/v1/decisions/:id/paper': { make: paper },
  'POST /api/v1/decisions/:id/paper': KEPT,
  'PUT /api/v1/decisions/:id/publicity': KEPT,
  'GET /api/v1/yearly-selections/:id': { make: selection },
  'GET /api/v1/yearly-selections/:id/selectable-measures': KEPT,
  'PUT /api/v1/yearly-selections/:id/candidates': KEPT,
  'POST /api/v1/yearly-selections/:id/open-assessment': KEPT,
  'POST /api/v1/yearly-selections/:id/prepare-again': KEPT,
  'POST /api/v1/yearly-selections/:id/reveal': KEPT,
  'PUT /api/v1/yearly-selections/:id/ranking': KEPT,
  'POST /api/v1/yearly-selections/:id/recommend': KEPT,
  'POST /api/v1/yearly-selections/:id/decide': KEPT,
  'POST /api/v1/yearly-selections/:id/send-back': KEPT,
  'POST /api/v1/yearly-selections/:id/amend': KEPT,
  'PUT /api/v1/yearly-selections/:id/assessments/:measureId/:criterion': OWN_ASSESSMENT,
  'POST /api/v1/yearly-selections/:id/assessments/:measureId/:criterion/revision': OWN_ASSESSMENT,
  'PUT /api/v1/steering-seats/:accountId': KEPT,
};

/** Ids in their bodies, for `BODY_IDS`. */
export const STRATEGY_DECISION_BODIES: Readonly<Record<string, Everybodys>> = {
  'GET /api/v1/decisions': {
    everybodys:
      'Gremien kennen alle; von ihren Beschlüssen zeigt die Liste nur, was die Organisation lesen darf.',
  },
  'POST /api/v1/decisions': KEPT,
  'PUT /api/v1/yearly-selections/:id/candidates': KEPT,
  'PUT /api/v1/yearly-selections/:id/ranking': KEPT,
  'POST /api/v1/yearly-selections/:id/recommend': KEPT,
  'POST /api/v1/yearly-selections/:id/decide': KEPT,
  'POST /api/v1/yearly-selections/:id/send-back': KEPT,
};

import { aSmallConcept } from '../a-small-concept.js';
import { made, type GuardedRoute } from './guarded-route.js';
import { World } from './world.js';

interface Everybodys {
  readonly everybodys: string;
}

const KEPT_BY_THE_DISTRICT: Everybodys = {
  everybodys: 'Die Kreisverwaltung führt alle Maßnahmen; wer das darf, darf es mit jeder.',
};
const REVIEWED: Everybodys = {
  everybodys: 'Kreisverwaltung und Steuerungsgruppe überprüfen alle Maßnahmen, die begonnen haben.',
};
const ANSWERS: Everybodys = {
  everybodys: 'Antworten, die einen Bedarf belegen, liest jedes Mitglied im Wortlaut und ohne Namen.',
};
const EDITION: Everybodys = {
  everybodys: 'Fassung, Wirkungsziele, Bedarfe und Gemeinden sehen alle Mitglieder und wählen daraus.',
};

/** A proposal of the Beratungsstelle among the owners, on which nobody has decided. */
async function aProposal(world: World): Promise<string> {
  const [concept] = await world.house.query("SELECT 1 FROM concept WHERE state <> 'replaced'");
  if (concept === undefined) await aSmallConcept(world.house);
  const form = { ...PROPOSAL, title: 'Ein Vorschlag, den nicht alle sehen' };
  const proposed = await world.owners.counselling.visitor.post<{ id: string }>('/api/v1/measures', form);
  return World.expectDone(proposed).id;
}

const PROPOSAL = {
  title: 'Vorschlag',
  description: 'Etwas tun',
  forWhom: '',
  whoCould: '',
  goalIds: [],
  municipalities: [],
};

const proposal =
  (body?: object): GuardedRoute['make'] =>
  async (world) =>
    made(await aProposal(world), world.owners.counselling.visitor, body);

/** A measure for which the provider among the owners answers; all see it, so a stranger learns nothing from being turned away. */
const carried =
  (body: object): GuardedRoute['make'] =>
  async (world) => {
    const id = await aProposal(world);
    await world.house.query(
      "UPDATE measure SET state = 'accepted', responsible_organisation_id = $2 WHERE id = $1",
      [id, world.owners.provider.organisationId],
    );
    return made(id, world.owners.provider.visitor, body);
  };

const WORDS = { text: 'Ein paar Worte', version: 1 };

/** Routes of measures and traces, for `ID_ROUTES`. */
export const MEASURE_ROUTES: Readonly<Record<string, GuardedRoute | Everybodys>> = {
  'GET /api/v1/measures/:id': { make: proposal() },
  'GET /api/v1/measures/:id/reviews': { make: proposal() },
  'POST /api/v1/measures/:id/reviews': REVIEWED,
  'PUT /api/v1/measures/:id/proposal': { make: proposal({ ...PROPOSAL, version: 1 }) },
  'POST /api/v1/measures/:id/answer': { make: proposal(WORDS) },
  'POST /api/v1/measures/:id/take-back': { make: proposal(WORDS) },
  'POST /api/v1/measures/:id/question': KEPT_BY_THE_DISTRICT,
  'PUT /api/v1/measures/:id': KEPT_BY_THE_DISTRICT,
  'POST /api/v1/measures/:id/steps': { make: carried({ act: 'start', version: 1 }) },
  'POST /api/v1/measures/:id/reports': { make: carried(WORDS) },
  'POST /api/v1/measures/:id/withdraw-promise': { make: carried(WORDS) },
  'GET /api/v1/traces/answers/:id': ANSWERS,
  'GET /api/v1/traces/measures/:id': { make: proposal() },
};

/** Ids in their bodies and queries. */
export const MEASURE_BODIES: Readonly<Record<string, Everybodys>> = {
  'GET /api/v1/measures': EDITION,
  'POST /api/v1/measures': EDITION,
  'PUT /api/v1/measures/:id/proposal': EDITION,
  'PUT /api/v1/measures/:id': EDITION,
  'GET /api/v1/measure-reviews': EDITION,
  'GET /api/v1/measure-reviews/report.pdf': EDITION,
  'GET /api/v1/measure-reviews/report.docx': EDITION,
  'POST /api/v1/measures/:id/reviews': REVIEWED,
};

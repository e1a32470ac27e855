import { ORGANISATION_KINDS } from '#libs/kernel';
import { aConceptWithFields, aGoalForm, aNeedForm } from '../a-concept-with-fields.js';
import { anIndicator, anIndicatorForm, type SeenIndicator } from '../an-indicator.js';
import type { Visitor } from '../visitor.js';
import type { GuardedRoute } from './guarded-route.js';
import { World } from './world.js';

const READ = {
  everybodys: 'Indikatoren und ihre Messwerte sehen alle Mitglieder; kleine Zahlen sind verdeckt.',
};

/** Everybody reads them, so whoever may not write is told why. */
const told = (code: string): Readonly<Record<string, string>> =>
  Object.fromEntries(ORGANISATION_KINDS.filter((kind) => kind !== 'district').map((kind) => [kind, code]));

/** An indicator of a goal in a field that the owners' counselling leads. */
async function make(
  world: World,
): Promise<{ readonly visitor: Visitor; readonly id: string; readonly valueId: string }> {
  const { organisationId, visitor } = world.owners.counselling;
  const { conceptId, ledFieldId } = await aConceptWithFields(world.house, organisationId);
  const post = async (path: string, body: object): Promise<string> =>
    World.expectDone(await visitor.post<{ id: string }>(path, body)).id;
  const needId = await post('/api/v1/needs', { ...aNeedForm(ledFieldId), conceptId });
  const goalId = await post('/api/v1/goals', { ...aGoalForm([needId]), conceptId });
  const id = await anIndicator(visitor, goalId, { rhythm: 'none' });
  const value = { cutOffDay: '2026-02-01', value: 1 };
  World.expectDone(await visitor.post(`/api/v1/indicators/${id}/values`, value));
  const { allValues } = World.expectDone(await visitor.get<SeenIndicator>(`/api/v1/indicators/${id}`));
  return { visitor, id, valueId: allValues[0]?.id ?? '' };
}

const written = (code: string, body: (valueId: string) => object): GuardedRoute => ({
  toldWhy: told(code),
  make: async (world) => {
    const { visitor, id, valueId } = await make(world);
    return { real: [id], owner: visitor, tried: [[id]], body: body(valueId) };
  },
});

/** Routes of indicators, for `ID_ROUTES`. */
export const INDICATOR_ROUTES: Readonly<Record<string, GuardedRoute | { readonly everybodys: string }>> = {
  'GET /api/v1/indicators/:id': READ,
  'PUT /api/v1/indicators/:id': written('field-not-led', () => anIndicatorForm({ version: 1 })),
  'POST /api/v1/indicators/:id/end': written('field-not-led', () => ({ version: 1 })),
  'POST /api/v1/indicators/:id/values': written('not-responsible', () => ({
    cutOffDay: '2026-03-01',
    value: 2,
  })),
  'POST /api/v1/indicators/:id/corrections': written('not-responsible', (correctsId) => ({
    correctsId,
    value: 2,
    comment: 'Tippfehler',
  })),
};

/** Ids in the bodies of indicators, for `BODY_IDS`. */
export const INDICATOR_BODIES = {
  'GET /api/v1/indicators': READ,
  'POST /api/v1/indicators': {
    everybodys: 'Wirkungsziele und Mitglieder sehen alle; schreiben darf, wer das Feld leitet.',
  },
  'PUT /api/v1/indicators/:id': READ,
  'POST /api/v1/indicators/:id/corrections': READ,
};

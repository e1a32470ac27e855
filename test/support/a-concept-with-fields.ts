import { randomUUID } from 'node:crypto';
import type { House } from './house.js';

/** An edition with two fields: a working group, led by one organisation, works on the first. */
export interface ConceptWithFields {
  readonly conceptId: string;
  readonly ledFieldId: string;
  readonly otherFieldId: string;
  readonly targetGroupId: string;
  readonly themeId: string;
  readonly committeeId: string;
}

/** What exists already as written by hand: what is edited elsewhere is no part of these stories. */
export async function aConceptWithFields(
  house: House,
  leadOrganisationId: string,
  state: 'draft' | 'replaced' = 'draft',
): Promise<ConceptWithFields> {
  const ids = Array.from({ length: 6 }, () => randomUUID());
  const [
    conceptId = '',
    ledFieldId = '',
    otherFieldId = '',
    targetGroupId = '',
    themeId = '',
    committeeId = '',
  ] = ids;
  const write = (sql: string, values: readonly unknown[]): Promise<unknown> => house.query(sql, values);
  await write(`INSERT INTO concept (id, title, edition, summary, state) VALUES ($1, 'Konzept', $2, '', $3)`, [
    conceptId,
    `Fassung ${conceptId}`,
    state,
  ]);
  const part = `(id, concept_id, position, title, description) VALUES ($1, $2, $3, $4, '')`;
  await write(`INSERT INTO thematic_field ${part}`, [ledFieldId, conceptId, 1, 'Sprache']);
  await write(`INSERT INTO thematic_field ${part}`, [otherFieldId, conceptId, 2, 'Wohnen']);
  await write(`INSERT INTO target_group ${part}`, [targetGroupId, conceptId, 1, 'Frauen']);
  await write(`INSERT INTO cross_cutting_theme ${part}`, [themeId, conceptId, 1, 'Ehrenamt']);
  await write(
    `INSERT INTO committee (id, kind, name, purpose, is_open, is_public, active_from)
     VALUES ($1, 'working-group', $2, '', true, true, '2021-01-01')`,
    [committeeId, `AG ${committeeId}`],
  );
  await write(
    `INSERT INTO committee_membership (id, committee_id, organisation_id, role, member_from)
     VALUES ($1, $2, $3, 'lead', '2021-01-01')`,
    [randomUUID(), committeeId, leadOrganisationId],
  );
  await write(
    `INSERT INTO committee_field (id, committee_id, field_id, linked_from) VALUES ($1, $2, $3, '2021-01-01')`,
    [randomUUID(), committeeId, ledFieldId],
  );
  return { conceptId, ledFieldId, otherFieldId, targetGroupId, themeId, committeeId };
}

/** A need as a form sends it. */
export function aNeedForm(fieldId: string, change: object = {}): object {
  return {
    fieldId,
    title: 'Kurse mit Kinderbeaufsichtigung',
    description: 'Es fehlen Plätze.',
    urgency: 'high',
    isPublic: false,
    targetGroupIds: [],
    themeIds: [],
    ...change,
  };
}

/** A goal as a form sends it. */
export function aGoalForm(needIds: readonly string[], change: object = {}): object {
  return {
    statement: 'Niemand wartet länger als sechs Wochen.',
    level: 'outcome',
    specific: 'alle im Kreis',
    measurable: 'höchstens 42 Tage',
    attainable: 'zwei Kurse mehr',
    relevant: 'ohne Sprache keine Arbeit',
    dueOn: '2027-12-31',
    committeeId: null,
    isPublic: false,
    needIds,
    ...change,
  };
}

import { randomUUID } from 'node:crypto';
import type { House } from './house.js';

/** Ids of a small edition of the Integrationskonzept: one of each. */
export interface SmallConcept {
  readonly conceptId: string;
  readonly fieldId: string;
  readonly themeId: string;
  readonly targetGroupId: string;
  readonly needId: string;
  readonly goalId: string;
}

/** An edition in force with one field, theme, target group, need and goal, as rows: stories of measures begin with it. */
export async function aSmallConcept(house: House, edition = 'Fortschreibung 2025'): Promise<SmallConcept> {
  const ids = {
    conceptId: randomUUID(),
    fieldId: randomUUID(),
    themeId: randomUUID(),
    targetGroupId: randomUUID(),
    needId: randomUUID(),
    goalId: randomUUID(),
  };
  const insert = (sql: string, ...values: readonly unknown[]): Promise<unknown> => house.query(sql, values);
  await insert(
    `INSERT INTO concept (id, title, edition, summary, state, valid_from)
     VALUES ($1, 'Integrationskonzept', $2, '', 'adopted', '2025-01-01')`,
    ids.conceptId,
    edition,
  );
  for (const [table, id, title] of [
    ['thematic_field', ids.fieldId, 'Sprache und Bildung'],
    ['cross_cutting_theme', ids.themeId, 'Ehrenamt'],
    ['target_group', ids.targetGroupId, 'Frauen mit Kindern'],
  ] as const)
    await insert(
      `INSERT INTO ${table} (id, concept_id, position, title, description) VALUES ($1, $2, 1, $3, '')`,
      id,
      ids.conceptId,
      title,
    );
  await insert(
    `INSERT INTO strategic_need (id, concept_id, field_id, title, description, urgency, state)
     VALUES ($1, $2, $3, 'Kurse mit Kinderbeaufsichtigung', '', 'high', 'open')`,
    ids.needId,
    ids.conceptId,
    ids.fieldId,
  );
  await insert(
    `INSERT INTO goal (id, concept_id, statement, level, specific, measurable, attainable, relevant, due_on, state)
     VALUES ($1, $2, 'Niemand wartet wegen der Kinder', 'outcome', '', '', '', '', '2027-12-31', 'open')`,
    ids.goalId,
    ids.conceptId,
  );
  await insert('INSERT INTO goal_need (goal_id, need_id) VALUES ($1, $2)', ids.goalId, ids.needId);
  return ids;
}

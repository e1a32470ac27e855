import { randomUUID } from 'node:crypto';
import type { CommitteeKind } from '#libs/committee';
import type { MeasureState } from '#libs/measure';
import type { House } from './house.js';

/** A committee that has been there since 2020. Returns its id. */
export async function aCommittee(house: House, kind: CommitteeKind, name: string): Promise<string> {
  const id = randomUUID();
  await house.query(
    `INSERT INTO committee (id, kind, name, purpose, is_open, is_public, active_from) VALUES ($1, $2, $3, '', true, true, '2020-01-01')`,
    [id, kind, name],
  );
  return id;
}

/** An edition of the concept that is in force. Returns its id. */
export async function aConcept(house: House): Promise<string> {
  const id = randomUUID();
  await house.query(
    `INSERT INTO concept (id, title, edition, summary, state, valid_from) VALUES ($1, 'Integrationskonzept', $2, '', 'adopted', '2024-01-01')`,
    [id, id],
  );
  return id;
}

/** What a story says of a measure. */
interface GivenMeasure {
  readonly conceptId: string;
  readonly number: number;
  readonly proposedBy: string;
  readonly title?: string;
  readonly state?: MeasureState;
  readonly costCents?: number;
}

/** A measure of the pool. Returns its id. */
export async function aMeasure(house: House, given: GivenMeasure): Promise<string> {
  const id = randomUUID();
  const { conceptId, number, proposedBy, title = `Maßnahme ${number}`, state = 'accepted' } = given;
  await house.query(
    `INSERT INTO measure (id, concept_id, number, title, description, state, maturity, responsible_organisation_id, proposed_by,
       proposed_at, period_from, period_until, planned_cost_cents, state_since)
     VALUES ($1, $2, $3, $4, 'Was getan wird.', $5, 'idea', $6, $6, $7, '2026-01-01', '2026-12-31', $8, '2026-01-01')`,
    [id, conceptId, number, title, state, proposedBy, house.clock.now(), given.costCents ?? null],
  );
  return id;
}

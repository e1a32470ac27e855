import type { Visitor } from './visitor.js';

/** A form of an indicator by hand, raised each quarter. */
export function anIndicatorForm(change: object = {}): object {
  return {
    name: 'Plätze der Kinderbeaufsichtigung',
    kind: 'state',
    direction: 'higher',
    base: { value: 10, day: '2026-01-01' },
    target: { value: 40, day: '2027-12-31' },
    definition: 'Gezählt am Stichtag von der Kreisverwaltung',
    unit: 'count',
    source: 'manual',
    rhythm: 'quarter',
    isPublic: false,
    ...change,
  };
}

/** An indicator as its page reads it, as far as stories look. */
export interface SeenIndicator {
  readonly id: string;
  readonly version: number;
  readonly judgement: string;
  readonly mayKeep: boolean;
  readonly mayMeasure: boolean;
  readonly due: readonly string[];
  readonly live: {
    readonly value: number | null;
    readonly absence: string | null;
    readonly asOf: string;
  } | null;
  readonly allSeries: readonly {
    readonly id: string;
    readonly number: number;
    readonly definition: string;
  }[];
  readonly allValues: readonly {
    readonly id: string;
    readonly seriesId: string;
    readonly cutOffDay: string;
    readonly value: number | null;
    readonly absence: string | null;
    readonly comment: string | null;
    readonly correctsId: string | null;
  }[];
}

/** A new indicator of a goal. Returns its id. */
export async function anIndicator(visitor: Visitor, goalId: string, change: object = {}): Promise<string> {
  const added = await visitor.post<{ id: string }>('/api/v1/indicators', {
    ...anIndicatorForm(change),
    goalId,
  });
  if (added.status !== 201) throw new Error(`no indicator: ${added.text}`);
  return added.body.id;
}

import type { Instant, LocalDate } from '#libs/calendar';
import type { Measure, WholeMeasure } from '#libs/measure';
import type { MeasureTies } from './concept-contents.js';
import type { ImportedMeasure } from './imported-measure.js';
import { comparable, defined } from './same-content.js';

/** What a new measure is where the table says nothing of it: in the pool, an idea, of nobody yet. */
export interface NewMeasure {
  readonly conceptId: string;
  readonly number: number;
  readonly proposedBy: string;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly newId: () => string;
}

/** “Maßnahme nach der Tabelle”: what the table has no column for stays as it was. */
export function composeMeasure(
  row: ImportedMeasure,
  ties: MeasureTies,
  before: WholeMeasure | null,
  fresh: NewMeasure,
): WholeMeasure {
  const old = before?.measure ?? blank(fresh);
  const { conceptId: _edition, number: _number, fields: _f, needs: _n, goals: _g, ...given } = row;
  const { themes: _t, targetGroups: _tg, partners, funding, ...details } = given;
  const changed = { ...old, ...defined(details), ...ties };
  const stateSince = changed.state === old.state ? old.stateSince : fresh.today;
  const measure: Measure = { ...changed, stateSince, version: before === null ? 1 : old.version + 1 };
  const owned = <T extends object>(lines: readonly T[]) =>
    lines.map((line) => ({ ...line, id: fresh.newId(), measureId: old.id }));
  return {
    measure,
    partners: partners === undefined ? (before?.partners ?? []) : owned(partners),
    funding: funding === undefined ? (before?.funding ?? []) : owned(funding),
  };
}

/** “Dasselbe”: whether a measure says what it said before, whatever the order of its lists. */
export function isSameMeasure(one: WholeMeasure, other: WholeMeasure): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf({ measure, partners, funding }: WholeMeasure): string {
  const { version: _version, stateSince: _since, ...content } = measure;
  const lines = [...partners, ...funding].map(({ id: _id, ...line }) => comparable(line));
  return JSON.stringify([comparable(content), lines.map((line) => JSON.stringify(line)).sort()]);
}

function blank({ conceptId, number, proposedBy, now, today, newId }: NewMeasure): Measure {
  return {
    id: newId(),
    conceptId,
    number,
    title: '',
    description: '',
    state: 'accepted',
    maturity: 'idea',
    responsibleOrganisationId: null,
    responsibleName: null,
    proposedBy,
    proposedAt: now,
    periodFrom: null,
    periodUntil: null,
    plannedCostCents: null,
    actualCostCents: null,
    budgetItem: null,
    stateReason: null,
    stateSince: today,
    isPublic: false,
    version: 1,
    goalIds: [],
    themeIds: [],
    targetGroupIds: [],
    municipalities: [],
    gapIds: [],
  };
}

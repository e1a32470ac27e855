import type { Trends } from '../../api/types.js';

const LONG = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** “Februar 2027”; takes `2027-02` or a day of it. */
export function monthWords(month: string): string {
  return LONG.format(new Date(`${month.slice(0, 7)}-01T00:00:00Z`));
}

/** A period in a table: “Februar 2027”, “1. Quartal 2027”, “2027”. */
export function periodWords(from: string, step: Trends['step']): string {
  if (step === 'year') return from.slice(0, 4);
  return step === 'quarter' ? `${quarterOf(from)}. Quartal ${from.slice(0, 4)}` : monthWords(from);
}

/** A period below a chart: “02/27”, “Q1/27”, “2027”. */
export function shortPeriod(from: string, step: Trends['step']): string {
  if (step === 'year') return from.slice(0, 4);
  const year = from.slice(2, 4);
  return step === 'quarter' ? `Q${quarterOf(from)}/${year}` : `${from.slice(5, 7)}/${year}`;
}

function quarterOf(day: string): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}

/** All months from one to another, as `2027-02`, the newest first. */
export function monthsBetween(from: string, until: string): readonly string[] {
  const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const length = Math.max(0, count(until) - count(from) + 1);
  return Array.from({ length }, (_, index) => {
    const month = count(until) - index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

import type { TrendQuestion } from '../../api/trends.js';

const STEPS = { monat: 'month', quartal: 'quarter', jahr: 'year' } as const;
const KINDS = { kurstyp: 'format', gebiet: 'area' } as const;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What the page shows: the question, and whether the year before stands beside it. */
export interface TrendChoice extends TrendQuestion {
  readonly isCompared: boolean;
}

/**
 * Which figures an address asks for: `?schritt=quartal&kurstyp=…` or `gebiet=…`, `&von=2026-03&bis=2027-02&vorjahr=ja`. One Kurstyp or one
 * Verbandsgemeinde has figures of people by quarter and year alone, so a month becomes a quarter there.
 */
export function readTrendChoice(search: URLSearchParams): TrendChoice {
  const step = Object.entries(STEPS).find(([word]) => word === search.get('schritt'))?.[1] ?? 'month';
  const scope = Object.entries(KINDS)
    .map(([word, kind]) => ({ kind, key: search.get(word) ?? '' }))
    .find(({ key }) => key !== '');
  return {
    step: scope !== undefined && step === 'month' ? 'quarter' : step,
    scope,
    from: monthIn(search.get('von')),
    until: monthIn(search.get('bis')),
    isCompared: search.get('vorjahr') === 'ja',
  };
}

/** The address of a choice; what is usual is left out. */
export function writeTrendChoice({ step, scope, from, until, isCompared }: TrendChoice): URLSearchParams {
  const word = Object.entries(STEPS).find(([, one]) => one === step)?.[0] ?? 'monat';
  const kind = Object.entries(KINDS).find(([, one]) => one === scope?.kind)?.[0];
  const isUsual = step === (scope === undefined ? 'month' : 'quarter');
  return new URLSearchParams({
    ...(isUsual ? {} : { schritt: word }),
    ...(scope === undefined || kind === undefined ? {} : { [kind]: scope.key }),
    ...(from === undefined ? {} : { von: from }),
    ...(until === undefined ? {} : { bis: until }),
    ...(isCompared ? { vorjahr: 'ja' } : {}),
  });
}

function monthIn(text: string | null): string | undefined {
  return text !== null && MONTH.test(text) ? text : undefined;
}

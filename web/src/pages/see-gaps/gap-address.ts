import type { GapQuestion } from '../../api/gaps.js';

const STATES = { offen: 'open', geschlossen: 'closed', alle: 'all' } as const;

/** Which gaps an address asks for: `?stand=offen|geschlossen|alle&kurstyp=…`; open ones where it says nothing. */
export function readGapQuestion(search: URLSearchParams): GapQuestion {
  const state = Object.entries(STATES).find(([word]) => word === search.get('stand'));
  return { state: state?.[1] ?? 'open', format: search.get('kurstyp') || undefined };
}

/** The address of a question; what is usual is left out. */
export function writeGapQuestion({ state, format }: GapQuestion): URLSearchParams {
  const word = Object.entries(STATES).find(([, code]) => code === state)?.[0] ?? 'offen';
  return new URLSearchParams({
    ...(word === 'offen' ? {} : { stand: word }),
    ...(format === undefined ? {} : { kurstyp: format }),
  });
}

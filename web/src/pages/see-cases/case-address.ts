import { CASE_GROUPS, type CaseGroup } from './case-groups.js';

/** What the list shows. It lives in the address: links, bookmarks and “back” work. */
export interface CaseQuestion {
  readonly group: CaseGroup;
  readonly format: string | undefined;
  readonly search: string;
}

/** Reads `?stand=…&kurstyp=…&suche=…`; those who wait where it says nothing. */
export function readCaseQuestion(address: URLSearchParams): CaseQuestion {
  const group = CASE_GROUPS.find((word) => word === address.get('stand'));
  return {
    group: group ?? 'wartet',
    format: address.get('kurstyp') || undefined,
    search: address.get('suche') ?? '',
  };
}

/** The address of a question; what is usual is left out. */
export function writeCaseQuestion({ group, format, search }: CaseQuestion): URLSearchParams {
  return new URLSearchParams({
    ...(group === 'wartet' ? {} : { stand: group }),
    ...(format === undefined ? {} : { kurstyp: format }),
    ...(search.trim() === '' ? {} : { suche: search.trim() }),
  });
}

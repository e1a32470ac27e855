import type { Daypart, LanguageLevel, WhatIfQuestion } from '../../api/types.js';

/** The kinds of changes that somebody can suppose. */
export type SuppositionKind = 'new-course' | 'more-places' | 'childcare' | 'shift-start' | 'line';

/** What stands in the fields, of whatever kind. */
export interface SuppositionDraft {
  readonly kind: SuppositionKind;
  readonly siteId: string;
  readonly level: LanguageLevel;
  readonly startsOn: string;
  readonly places: string;
  readonly dayparts: readonly string[];
  readonly childcarePlaces: string;
  readonly offeringId: string;
  readonly amount: string;
  readonly municipality: string;
  readonly minutes: string;
}

/** A change not yet typed. */
export const EMPTY_SUPPOSITION: SuppositionDraft = {
  kind: 'new-course',
  siteId: '',
  level: 'A1',
  startsOn: '',
  places: '15',
  dayparts: ['morning'],
  childcarePlaces: '0',
  offeringId: '',
  amount: '',
  municipality: '',
  minutes: '',
};

/** The question of all suppositions together. Nothing is judged here: an empty field is sent as such, and the server says what is missing. */
export function toQuestion(formatCode: string, drafts: readonly SuppositionDraft[]): WhatIfQuestion {
  return {
    formatCode,
    newCourses: drafts
      .filter(({ kind }) => kind === 'new-course')
      .map(({ siteId, level, startsOn, places, dayparts, childcarePlaces }) => ({
        siteId,
        level,
        startsOn,
        places: Number(places),
        dayparts: dayparts as Daypart[],
        childcarePlaces: Number(childcarePlaces),
      })),
    changes: drafts.flatMap(({ kind, offeringId, amount }) =>
      kind === 'more-places' || kind === 'childcare' || kind === 'shift-start'
        ? [{ kind, offeringId, amount: Number(amount) }]
        : [],
    ),
    lines: drafts
      .filter(({ kind }) => kind === 'line')
      .map(({ siteId, municipality, minutes }) => ({
        siteIds: [siteId],
        municipalities: [municipality],
        minutes: Number(minutes),
      })),
  };
}

/** The control of a field that the server names: `newCourses.0.siteId` is `siteId`. */
export function controlOf(field: string): string {
  const name =
    field
      .split('.')
      .filter((part) => !/^\d+$/.test(part))
      .at(-1) ?? field;
  return CONTROLS[name] ?? name;
}

const CONTROLS: Readonly<Record<string, string>> = { siteIds: 'siteId', municipalities: 'municipality' };

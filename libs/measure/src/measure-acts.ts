import type { MeasureState } from './measure.js';

/**
 * “Wer an einer Maßnahme handelt”: the Kreisverwaltung, the responsible member, who proposed it; and the decided Jahresauswahl, as which no
 * member ever acts.
 */
export const MEASURE_PARTIES = ['district', 'responsible', 'proposer', 'selection'] as const;

/** One of {@link MEASURE_PARTIES}. */
export type MeasureParty = (typeof MEASURE_PARTIES)[number];

/** One act upon a measure: from which states it leads where, who may do it, and whether it needs a reason in words. */
export interface MeasureActRule {
  readonly from: readonly MeasureState[];
  readonly to: MeasureState;
  readonly by: readonly MeasureParty[];
  /** Without one the act is refused: whoever proposed or carries the measure has to be told why. */
  readonly needsReason: boolean;
}

/**
 * “Was mit einer Maßnahme geschehen kann”, as a table: in den Pool aufnehmen, ablehnen, Vorschlag zurückziehen, wieder aufgreifen,
 * beschließen, in den Pool zurückstellen, beginnen, ruhen lassen, fortsetzen, abschließen, abbrechen. What is done or ended stays so: who goes on proposes anew.
 */
export const MEASURE_ACTS = {
  accept: { from: ['proposed'], to: 'accepted', by: ['district'], needsReason: false },
  refuse: { from: ['proposed'], to: 'refused', by: ['district'], needsReason: true },
  'take-back': { from: ['proposed'], to: 'refused', by: ['proposer'], needsReason: true },
  reopen: { from: ['refused'], to: 'proposed', by: ['district'], needsReason: false },
  decide: { from: ['accepted'], to: 'decided', by: ['selection'], needsReason: false },
  'set-back': { from: ['decided'], to: 'accepted', by: ['selection'], needsReason: false },
  start: {
    from: ['accepted', 'decided'],
    to: 'running',
    by: ['district', 'responsible'],
    needsReason: false,
  },
  pause: { from: ['running'], to: 'paused', by: ['district', 'responsible'], needsReason: true },
  resume: { from: ['paused'], to: 'running', by: ['district', 'responsible'], needsReason: false },
  finish: { from: ['running', 'paused'], to: 'done', by: ['district', 'responsible'], needsReason: false },
  end: {
    from: ['accepted', 'decided', 'running', 'paused'],
    to: 'ended',
    by: ['district'],
    needsReason: true,
  },
} as const satisfies Readonly<Record<string, MeasureActRule>>;

/** One of {@link MEASURE_ACTS}. */
export type MeasureAct = keyof typeof MEASURE_ACTS;

/** All of them. */
export const MEASURE_ACT_NAMES = Object.keys(MEASURE_ACTS) as readonly MeasureAct[];

/** What else happens to a measure and leaves its state as it is: proposed, asked, answered, changed, told of. */
export const MEASURE_EVENTS = [
  'propose',
  'change-proposal',
  'ask-back',
  'answer',
  'change',
  'report',
  'withdraw-promise',
  'name-responsible',
  'carry-over',
] as const;

/** One of {@link MEASURE_EVENTS}. */
export type MeasureEvent = (typeof MEASURE_EVENTS)[number];

import type { ConceptState } from './concept.js';

/** “Wer handelt”: the Kreisverwaltung; or the platform, which replaces an edition when its successor is adopted. */
export type ConceptParty = 'district' | 'platform';

/** One act: from which states it leads where, and who does it. */
export interface ConceptActRule {
  readonly from: readonly ConceptState[];
  readonly to: ConceptState;
  readonly by: readonly ConceptParty[];
  readonly reasons: readonly never[];
}

/**
 * “Was aus einer Fassung werden kann”, as a table: beschließen (with the decision and the day it holds from), Fortschreibung beginnen,
 * Fortschreibung beenden, ablösen. What is replaced stays as it was.
 */
export const CONCEPT_ACTS = {
  adopt: { from: ['draft'], to: 'adopted', by: ['district'], reasons: [] },
  'begin-update': { from: ['adopted'], to: 'being-updated', by: ['district'], reasons: [] },
  'end-update': { from: ['being-updated'], to: 'adopted', by: ['district'], reasons: [] },
  replace: { from: ['adopted', 'being-updated'], to: 'replaced', by: ['platform'], reasons: [] },
} as const satisfies Readonly<Record<string, ConceptActRule>>;

/** “Schritt einer Fassung”: one of {@link CONCEPT_ACTS}. */
export type ConceptAct = keyof typeof CONCEPT_ACTS;

/** “Stand einer Fassung” in words. */
export const CONCEPT_STATE_WORDS: Readonly<Record<ConceptState, string>> = {
  draft: 'Entwurf',
  adopted: 'beschlossen',
  'being-updated': 'in Fortschreibung',
  replaced: 'abgelöst',
};

/** “Schritte einer Fassung” in words. */
export const CONCEPT_ACT_WORDS: Readonly<Record<ConceptAct, string>> = {
  adopt: 'beschließen',
  'begin-update': 'Fortschreibung beginnen',
  'end-update': 'Fortschreibung beenden',
  replace: 'ablösen',
};

/** Who does them, in words. */
export const CONCEPT_PARTY_WORDS: Readonly<Record<ConceptParty, string>> = {
  district: 'Kreisverwaltung',
  platform: 'Plattform',
};

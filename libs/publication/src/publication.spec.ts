import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONCEPT_STATES, type Concept, type ConceptState } from '#libs/concept';
import { MEASURE_STATES } from '#libs/measure';
import { SELECTION_STATES } from '#libs/yearly-selection';
import { isPublicEdition, isPublicMeasure, isPublicPart, isPublicSelection } from './is-public.js';
import { isPublicDocument } from './public-document.js';
import { publicationHint, publicEditions, shownEdition } from './public-edition.js';

const edition = (id: string, state: ConceptState, isPublic: boolean): Concept => ({
  id,
  title: 'Integrationskonzept',
  edition: id,
  summary: '',
  state,
  validFrom: null,
  validUntil: null,
  replacesId: null,
  decisionId: null,
  isPublic,
  version: 1,
});

describe('What of the strategy is public', () => {
  it.each<[ConceptState, boolean, boolean]>([
    ['draft', true, false],
    ['adopted', true, true],
    ['being-updated', true, true],
    ['replaced', true, true],
    ['adopted', false, false],
  ])('an edition that is %s and marked %s: %s', (state, isPublic, expected) => {
    expect(isPublicEdition(edition('a', state, isPublic))).toBe(expected);
  });

  it('no part of an internal or another edition is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CONCEPT_STATES),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('a', 'b'),
        (state, isEditionPublic, isPublic, conceptId) => {
          const hung = edition('a', state, isEditionPublic);
          const seen = isPublicPart({ conceptId, isPublic }, hung);
          expect(seen).toBe(isPublic && conceptId === 'a' && isEditionPublic && state !== 'draft');
          expect(seen && publicationHint({ isPublic }, hung) !== null).toBe(false);
        },
      ),
    );
  });

  it.each(MEASURE_STATES)('a marked measure that is %s', (state) => {
    const seen = isPublicMeasure({ conceptId: 'a', isPublic: true, state }, edition('a', 'adopted', true));
    expect(seen).toBe(!['proposed', 'refused'].includes(state));
  });

  it.each(SELECTION_STATES)('a selection that is %s', (state) => {
    const seen = isPublicSelection({ conceptId: 'a', state }, edition('a', 'adopted', true));
    expect(seen).toBe(state === 'decided');
  });

  it('a document is with what it belongs to, and a paper of a meeting never', () => {
    const subjects = {
      concept: new Set(['a']),
      decision: new Set<string>(),
      measure: new Set<string>(),
      goal: new Set<string>(),
    };
    const seen = (subjectKind: string | null, subjectId: string | null, isPublic = true): boolean =>
      isPublicDocument({ isPublic, subjectKind, subjectId }, subjects);
    expect(seen('concept', 'a')).toBe(true);
    expect(seen('concept', 'a', false)).toBe(false);
    expect(seen('concept', 'b')).toBe(false);
    expect(seen('meeting', 'a')).toBe(false);
    expect(seen(null, null)).toBe(false);
  });
});

describe('Which edition the public sees', () => {
  it('the one in force, else the latest public one, else none', () => {
    const draft = edition('neu', 'draft', true);
    const inForce = edition('gilt', 'adopted', true);
    const old = edition('alt', 'replaced', true);
    expect(shownEdition([draft, inForce, old])?.id).toBe('gilt');
    expect(shownEdition([draft, { ...inForce, isPublic: false }, old])?.id).toBe('alt');
    expect(shownEdition([draft])).toBeNull();
    expect(publicEditions([draft, inForce, old]).map(({ id }) => id)).toEqual(['gilt', 'alt']);
  });

  it.each<[ConceptState, boolean, string | null]>([
    ['draft', true, 'hidden-by-draft'],
    ['draft', false, 'hidden-by-edition'],
    ['adopted', false, 'hidden-by-edition'],
    ['adopted', true, null],
  ])('what is marked in an edition that is %s and marked %s: %s', (state, isPublic, hint) => {
    expect(publicationHint({ isPublic: true }, edition('a', state, isPublic))).toBe(hint);
    expect(publicationHint({ isPublic: false }, edition('a', state, isPublic))).toBeNull();
  });
});

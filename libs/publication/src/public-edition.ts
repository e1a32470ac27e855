import { editionInForce, type Concept } from '#libs/concept';
import { isPublicEdition, type EditionFacts } from './is-public.js';

/** “Fassungen für die Öffentlichkeit”, in the order given, which is the latest first. */
export function publicEditions(editions: readonly Concept[]): readonly Concept[] {
  return editions.filter(isPublicEdition);
}

/** “Fassung, die die Öffentlichkeit sieht”: the one in force, where it is public, else the latest public one; null where there is none. */
export function shownEdition(editions: readonly Concept[]): Concept | null {
  const shown = publicEditions(editions);
  return editionInForce(shown) ?? shown[0] ?? null;
}

/** Why the public does not see what is marked: the edition waits for its decision, or is not marked itself. */
export const PUBLICATION_HINTS = ['hidden-by-draft', 'hidden-by-edition'] as const;

/** One of {@link PUBLICATION_HINTS}. */
export type PublicationHint = (typeof PUBLICATION_HINTS)[number];

/**
 * “Öffentlich, aber das Konzept ist intern”: what is marked as public and is not seen, because the edition is not. `hidden-by-draft`
 * where the edition waits for its decision, `hidden-by-edition` where it is not marked; null where nothing is hidden.
 */
export function publicationHint(
  { isPublic }: { readonly isPublic: boolean },
  edition: EditionFacts,
): PublicationHint | null {
  if (!isPublic || isPublicEdition(edition)) return null;
  return edition.isPublic ? 'hidden-by-draft' : 'hidden-by-edition';
}

import { useConcept, useEditions } from '../../api/concepts.js';

/** The Themenfelder of the edition that is worked with, on which a committee works today. */
export function useConceptFields(committeeId: string): readonly string[] {
  const editions = useEditions();
  const concept = useConcept(editions.data?.currentId ?? null).data;
  if (concept === undefined) return [];
  const own = new Set(
    concept.fieldLinks
      .filter((link) => link.committeeId === committeeId && link.linkedUntil === null)
      .map(({ fieldId }) => fieldId),
  );
  return concept.fields.filter(({ id }) => own.has(id)).map(({ title }) => title);
}

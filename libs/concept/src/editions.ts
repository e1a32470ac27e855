import { addDays, type LocalDate } from '#libs/calendar';
import { ok, refuse, type Result } from '#libs/kernel';
import { CONCEPT_ACTS, type ConceptAct } from './concept-acts.js';
import type { Concept } from './concept.js';

/** “Beschluss einer Fassung”: which decision of which day, and from when the edition holds. */
export interface Adoption {
  readonly decisionId: string;
  readonly decidedOn: LocalDate;
  readonly validFrom: LocalDate;
}

/** “Geltende Fassung”: the one that was adopted and not replaced yet; there is never a second. */
export function editionInForce<Edition extends Concept>(editions: readonly Edition[]): Edition | null {
  return editions.find(({ state }) => state === 'adopted' || state === 'being-updated') ?? null;
}

/** “Entwurf”: there is at most one, so that everybody works at the same. */
export function draftEdition<Edition extends Concept>(editions: readonly Edition[]): Edition | null {
  return editions.find(({ state }) => state === 'draft') ?? null;
}

/** Whether fields, themes, steps and links of an edition may still change: what was replaced is read only. */
export function isEditable({ state }: Pick<Concept, 'state'>): boolean {
  return state !== 'replaced';
}

/** “Schritt einer Fassung” without more than its state. Refuses `concept-act-impossible`. */
export function takeConceptAct(concept: Concept, act: ConceptAct): Result<Concept> {
  const { from, to } = CONCEPT_ACTS[act];
  if (!(from as readonly string[]).includes(concept.state)) return refuse('concept-act-impossible');
  return ok({ ...concept, state: to, version: concept.version + 1 });
}

/**
 * “Fassung beschließen”: the draft holds from a day, and the edition in force until then is replaced and ends the day before. Gives
 * the editions that change. The day may not lie ahead, because state and day would contradict each other until then. Refuses
 * `valid-before-decision`, `valid-in-future`, `valid-before-predecessor`.
 */
export function adoptEdition(
  editions: readonly Concept[],
  draft: Concept,
  { decisionId, decidedOn, validFrom }: Adoption,
  today: LocalDate,
): Result<readonly Concept[]> {
  const adopted = takeConceptAct(draft, 'adopt');
  if (!adopted.ok) return adopted;
  if (validFrom < decidedOn) return refuse('valid-before-decision', { decidedOn }, 'validFrom');
  if (validFrom > today) return refuse('valid-in-future', undefined, 'validFrom');
  const before = editionInForce(editions);
  const given = { validFrom, decisionId, replacesId: before?.id ?? draft.replacesId };
  const after = { ...adopted.value, ...given };
  if (before === null) return ok([after]);
  if (before.validFrom !== null && validFrom <= before.validFrom)
    return refuse('valid-before-predecessor', { validFrom: before.validFrom }, 'validFrom');
  const replaced = takeConceptAct(before, 'replace');
  return replaced.ok ? ok([{ ...replaced.value, validUntil: addDays(validFrom, -1) }, after]) : replaced;
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { draftEdition, takeConceptAct, type Concept } from '#libs/concept';
import type { Actor } from '#libs/kernel';
import { Refused } from '../../platform/refusal/refused.js';
import { ConceptRepository } from '../persistence/concept.repository.js';
import { changedMeanwhile, conceptRefused, titleTaken } from './concept-sentences.js';
import { EditConcept } from './edit-concept.js';

/** What is written of an edition. */
export type EditionForm = Pick<Concept, 'title' | 'edition' | 'summary' | 'isPublic'>;

/** Which step, of which edition, as it was seen. */
export interface UpdateStep {
  readonly conceptId: string;
  readonly version: number;
  readonly step: 'begin-update' | 'end-update';
}

/** “Fassungen führen”: begin a draft, say what an edition is called and about, begin and end its Fortschreibung. */
@Injectable()
export class KeepEditions {
  constructor(
    private readonly concepts: ConceptRepository,
    private readonly edit: EditConcept,
  ) {}

  /** Gives the id of the draft. Refuses `draft-exists`, `title-taken`. */
  add(form: EditionForm, actor: Actor): Promise<string> {
    return this.edit.amongAll(async (editions) => {
      const draft = newDraft(form, editions);
      await this.concepts.insert(draft);
      await this.edit.record(actor, { act: 'concept-added', conceptId: draft.id });
      return draft.id;
    });
  }

  change(conceptId: string, seen: EditionForm & { readonly version: number }, actor: Actor): Promise<void> {
    return this.edit.open(conceptId, async ({ concept, editions }) => {
      if (concept.version !== seen.version) throw changedMeanwhile('diese Fassung');
      const { title, edition, summary, isPublic } = seen;
      refuseTaken(
        edition,
        editions.filter(({ id }) => id !== conceptId),
      );
      const version = concept.version + 1;
      await this.concepts.update({ ...concept, title, edition, summary, isPublic, version });
      await this.edit.record(actor, { act: 'concept-changed', conceptId });
    });
  }

  /** Refuses `concept-act-impossible`. */
  step({ conceptId, version, step }: UpdateStep, actor: Actor): Promise<void> {
    return this.edit.open(conceptId, async ({ concept }) => {
      if (concept.version !== version) throw changedMeanwhile('diese Fassung');
      const taken = takeConceptAct(concept, step);
      if (!taken.ok) throw conceptRefused(taken.refusal);
      await this.concepts.update(taken.value);
      await this.edit.record(actor, { act: 'concept-stepped', conceptId, facts: { step } });
    });
  }
}

/** A draft beside the editions there are. Refuses `draft-exists`, `title-taken`. */
export function newDraft(form: EditionForm, editions: readonly Concept[]): Concept {
  const other = draftEdition(editions);
  if (other !== null)
    throw new Refused(
      'conflict',
      { code: 'draft-exists' },
      `Es gibt schon einen Entwurf: „${other.edition}“. Bitte arbeiten Sie daran weiter, damit alle an demselben arbeiten.`,
    );
  refuseTaken(form.edition, editions);
  return {
    ...form,
    id: randomUUID(),
    state: 'draft',
    validFrom: null,
    validUntil: null,
    replacesId: null,
    decisionId: null,
    version: 1,
  };
}

function refuseTaken(edition: string, others: readonly Concept[]): void {
  if (others.some((other) => other.edition === edition)) throw titleTaken('edition', edition);
}

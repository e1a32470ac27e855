import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isLinkedOn } from '#libs/concept';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { AXES, type ConceptFrame } from '../concept-frame.js';
import { conceptCopied } from '../events/concept-copied.event.js';
import { ConceptRepository } from '../persistence/concept.repository.js';
import { FieldLinkRepository } from '../persistence/field-link.repository.js';
import { PartRepository } from '../persistence/part.repository.js';
import { conceptRefused } from './concept-sentences.js';
import { EditConcept } from './edit-concept.js';
import { newDraft, type EditionForm } from './keep-editions.js';

/**
 * “Entwurf aus der geltenden Fassung”: fields, themes and target groups are copied, and the working groups go on in their fields; the
 * Zeitschiene begins anew. Needs, goals and measures are carried over by their own rooms, which hear `concept-copied`.
 */
@Injectable()
export class CopyConcept {
  constructor(
    private readonly edit: EditConcept,
    private readonly concepts: ConceptRepository,
    private readonly parts: PartRepository,
    private readonly links: FieldLinkRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the draft. Refuses `concept-act-impossible` where no Fortschreibung was begun, `draft-exists`, `title-taken`. */
  execute(conceptId: string, form: EditionForm, actor: Actor): Promise<string> {
    return this.edit.open(conceptId, async ({ concept, editions }) => {
      if (concept.state !== 'being-updated') throw conceptRefused({ code: 'concept-act-impossible' });
      const draft = { ...newDraft(form, editions), replacesId: conceptId };
      await this.concepts.insert(draft);
      const newIds = await this.copyFrame(await this.concepts.findFrame(conceptId), draft.id);
      await this.outbox.publish(conceptCopied, {
        fromConceptId: conceptId,
        toConceptId: draft.id,
        newIds: Object.fromEntries(newIds),
      });
      await this.edit.record(actor, { act: 'concept-copied', conceptId: draft.id });
      return draft.id;
    });
  }

  private async copyFrame(frame: ConceptFrame, conceptId: string): Promise<ReadonlyMap<string, string>> {
    const newIds = new Map<string, string>();
    for (const axis of AXES) {
      const copies = frame[axis].map((part) => ({ ...part, id: randomUUID(), conceptId, version: 1 }));
      for (const [index, { id }] of frame[axis].entries()) newIds.set(id, copies[index]?.id ?? '');
      await this.parts.insert(axis, copies);
    }
    const today = this.clock.today();
    const goingOn = frame.fieldLinks.filter((link) => isLinkedOn(link, today));
    await this.links.insert(
      ...goingOn.map((link) => ({
        ...link,
        id: randomUUID(),
        fieldId: newIds.get(link.fieldId) ?? '',
        linkedFrom: today,
      })),
    );
    return newIds;
  }
}

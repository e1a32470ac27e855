import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FieldLink } from '#libs/concept';
import type { Actor } from '#libs/kernel';
import { FindCommittees } from '../../committees/index.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { ConceptRepository } from '../persistence/concept.repository.js';
import { FieldLinkRepository } from '../persistence/field-link.repository.js';
import { EditConcept } from './edit-concept.js';

/** From when until when a working group works on a field. */
export type LinkSpan = Pick<FieldLink, 'linkedFrom' | 'linkedUntil'>;

/** “Zuständigkeiten führen”: which working group works on which field of an edition, and when. */
@Injectable()
export class KeepFieldLinks {
  constructor(
    private readonly links: FieldLinkRepository,
    private readonly concepts: ConceptRepository,
    private readonly committees: FindCommittees,
    private readonly edit: EditConcept,
  ) {}

  /** Gives its id. Refuses `committee-unknown`, `field-unknown`, `linked-twice`, `ends-before-start`. */
  add(
    conceptId: string,
    form: LinkSpan & Pick<FieldLink, 'fieldId' | 'committeeId'>,
    actor: Actor,
  ): Promise<string> {
    return this.edit.open(conceptId, async () => {
      const { fields, fieldLinks } = await this.concepts.findFrame(conceptId);
      if (!fields.some(({ id }) => id === form.fieldId))
        throw invalid('field-unknown', 'fieldId', 'Bitte wählen Sie ein Themenfeld dieser Fassung.');
      const committee = await this.committees.get(form.committeeId);
      if (committee?.kind !== 'working-group')
        throw invalid('committee-unknown', 'committeeId', 'Bitte wählen Sie eine Arbeitsgruppe.');
      judgeSpan(
        form,
        fieldLinks.filter((other) => isSamePair(other, form)),
      );
      const link = { ...form, id: randomUUID() };
      await this.links.insert(link);
      await this.edit.record(actor, { act: 'field-link-added', conceptId });
      return link.id;
    });
  }

  /** Refuses `linked-twice`, `ends-before-start`. */
  update(conceptId: string, linkId: string, span: LinkSpan, actor: Actor): Promise<void> {
    return this.change(conceptId, linkId, async (link, others) => {
      judgeSpan(
        span,
        others.filter((other) => isSamePair(other, link)),
      );
      await this.links.update({ ...link, ...span });
      await this.edit.record(actor, { act: 'field-link-changed', conceptId });
    });
  }

  /** For a slip of the pen; work that was done ends by a day instead. */
  remove(conceptId: string, linkId: string, actor: Actor): Promise<void> {
    return this.change(conceptId, linkId, async ({ id }) => {
      await this.links.remove(id);
      await this.edit.record(actor, { act: 'field-link-removed', conceptId });
    });
  }

  private change(
    conceptId: string,
    linkId: string,
    work: (link: FieldLink, others: readonly FieldLink[]) => Promise<void>,
  ): Promise<void> {
    return this.edit.open(conceptId, async () => {
      const { fieldLinks } = await this.concepts.findFrame(conceptId);
      const link = fieldLinks.find(({ id }) => id === linkId);
      if (link === undefined) throw notFound('Diese Zuständigkeit');
      await work(
        link,
        fieldLinks.filter(({ id }) => id !== linkId),
      );
    });
  }
}

function isSamePair(one: FieldLink, other: Pick<FieldLink, 'fieldId' | 'committeeId'>): boolean {
  return one.fieldId === other.fieldId && one.committeeId === other.committeeId;
}

function judgeSpan({ linkedFrom, linkedUntil }: LinkSpan, others: readonly FieldLink[]): void {
  if (linkedUntil !== null && linkedUntil < linkedFrom)
    throw invalid('ends-before-start', 'linkedUntil', 'Das Ende liegt vor dem Beginn.');
  const overlaps = others.some(
    (other) =>
      (linkedUntil === null || other.linkedFrom <= linkedUntil) &&
      (other.linkedUntil === null || linkedFrom <= other.linkedUntil),
  );
  if (overlaps)
    throw invalid(
      'linked-twice',
      'linkedFrom',
      'Diese Arbeitsgruppe arbeitet in dieser Zeit schon an dem Themenfeld.',
    );
}

function invalid(code: string, field: string, sentence: string): Refused {
  return new Refused('invalid', { code, field }, sentence);
}

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import type { Axis, KeptPart } from '../concept-frame.js';
import { PartRepository } from '../persistence/part.repository.js';
import { changedMeanwhile, titleTaken } from './concept-sentences.js';
import { EditConcept } from './edit-concept.js';

/** Which list of which edition. */
export interface PartList {
  readonly conceptId: string;
  readonly axis: Axis;
}

/** What is written of a field, a theme or a target group. */
export type PartForm = Pick<KeptPart, 'title' | 'description'>;

/**
 * “Achsen führen”: Themenfelder, Querschnittsthemen and Zielgruppen of an edition. A field and a theme may have the same title; two fields may
 * not. What something hangs on is not deleted.
 */
@Injectable()
export class KeepParts {
  constructor(
    private readonly parts: PartRepository,
    private readonly edit: EditConcept,
  ) {}

  /** At the end of its list. Gives its id. Refuses `title-taken`. */
  add(list: PartList, form: PartForm, actor: Actor): Promise<string> {
    return this.change(list, async (parts) => {
      refuseTaken(form.title, parts);
      const position = Math.max(0, ...parts.map((part) => part.position)) + 1;
      const { title, description } = form;
      const part = { id: randomUUID(), conceptId: list.conceptId, position, title, description, version: 1 };
      await this.parts.insert(list.axis, [part]);
      await this.record(list, 'concept-part-added', actor);
      return part.id;
    });
  }

  /** Refuses `changed-meanwhile`, `title-taken`. */
  update(list: PartList, partId: string, form: PartForm & { version: number }, actor: Actor): Promise<void> {
    return this.change(list, async (parts) => {
      const before = find(parts, partId);
      if (before.version !== form.version) throw changedMeanwhile('diesen Eintrag');
      refuseTaken(
        form.title,
        parts.filter(({ id }) => id !== partId),
      );
      await this.parts.update(list.axis, { ...before, ...form, version: before.version + 1 });
      await this.record(list, 'concept-part-changed', actor);
    });
  }

  /** Refuses `part-used`. */
  remove(list: PartList, partId: string, actor: Actor): Promise<void> {
    return this.change(list, async (parts) => {
      find(parts, partId);
      if ((await this.parts.usedIds(list.axis)).has(partId))
        throw new Refused(
          'conflict',
          { code: 'part-used' },
          'Daran hängen schon Bedarfe, Maßnahmen oder eine Arbeitsgruppe. Sie können es umbenennen, aber nicht löschen.',
        );
      await this.parts.remove(list.axis, partId);
      await this.record(list, 'concept-part-removed', actor);
    });
  }

  /** Names all of the list in the new order. Refuses `changed-meanwhile` where something came or went. */
  order(list: PartList, ids: readonly string[], actor: Actor): Promise<void> {
    return this.change(list, async (parts) => {
      if (!isPermutation(ids, parts)) throw changedMeanwhile('diese Liste');
      await this.parts.order(list.axis, ids);
      await this.record(list, 'concept-parts-ordered', actor);
    });
  }

  private change<T>(list: PartList, work: (parts: readonly KeptPart[]) => Promise<T>): Promise<T> {
    return this.edit.open(list.conceptId, async () => work(await this.parts.find(list.axis, list.conceptId)));
  }

  private record({ conceptId, axis }: PartList, act: PartAct, actor: Actor): Promise<void> {
    return this.edit.record(actor, { act, conceptId, facts: { axis } });
  }
}

/** What was done with a part, as the protocol names it. */
type PartAct =
  'concept-part-added' | 'concept-part-changed' | 'concept-part-removed' | 'concept-parts-ordered';

/** Whether these are the ids of the list, each once. */
export function isPermutation(ids: readonly string[], list: readonly { readonly id: string }[]): boolean {
  const given = new Set(ids);
  return given.size === ids.length && ids.length === list.length && list.every(({ id }) => given.has(id));
}

function find(parts: readonly KeptPart[], partId: string): KeptPart {
  const part = parts.find(({ id }) => id === partId);
  if (part === undefined) throw notFound('Diesen Eintrag');
  return part;
}

function refuseTaken(title: string, others: readonly KeptPart[]): void {
  if (others.some((other) => other.title === title)) throw titleTaken('title', title);
}

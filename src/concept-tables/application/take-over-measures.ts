import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { WholeMeasure } from '#libs/measure';
import { PutMeasure } from '../../measures/index.js';
import { SaveObjectives } from '../../objectives/index.js';
import { SaveConcepts } from '../../concepts/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { composeMeasure, isSameMeasure } from '../compose-measure.js';
import type { ConceptContents, Nameable } from '../concept-contents.js';
import type { ImportedMeasure } from '../imported-measure.js';
import { MeasureImportRepository } from '../persistence/measure-import.repository.js';
import { recogniseMeasure } from '../recognise-measure.js';
import { resolveNames } from '../resolve-names.js';
import type { TakenOver } from '../taken-over.js';
import { withAdded } from '../with-added.js';
import { ReadContents } from './read-contents.js';
import { tableRefused } from './table-sentences.js';

/** How a table of measures is taken over. */
export interface MeasureTakeOver {
  readonly acceptEdited: boolean;
  /** In whose name new measures are proposed. */
  readonly proposedBy: string;
}

/** Takes over one row; the rows of one table share it, so that each knows what the ones before it added. */
export type TakeOverRow = (row: ImportedMeasure) => Promise<TakenOver>;

/** “Maßnahmen übernehmen”, from a table: recognised by title or number, never over what a person edited since. Within one transaction. */
@Injectable()
export class TakeOverMeasures {
  constructor(
    private readonly readContents: ReadContents,
    private readonly saveConcepts: SaveConcepts,
    private readonly saveObjectives: SaveObjectives,
    private readonly putMeasure: PutMeasure,
    private readonly imports: MeasureImportRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws `Refused` with the column in its field, for a row that cannot be taken over. */
  with(how: MeasureTakeOver): TakeOverRow {
    const editions = new Map<string | null, ConceptContents>();
    return async (row) => {
      const contents = editions.get(row.conceptId) ?? (await this.readContents.withMeasures(row.conceptId));
      const { after, ...taken } = await this.takeOver(row, contents, how);
      editions.set(row.conceptId, after);
      return taken;
    };
  }

  private async takeOver(
    row: ImportedMeasure,
    contents: ConceptContents,
    how: MeasureTakeOver,
  ): Promise<TakenOver & { readonly after: ConceptContents }> {
    const recognised = recogniseMeasure(row, contents);
    if (!recognised.ok) throw tableRefused(recognised.refusal);
    const resolved = resolveNames(row, contents, randomUUID);
    if (!resolved.ok) throw tableRefused(resolved.refusal);
    const { ties, added, names } = resolved.value;
    const before = recognised.value;
    const whole = composeMeasure(row, ties, before, await this.fresh(row, contents, how, before));
    if (whole.measure.state === 'refused' && whole.measure.stateReason === null)
      throw tableRefused({ code: 'reason-missing', field: 'stateReason' });
    if (before !== null && isSameMeasure(before, whole))
      return { outcome: 'unchanged', added: [], after: contents };
    const isEdited = before !== null && contents.imported.get(before.measure.id) !== before.measure.version;
    if (isEdited && !how.acceptEdited) return { outcome: 'kept-edited', added: [], after: contents };
    await this.save(added, whole, before === null);
    return {
      outcome: before === null ? 'created' : 'updated',
      added: names,
      after: contentsAfter(contents, added, whole),
    };
  }

  private async fresh(
    { number }: ImportedMeasure,
    { concept: { id: conceptId } }: ConceptContents,
    { proposedBy }: MeasureTakeOver,
    before: WholeMeasure | null,
  ): Promise<Parameters<typeof composeMeasure>[3]> {
    const next = before?.measure.number ?? number ?? (await this.putMeasure.nextNumber(conceptId));
    const [now, today] = [this.clock.now(), this.clock.today()];
    return { conceptId, number: next, proposedBy, now, today, newId: randomUUID };
  }

  private async save(
    { needs, goals, ...parts }: Nameable,
    whole: WholeMeasure,
    isNew: boolean,
  ): Promise<void> {
    await this.saveConcepts.execute([], { ...parts, steps: [], fieldLinks: [] });
    await this.saveObjectives.execute({ needs, goals, evidence: [] });
    await this.putMeasure.execute(whole, isNew);
    await this.imports.save(whole.measure.id, whole.measure.version);
  }
}

function contentsAfter(contents: ConceptContents, added: Nameable, whole: WholeMeasure): ConceptContents {
  const { id, version } = whole.measure;
  return {
    ...withAdded(contents, added),
    measures: [...contents.measures.filter(({ measure }) => measure.id !== id), whole],
    imported: new Map([...contents.imported, [id, version]]),
  };
}

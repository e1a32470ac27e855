import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SaveConcepts } from '../../concepts/index.js';
import { ReplaceObjectives, SaveObjectives } from '../../objectives/index.js';
import { isSameObjective } from '../compose-objective.js';
import type { ObjectiveContents } from '../concept-contents.js';
import type { ImportedObjective } from '../imported-objective.js';
import { ObjectiveImportRepository } from '../persistence/objective-import.repository.js';
import { resolveObjective, type ResolvedObjective } from '../resolve-objective.js';
import type { TakenOver } from '../taken-over.js';
import { withAdded } from '../with-added.js';
import { ReadContents } from './read-contents.js';
import { tableRefused } from './table-sentences.js';

/** “Bedarfe und Ziele übernehmen”, from a table: recognised by their words, never over what a person edited since. Within one transaction. */
@Injectable()
export class TakeOverObjectives {
  constructor(
    private readonly readContents: ReadContents,
    private readonly saveConcepts: SaveConcepts,
    private readonly saveObjectives: SaveObjectives,
    private readonly replaceObjectives: ReplaceObjectives,
    private readonly imports: ObjectiveImportRepository,
  ) {}

  /** Takes over one row after the other. Throws `Refused` with the column in its field, for a row that cannot be taken over. */
  with({ acceptEdited }: { readonly acceptEdited: boolean }): (row: ImportedObjective) => Promise<TakenOver> {
    const editions = new Map<string | null, ObjectiveContents>();
    return async (row) => {
      const before = editions.get(row.conceptId) ?? (await this.readContents.withObjectives(row.conceptId));
      const resolved = resolveObjective(row, before, randomUUID);
      if (!resolved.ok) throw tableRefused(resolved.refusal);
      const outcome = outcomeOf(resolved.value, before.imported, acceptEdited);
      const isSaved = outcome === 'created' || outcome === 'updated';
      if (isSaved) await this.save(resolved.value);
      editions.set(row.conceptId, isSaved ? contentsAfter(before, resolved.value) : before);
      return { outcome, added: isSaved ? resolved.value.names : [] };
    };
  }

  private async save({ added, ...resolved }: ResolvedObjective): Promise<void> {
    const { needs, goals, ...parts } = added;
    await this.saveConcepts.execute([], { ...parts, steps: [], fieldLinks: [] });
    const own = objectivesOf(resolved);
    const fresh = resolved.before === null ? own : { needs: [], goals: [] };
    await this.saveObjectives.execute({
      needs: [...needs, ...fresh.needs],
      goals: [...goals, ...fresh.goals],
      evidence: [],
    });
    if (resolved.before !== null) await this.replaceObjectives.execute(own);
    await this.imports.save([...needs, ...own.needs], own.goals);
  }
}

function outcomeOf(
  resolved: ResolvedObjective,
  imported: ReadonlyMap<string, number>,
  acceptEdited: boolean,
): TakenOver['outcome'] {
  const { before, after } = resolved;
  if (before === null) return 'created';
  if (isSameObjective(before, after)) return 'unchanged';
  return imported.get(before.id) === before.version || acceptEdited ? 'updated' : 'kept-edited';
}

function objectivesOf(
  resolved: Pick<ResolvedObjective, 'kind' | 'after'>,
): Pick<ObjectiveContents, 'needs' | 'goals'> {
  const { kind, after } = resolved as ResolvedObjective;
  return kind === 'need' ? { needs: [after], goals: [] } : { needs: [], goals: [after] };
}

/** As it is for the rows below. */
function contentsAfter(contents: ObjectiveContents, resolved: ResolvedObjective): ObjectiveContents {
  const { needs, goals } = objectivesOf(resolved);
  const { added, after } = resolved;
  const others = {
    ...contents,
    needs: contents.needs.filter(({ id }) => id !== after.id),
    goals: contents.goals.filter(({ id }) => id !== after.id),
  };
  const known = withAdded(others, {
    ...added,
    needs: [...added.needs, ...needs],
    goals: [...added.goals, ...goals],
  });
  const versions = [...added.needs, after].map(({ id, version }) => [id, version] as const);
  return { ...known, imported: new Map([...contents.imported, ...versions]) };
}

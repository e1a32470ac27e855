import type { Nameable } from './concept-contents.js';

/** An edition with what a row added to it, so that the rows below know it. */
export function withAdded<T extends Nameable>(contents: T, added: Nameable): T {
  return {
    ...contents,
    fields: [...contents.fields, ...added.fields],
    themes: [...contents.themes, ...added.themes],
    targetGroups: [...contents.targetGroups, ...added.targetGroups],
    needs: [...contents.needs, ...added.needs],
    goals: [...contents.goals, ...added.goals],
  };
}

import type { Need } from '../../api/types.js';
import { holdsWords } from '../../parts/table/holds-words.js';

/** What the list of needs shows, as it stands in its address; empty where nothing is chosen. */
export interface NeedChoice {
  readonly suche: string;
  readonly feld: string;
  readonly thema: string;
  readonly zielgruppe: string;
  readonly dringlichkeit: string;
  readonly stand: string;
  readonly ziel: string;
  readonly beleg: string;
  readonly sortierung: string;
}

const NEED_CHOICES = [
  'suche',
  'feld',
  'thema',
  'zielgruppe',
  'dringlichkeit',
  'stand',
  'ziel',
  'beleg',
  'sortierung',
] as const satisfies readonly (keyof NeedChoice)[];

/** Reads the choice by the names of its address. */
export function readNeedChoice(chosen: (name: string) => string): NeedChoice {
  const entries = NEED_CHOICES.map((name) => [name, chosen(name)]);
  return Object.fromEntries(entries) as unknown as NeedChoice;
}

const URGENCIES = ['high', 'medium', 'low'];

/** The needs of a choice, in its order; the order of titles where none is chosen. */
export function chosenNeeds(needs: readonly Need[], choice: NeedChoice): readonly Need[] {
  const found = needs.filter((need) => isChosen(need, choice));
  if (choice.sortierung === 'dringlichkeit')
    return found.toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));
  if (choice.sortierung === 'belege') return found.toSorted((a, b) => b.evidence.length - a.evidence.length);
  return found;
}

function isChosen(need: Need, choice: NeedChoice): boolean {
  const { fieldId, themeIds, targetGroupIds, urgency, state } = need;
  const is = (wanted: string, ...values: readonly string[]): boolean =>
    wanted === '' || values.includes(wanted);
  return (
    holdsWords([need.title, need.description], choice.suche) &&
    is(choice.feld, fieldId) &&
    is(choice.thema, ...themeIds) &&
    is(choice.zielgruppe, ...targetGroupIds) &&
    is(choice.dringlichkeit, urgency) &&
    is(choice.stand, state) &&
    is(choice.ziel, need.goals.length > 0 ? 'mit' : 'ohne') &&
    is(choice.beleg, need.evidence.length > 0 ? 'mit' : 'ohne')
  );
}

/** What the line above the list counts, of all needs of the edition. */
export function needCounts(needs: readonly Need[]): {
  readonly open: number;
  readonly withoutGoal: number;
  readonly withoutEvidence: number;
} {
  const open = needs.filter(({ state }) => state === 'open');
  return {
    open: open.length,
    withoutGoal: open.filter(({ goals }) => goals.length === 0).length,
    withoutEvidence: open.filter(({ evidence }) => evidence.length === 0).length,
  };
}

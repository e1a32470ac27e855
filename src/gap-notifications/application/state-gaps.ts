import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { discloseEvidence, type Gap } from '#libs/coverage';
import type { Actor } from '#libs/kernel';
import { FindGaps } from '../../coverage/index.js';
import type { GapNames } from '../gap-names.js';
import { CAUSE_SENTENCES, levelWords, peopleWords, waitWords } from '../texts.js';
import { JudgeReadableGaps } from './judge-readable-gaps.js';
import { ReadGapContext } from './read-gap-context.js';

/** “Lücke in einem Satz”: what is known of it at this moment, with figures as all members may see them. */
export interface StatedGap {
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  /** The day on which it was last looked for. */
  readonly asOf: LocalDate;
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate | null;
}

/** Enough to choose from: open ones and those that closed, the newest first. */
const MOST = 200;

/** “Lücken aussprechen”, for other rooms: those that the actor may see, by the same rule as their list. */
@Injectable()
export class StateGaps {
  constructor(
    private readonly gaps: FindGaps,
    private readonly judgeReadableGaps: JudgeReadableGaps,
    private readonly context: ReadGapContext,
  ) {}

  async recent(actor: Actor): Promise<readonly StatedGap[]> {
    const filter = { state: 'all', formatCode: null, after: null, limit: MOST } as const;
    return this.state(actor, await this.gaps.page(filter));
  }

  /** Null where there is none, or none for this actor. */
  async one(actor: Actor, id: string): Promise<StatedGap | null> {
    const gap = await this.gaps.one(id);
    return gap === null ? null : ((await this.state(actor, [gap]))[0] ?? null);
  }

  private async state(actor: Actor, gaps: readonly Gap[]): Promise<readonly StatedGap[]> {
    const keepReadable = await this.judgeReadableGaps.for(actor);
    const { names, smallCellThreshold } = await this.context.execute();
    return (await keepReadable(gaps)).map((gap) => stateGap(gap, names, smallCellThreshold));
  }
}

/** “VG Bellheim, Frauen mit Kinderbeaufsichtigung, Niveau A1: 7 Personen ohne Platz …”. Small counts are hidden as in the list. */
export function stateGap(gap: Gap, names: GapNames, smallCellThreshold: number): StatedGap {
  const { people } = discloseEvidence(gap, smallCellThreshold);
  const title = `${names.area(gap.areaKey)}, ${names.format(gap.formatCode)}, ${levelWords(gap.level)}`;
  const waiting = `${peopleWords(people, smallCellThreshold)} ohne Platz, die längste Wartezeit läuft ${waitWords(gap.longestWaitDays)}`;
  return {
    id: gap.id,
    title,
    statement: `${title}: ${waiting}. ${CAUSE_SENTENCES[gap.cause]}`,
    asOf: gap.lastSeenOn,
    openedOn: gap.openedOn,
    closedOn: gap.closedOn,
  };
}

import { Injectable } from '@nestjs/common';
import type { SupplyEntry } from '#libs/matching';
import { nextInLine, type NextInLine as LineResult } from '#libs/waiting-list';
import type { OfferingRecord } from '../../offerings/index.js';
import { ReadList, type SharedList } from './read-list.js';

/** Who is next at an entry, or why nobody is. */
export interface NextAtEntry {
  readonly entry: SupplyEntry;
  readonly line: LineResult;
}

/**
 * “Als Nächstes an der Reihe” at each entry of a course, by section. Whoever makes an offer holds the offering and asks within that
 * transaction; the answer is as old as the question.
 */
@Injectable()
export class NextInLine {
  constructor(private readonly readList: ReadList) {}

  /** `beingOffered`: people to whom another course offers a place at this very moment, which nobody can see yet. */
  async execute(
    offering: OfferingRecord,
    beingOffered: ReadonlySet<string> = new Set(),
  ): Promise<readonly NextAtEntry[]> {
    const list = await this.readList.execute([offering]);
    if (beingOffered.size === 0) return nextAtEntries(list);
    const cases = list.cases.map((person) =>
      beingOffered.has(person.id) ? { ...person, hasLiveOffer: true } : person,
    );
    return nextAtEntries({ ...list, cases });
  }
}

/** The same, from a list that was read already. */
export function nextAtEntries({ entries, cases, context }: SharedList): readonly NextAtEntry[] {
  return entries.map((entry) => {
    const isPriorityOpen = context.priorityPlacesOf(entry.offeringId) > 0;
    return { entry, line: nextInLine(entry, cases, { ...context, isPriorityOpen }) };
  });
}

import { Injectable } from '@nestjs/common';
import type { SupplyEntry } from '#libs/matching';
import { nextInLine, type ListedCase, type NextInLine as LineResult } from '#libs/waiting-list';
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

  async execute(offering: OfferingRecord): Promise<readonly NextAtEntry[]> {
    return nextAtEntries(await this.readList.execute([offering]));
  }

  /**
   * The same, asked again and again of one reading of the list: `beingOffered` are people to whom another course offers a place at this
   * very moment, which nobody can see yet.
   */
  async asOfNow(
    offering: OfferingRecord,
  ): Promise<(beingOffered: ReadonlySet<string>) => readonly NextAtEntry[]> {
    const list = await this.readList.execute([offering]);
    return (beingOffered) => nextAtEntries({ ...list, cases: list.cases.map(withOffersOf(beingOffered)) });
  }
}

function withOffersOf(beingOffered: ReadonlySet<string>): <P extends ListedCase>(person: P) => P {
  return (person) => (beingOffered.has(person.id) ? { ...person, hasLiveOffer: true } : person);
}

/** The same, from a list that was read already. */
export function nextAtEntries({ entries, cases, context }: SharedList): readonly NextAtEntry[] {
  return entries.map((entry) => {
    const isPriorityOpen = context.priorityPlacesOf(entry.offeringId) > 0;
    return { entry, line: nextInLine(entry, cases, { ...context, isPriorityOpen }) };
  });
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { ObstacleCount } from '#libs/waiting-list';
import { KeepPlaces, type OfferingRecord } from '../../offerings/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { NextInLine, type NextAtEntry } from '../../waiting-lists/index.js';
import { CaseMoved } from './case-moved.js';
import { MakeOffer } from './make-offer.js';

/** Whose place is offered, by whom, and where it may not be. */
export interface OfferNextCommand {
  readonly offeringId: string;
  /** The provider who asks for it; null where the platform fills the course. */
  readonly actor: Actor | null;
  /** Looks at the held offering; throws where this actor may not, and says whether anything is to be offered at all. */
  permit(offering: OfferingRecord): boolean;
}

/** The offer that was made, or why nobody moves up, counted by obstacle. */
export type OfferNextOutcome =
  { readonly offerId: string } | { readonly offerId: null; readonly obstacles: readonly ObstacleCount[] };

/** More people than this do not change their minds within one transaction. */
const MOST_TRIES = 50;

/**
 * “Nächsten Platz anbieten”: one place of one course to whoever is next in the shared list, in a transaction of its own. It holds the
 * offering first, so that nobody gives the same place twice. Somebody to whom another course offers a place at this very moment counts as
 * offered one: several courses are filled beside each other without waiting for one another. Somebody whose case changes meanwhile is
 * waited for, and looked at again.
 */
@Injectable()
export class OfferNextPlace {
  constructor(
    private readonly transaction: Transaction,
    private readonly keepPlaces: KeepPlaces,
    private readonly nextInLine: NextInLine,
    private readonly makeOffer: MakeOffer,
  ) {}

  execute(command: OfferNextCommand): Promise<OfferNextOutcome> {
    return this.transaction.run(async () => {
      const offering = await this.keepPlaces.lock(command.offeringId);
      if (!command.permit(offering)) return { offerId: null, obstacles: [] };
      for (let tried = 0; tried < MOST_TRIES; tried += 1) {
        const outcome = await this.offerToNext(offering, command.actor);
        if (outcome !== 'moved') return outcome;
      }
      throw new Error(`the list at ${command.offeringId} moves too fast`);
    });
  }

  private async offerToNext(
    offering: OfferingRecord,
    actor: Actor | null,
  ): Promise<OfferNextOutcome | 'moved'> {
    const nextAtEntries = await this.nextInLine.asOfNow(offering);
    const beingOffered = new Set<string>();
    for (;;) {
      const chosen = nextAtEntries(beingOffered);
      const next = chosen.find(isSomebody);
      if (next === undefined) return { offerId: null, obstacles: chosen.flatMap(obstaclesOf) };
      const { id } = next.line.next;
      if (await this.transaction.tryLock(`offer to ${id}`)) return this.offerTo(next, actor);
      beingOffered.add(id);
    }
  }

  /** `moved` where the case is no longer as it was: then the list is read again. */
  private async offerTo(
    { entry, line: { next: person, isPriority, grounds } }: Somebody,
    actor: Actor | null,
  ): Promise<OfferNextOutcome | 'moved'> {
    try {
      const startRunId = null;
      return {
        offerId: await this.makeOffer.execute({ entry, person, isPriority, grounds, startRunId, actor }),
      };
    } catch (error) {
      if (error instanceof CaseMoved) return 'moved';
      throw error;
    }
  }
}

type Somebody = NextAtEntry & { readonly line: Extract<NextAtEntry['line'], { readonly grounds: unknown }> };

function isSomebody(at: NextAtEntry): at is Somebody {
  return at.line.next !== null;
}

function obstaclesOf({ line }: NextAtEntry): readonly ObstacleCount[] {
  return line.next === null ? line.obstacles : [];
}

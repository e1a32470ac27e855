import { Injectable } from '@nestjs/common';
import type { Refusal } from '#libs/kernel';
import { acceptBarrier } from '#libs/region';
import { Audit } from '../../platform/audit/audit.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { TravelBarrierRepository } from '../persistence/travel-barrier.repository.js';
import type { SourcedBarrier } from '../sourced-barrier.js';

/**
 * “Verkehrshindernis führen”: the barrier of this name, new or changed, with all its crossings. Says what became of it; the same
 * again changes nothing. Refuses what `acceptBarrier` refuses.
 */
@Injectable()
export class SaveBarrier {
  constructor(
    private readonly transaction: Transaction,
    private readonly barriers: TravelBarrierRepository,
    private readonly audit: Audit,
  ) {}

  execute(given: SourcedBarrier): Promise<'created' | 'updated' | 'unchanged'> {
    return this.transaction.run(async () => {
      const accepted = acceptBarrier(given);
      if (!accepted.ok) {
        throw new Refused('invalid', accepted.refusal, sentenceFor(accepted.refusal, given.name));
      }
      const barrier = inOrder(given);
      const known = (await this.barriers.findAll()).find(({ name }) => name === barrier.name);
      if (known !== undefined && JSON.stringify(inOrder(known)) === JSON.stringify(barrier))
        return 'unchanged';
      await this.barriers.save(barrier);
      await this.audit.record({
        actor: null,
        act: 'travel-barrier-saved',
        subjectKind: 'travel-barrier',
        subjectId: barrier.name,
        facts: { crossings: barrier.crossings.length },
        purpose: 'demand-planning',
      });
      return known === undefined ? 'created' : 'updated';
    });
  }
}

/** Everything in one order, so that the same barrier is the same text; JSON of the database keeps no order of its own. */
function inOrder({ name, line, source, crossings }: SourcedBarrier): SourcedBarrier {
  return {
    name,
    line: line.map(({ latitude, longitude }) => ({ latitude, longitude })),
    source,
    crossings: crossings
      .map(({ name: crossing, place: { latitude, longitude }, extraMinutes, modes }) => ({
        name: crossing,
        place: { latitude, longitude },
        extraMinutes,
        modes: [...modes].sort(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function sentenceFor({ code, facts = {} }: Refusal, barrier: string): string {
  const crossing = String(facts['crossing'] ?? '');
  switch (code) {
    case 'crossing-named-twice':
      return `„${barrier}“ hat zwei Übergänge mit dem Namen „${crossing}“.`;
    case 'crossing-off-the-line':
      return `Der Übergang „${crossing}“ liegt ${Number(facts['km']).toLocaleString('de-DE')} km neben der Linie von „${barrier}“; höchstens 3 km sind möglich.`;
    case 'barrier-without-crossing':
      return `„${barrier}“ hat keinen Übergang, über den Bus oder Auto fahren; niemand käme hinüber.`;
    default:
      return `Die Linie von „${barrier}“ braucht mindestens zwei verschiedene Punkte.`;
  }
}

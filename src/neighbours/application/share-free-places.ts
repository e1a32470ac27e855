import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { NeighbourShareRepository } from '../persistence/neighbour-share.repository.js';
import { ListNeighbours } from './list-neighbours.js';

/** “Freie Plätze einem Nachbarkreis zeigen”, or no longer: decided by the Kreisverwaltung for one county at a time. Twice is once. */
@Injectable()
export class ShareFreePlaces {
  constructor(
    private readonly neighbours: ListNeighbours,
    private readonly shares: NeighbourShareRepository,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, name: string, isShared: boolean): Promise<void> {
    return this.transaction.run(async () => {
      const neighbour = (await this.neighbours.execute()).find((one) => one.name === name);
      if (neighbour === undefined) throw notFound('Diesen Nachbarkreis');
      const isNew = isShared
        ? await this.shares.show(name, this.clock.now())
        : await this.shares.withdraw(name);
      if (isNew) await this.record(isShared ? 'neighbour-shared' : 'neighbour-unshared', name, actor);
    });
  }

  private record(act: ShareAct, neighbour: string, actor: Actor): Promise<void> {
    const subject = { subjectKind: 'district', subjectId: neighbour };
    return this.audit.record({ actor, act, ...subject, purpose: 'administration', facts: { neighbour } });
  }
}

type ShareAct = 'neighbour-shared' | 'neighbour-unshared';

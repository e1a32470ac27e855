import { Injectable } from '@nestjs/common';
import type { Barrier } from '#libs/region';
import { Transaction } from '../../platform/database/transaction.js';
import { upsertByKey } from '../../platform/database/upsert-by-key.js';
import type { SourcedBarrier } from '../sourced-barrier.js';
import { TravelBarrierRow } from './travel-barrier.entity.js';
import { TravelCrossingRow } from './travel-crossing.entity.js';

/** Rows of barriers with their crossings. */
@Injectable()
export class TravelBarrierRepository {
  constructor(private readonly transaction: Transaction) {}

  async findAll(): Promise<SourcedBarrier[]> {
    const { manager } = this.transaction;
    const rows = await manager.find(TravelBarrierRow, { order: { name: 'ASC' } });
    if (rows.length === 0) return [];
    const crossings = await manager.find(TravelCrossingRow, { order: { barrierName: 'ASC', name: 'ASC' } });
    return rows.map(({ name, line, source }) => ({
      name,
      line,
      source,
      crossings: crossings.filter(({ barrierName }) => barrierName === name).map(toCrossing),
    }));
  }

  /** The barrier of this name as it is now; its crossings are these and no others. */
  async save({ name, line, source, crossings }: SourcedBarrier): Promise<void> {
    const { manager } = this.transaction;
    await upsertByKey(this.transaction, TravelBarrierRow, [{ name, line: [...line], source }]);
    await manager.delete(TravelCrossingRow, { barrierName: name });
    await manager.insert(
      TravelCrossingRow,
      crossings.map(({ place, modes, ...crossing }) => ({
        ...crossing,
        ...place,
        modes: [...modes],
        barrierName: name,
      })),
    );
  }
}

function toCrossing({ name, latitude, longitude, extraMinutes, modes }: TravelCrossingRow) {
  return { name, place: { latitude, longitude }, extraMinutes, modes } satisfies Barrier['crossings'][number];
}

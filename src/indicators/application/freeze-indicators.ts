import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dueCutOffs } from '#libs/indicator';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { MeasuredValueRepository, type RecordedValue } from '../persistence/measured-value.repository.js';
import { FindRaised } from './find-raised.js';
import { HoldIndicator } from './hold-indicator.js';
import { MeasureOperations } from './measure-operations.js';

/** Why a moment that is over has no number. */
const MISSED =
  'Am Morgen nach dem Stichtag lief keine Erhebung; der Stand von damals ist nicht mehr bekannt.';
const BEFORE = 'Für diesen Zeitraum liegen keine Aufzeichnungen vor.';

/**
 * “Indikatoren einfrieren”, each night: what operations say of each cut-off day that is over and has no value yet, here or in the edition before. The row of the indicator
 * is held meanwhile, so that of two workers the second finds nothing left to do; the database allows one value for each cut-off day anyway.
 */
@Injectable()
export class FreezeIndicators {
  constructor(
    private readonly transaction: Transaction,
    private readonly hold: HoldIndicator,
    private readonly raised: FindRaised,
    private readonly measured: MeasuredValueRepository,
    private readonly operations: MeasureOperations,
    private readonly clock: Clock,
  ) {}

  /** How many values were frozen. */
  async execute(): Promise<number> {
    let frozen = 0;
    for (const id of await this.raised.ids()) frozen += await this.transaction.run(() => this.freeze(id));
    return frozen;
  }

  private async freeze(id: string): Promise<number> {
    const held = await this.hold.forPlatform(id);
    if (held?.series.source !== 'operational') return 0;
    const { series, known } = held;
    const taken: RecordedValue[] = [];
    for (const cutOff of dueCutOffs({ ...held, values: known }, this.clock.today())) {
      const { from, value, absence, asOf, dataState, isPublicSafe } = await this.operations.at(
        series,
        cutOff,
      );
      const why = from === null ? MISSED : BEFORE;
      taken.push({
        id: randomUUID(),
        indicatorId: id,
        seriesId: series.id,
        cutOffDay: cutOff.day,
        value,
        absence,
        comment: absence === 'not-collected' ? why : null,
        asOf,
        dataState,
        isPublicSafe,
        enteredBy: null,
        recordedAt: this.clock.now(),
        correctsId: null,
      });
    }
    return this.measured.add(taken);
  }
}

import { Injectable } from '@nestjs/common';
import type { Measure, MeasureMarks } from '#libs/measure';
import { GoalIndicators } from '../../objectives/index.js';
import { MeasureClasses } from './measure-classes.js';

/** “Maßnahmen kennzeichnen”, by what rooms above know of them. */
@Injectable()
export class MarkMeasures {
  constructor(
    private readonly indicators: GoalIndicators,
    private readonly classes: MeasureClasses,
  ) {}

  /** By the id of the measure. */
  async execute(measures: readonly Measure[]): Promise<ReadonlyMap<string, MeasureMarks>> {
    const goalIds = [...new Set(measures.flatMap((measure) => measure.goalIds))];
    const indicated = await this.indicators.of(goalIds);
    const classes = await this.classes.all();
    return new Map(
      measures.map((measure) => [
        measure.id,
        {
          isWithoutIndicator: indicated !== null && !measure.goalIds.some((id) => indicated.has(id)),
          selectionClass: classes.get(measure.id) ?? null,
        },
      ]),
    );
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeasureClasses } from '../../measures/index.js';
import { FindSelections } from './find-selections.js';

/** “Maßnahmen ihre Klasse sagen”: of selections that are decided and hold; of several years the newest counts. */
@Injectable()
export class TellMeasures implements OnModuleInit {
  constructor(
    private readonly measures: MeasureClasses,
    private readonly selections: FindSelections,
  ) {}

  onModuleInit(): void {
    this.measures.answerWith(async () => {
      const chosen = (await this.selections.inForce())
        .filter(({ verdict }) => verdict === 'chosen')
        .toSorted((a, b) => a.year - b.year);
      return new Map(
        chosen.flatMap(({ measureId, selectionClass }) =>
          selectionClass === null ? [] : [[measureId, selectionClass] as const],
        ),
      );
    });
  }
}

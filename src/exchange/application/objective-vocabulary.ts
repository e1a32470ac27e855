import { Injectable } from '@nestjs/common';
import { FindCommittees } from '../../committees/index.js';
import type { ObjectiveWords } from '../objectives-table/objective-line.js';
import { MeasureVocabulary } from './measure-vocabulary.js';

/** “Wörter der Tabelle der Bedarfe und Ziele”: what its cells may say today. */
@Injectable()
export class ObjectiveVocabulary {
  constructor(
    private readonly measureWords: MeasureVocabulary,
    private readonly committees: FindCommittees,
  ) {}

  async read(): Promise<ObjectiveWords> {
    const committees = await this.committees.all();
    return {
      editions: await this.measureWords.editions(),
      committees: committees.map(({ id, name }) => ({ code: id, names: [name] })),
    };
  }
}

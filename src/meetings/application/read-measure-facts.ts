import { Injectable } from '@nestjs/common';
import type { AgendaFacts } from '#libs/meeting';
import { FindConcepts } from '../../concepts/index.js';
import { FindMeasures } from '../../measures/index.js';

/** “Was bei Maßnahmen ansteht”, for the Steuerungsgruppe: what was proposed and nobody has judged yet. Others do not see proposals. */
@Injectable()
export class ReadMeasureFacts {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly measures: FindMeasures,
  ) {}

  async execute(): Promise<AgendaFacts> {
    const concept = await this.concepts.current();
    if (concept === null) return {};
    const proposed = (await this.measures.all(concept.id)).filter(({ state }) => state === 'proposed');
    return {
      'measure-proposals': proposed.map(({ id, number, title }) => ({
        id,
        sentence: `M ${number}: ${title}`,
      })),
    };
  }
}

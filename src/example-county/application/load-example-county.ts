import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { LoadedExample } from '../loaded-example.js';
import { ExampleDataRepository, type DatabaseContent } from '../persistence/example-data.repository.js';
import { FillExampleCounty } from './fill-example-county.js';

const DISTRICT_KEY = '07334';

/**
 * “Beispielkreis laden”: the areas of a real county with invented members, courses and demand, as of today. In one transaction, and only
 * through what every member could do by hand. Refuses a database in which anything is real (`holds-real-data`,
 * `other-district`), and one that already holds the example (`example-exists`); with `ifEmpty` it then does nothing.
 */
@Injectable()
export class LoadExampleCounty {
  constructor(
    private readonly transaction: Transaction,
    private readonly content: ExampleDataRepository,
    private readonly fill: FillExampleCounty,
    private readonly clock: Clock,
  ) {}

  execute({ ifEmpty }: { readonly ifEmpty: boolean }): Promise<LoadedExample> {
    return this.transaction.run(async () => {
      await this.transaction.holdLock('example-county');
      const refusal = obstacle(await this.content.content());
      if (refusal === null) return this.fill.execute(this.clock.today());
      if (ifEmpty) return { isLoaded: false };
      throw refusal;
    });
  }
}

function obstacle({ organisations, realOrganisations, districtKey }: DatabaseContent): Refused | null {
  if (realOrganisations > 0) return holdsRealData();
  if (organisations > 0) {
    const sentence = 'Der Beispielkreis ist schon geladen. „demo reset“ lädt ihn neu.';
    return new Refused('conflict', { code: 'example-exists' }, sentence);
  }
  if (districtKey !== null && districtKey !== DISTRICT_KEY) {
    const sentence = `Die Datenbank enthält schon die Gemeinden des Kreises ${districtKey}; der Beispielkreis würde sie ersetzen.`;
    return new Refused('conflict', { code: 'other-district' }, sentence);
  }
  return null;
}

/** The refusal of everything that would mix invented with real data, or delete real data. */
export function holdsRealData(): Refused {
  const sentence = 'Die Datenbank enthält echte Organisationen; der Beispielkreis hat dort nichts zu suchen.';
  return new Refused('conflict', { code: 'holds-real-data' }, sentence);
}

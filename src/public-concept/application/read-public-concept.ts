import { Injectable } from '@nestjs/common';
import type { DocumentFile } from '../../documents/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound } from '../../platform/refusal/refused.js';
import { writePublicCalendar } from '../calendar/write-public-calendar.js';
import type { PublicOverview, PublicStrategy } from '../public-concept.js';
import { FindPublicDocuments } from './find-public-documents.js';
import { FindPublicStrategy } from './find-public-strategy.js';
import { FindPublicSurroundings } from './find-public-surroundings.js';

/** “Integrationskonzept lesen” without an account. What is internal is not there. */
@Injectable()
export class ReadPublicConcept {
  constructor(
    private readonly strategies: FindPublicStrategy,
    private readonly surroundings: FindPublicSurroundings,
    private readonly documents: FindPublicDocuments,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The edition that is seen first, of one moment. Throws `not-found` where none is public. */
  overview(): Promise<PublicOverview> {
    return this.transaction.runOnSnapshot(async () => {
      const shown = await this.strategies.shown();
      if (shown === null) throw notFound('Ein öffentliches Integrationskonzept');
      return this.around(shown);
    });
  }

  edition(id: string): Promise<PublicOverview> {
    return this.transaction.runOnSnapshot(async () =>
      this.around(await this.holding('Diese Fassung', ({ edition }) => edition.id === id)),
    );
  }

  /** The strategy in which a public field is. */
  withField(id: string): Promise<PublicOverview> {
    return this.transaction.runOnSnapshot(async () =>
      this.around(await this.holding('Dieses Themenfeld', ({ fields }) => has(fields, id))),
    );
  }

  withGoal(id: string): Promise<PublicStrategy> {
    return this.transaction.runOnSnapshot(() =>
      this.holding('Dieses Wirkungsziel', ({ goals }) => has(goals, id)),
    );
  }

  withMeasure(id: string): Promise<PublicOverview> {
    return this.transaction.runOnSnapshot(async () =>
      this.around(
        await this.holding('Diese Maßnahme', ({ measures }) =>
          measures.some(({ measure }) => measure.id === id),
        ),
      ),
    );
  }

  document(id: string): Promise<DocumentFile> {
    return this.transaction.runOnSnapshot(async () => {
      const strategies = await this.strategies.all();
      const surroundings = await this.surroundings.around([]);
      const file = await this.documents.file(id, strategies, surroundings);
      if (file === null) throw notFound('Dieses Dokument');
      return file;
    });
  }

  /** Public events as a calendar that can be subscribed to. */
  async calendar(): Promise<string> {
    const { events } = await this.surroundings.around([]);
    return writePublicCalendar(events, { publicUrl: this.settings.publicUrl, now: this.clock.now() });
  }

  private async holding(
    what: string,
    isHere: (strategy: PublicStrategy) => boolean,
  ): Promise<PublicStrategy> {
    const found = (await this.strategies.all()).find(isHere);
    if (found === undefined) throw notFound(what);
    return found;
  }

  private async around(strategy: PublicStrategy): Promise<PublicOverview> {
    const surroundings = await this.surroundings.around(strategy.editions.map(({ id }) => id));
    return { strategy, surroundings, documents: await this.documents.of([strategy], surroundings) };
  }
}

function has(things: readonly { readonly id: string }[], id: string): boolean {
  return things.some((thing) => thing.id === id);
}

import { Injectable } from '@nestjs/common';
import { FindOfferings } from '../../offerings/index.js';
import { StartRun } from '../../place-offers/index.js';
import { actorOf } from './actor-of.js';
import type { ExampleActors } from './add-example-members.js';

/** One provider of the example has just filled its coming general courses from the shared list. */
const RUNNING_PROVIDER = 'vhs';

/** “Startlauf des Beispiels”: offers of places that wait for an answer. */
@Injectable()
export class AddExampleStartRun {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly startRun: StartRun,
  ) {}

  async execute(actors: ExampleActors): Promise<void> {
    const actor = actorOf(actors, RUNNING_PROVIDER);
    const own = await this.offerings.liveOf(actor.organisationId);
    const coming = own.filter(({ formatCode, state }) => formatCode === 'general' && state !== 'started');
    await this.startRun.execute({ offeringIds: coming.map(({ id }) => id), isPreview: false }, actor);
  }
}

import { Injectable } from '@nestjs/common';
import { FillFromList, FindOfferings } from '../../offerings/index.js';
import { actorOf } from './actor-of.js';
import type { ExampleActors } from './add-example-members.js';

/** One provider of the example tries the shared list with its coming general courses. */
const TRYING_PROVIDER = 'vhs';

/** “Kurse des Beispiels aus der Warteliste füllen”. */
@Injectable()
export class AddExampleFilling {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly fillFromList: FillFromList,
  ) {}

  async execute(actors: ExampleActors): Promise<void> {
    const actor = actorOf(actors, TRYING_PROVIDER);
    const own = await this.offerings.liveOf(actor.organisationId);
    for (const { id, formatCode, state } of own)
      if (formatCode === 'general' && state !== 'started') await this.fillFromList.execute(id, true, actor);
  }
}

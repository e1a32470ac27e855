import { Injectable } from '@nestjs/common';
import { gatherToDo, type WaitingThing } from '#libs/to-do';
import { ReadOutbox } from '../../platform/outbox/read-outbox.js';
import { ReadSelfCheck } from '../../self-checks/index.js';
import type { StartPagePart } from '../start-page.js';

/** “Was an der Installation zu tun ist”, for whoever keeps it, of whichever organisation. */
@Injectable()
export class InstallationWork {
  constructor(
    private readonly selfCheck: ReadSelfCheck,
    private readonly outbox: ReadOutbox,
  ) {}

  async execute(): Promise<StartPagePart> {
    const { stuck } = await this.outbox.execute();
    return {
      toDos: [
        ...gatherToDo('state-impossible', things(await this.selfCheck.count())),
        ...gatherToDo('event-stuck', things(stuck)),
      ],
      figures: [],
    };
  }
}

/** Things that are counted and not named. */
function things(count: number): readonly WaitingThing[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(index) }));
}

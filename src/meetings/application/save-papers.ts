import { Injectable } from '@nestjs/common';
import type { ActionPoint, MinutesVersion } from '#libs/meeting';
import { ActionPointRepository } from '../persistence/action-point.repository.js';
import { MinutesRepository } from '../persistence/minutes.repository.js';

/** What a meeting left behind. */
export interface PapersToSave {
  readonly versions: readonly MinutesVersion[];
  readonly actionPoints: readonly ActionPoint[];
}

/** Minutes and tasks of meetings that are over. */
@Injectable()
export class SavePapers {
  constructor(
    private readonly minutes: MinutesRepository,
    private readonly actionPoints: ActionPointRepository,
  ) {}

  async execute(all: readonly PapersToSave[]): Promise<void> {
    await this.minutes.insert(all.flatMap(({ versions }) => versions));
    await this.actionPoints.insert(all.flatMap(({ actionPoints }) => actionPoints));
  }
}

import { Injectable } from '@nestjs/common';
import type { SelfCheckPicture } from '../found-state.js';
import { ImpossibleStateRepository } from '../persistence/impossible-state.repository.js';

/** “Selbstprüfung ansehen”. */
@Injectable()
export class ReadSelfCheck {
  constructor(private readonly states: ImpossibleStateRepository) {}

  execute(): Promise<SelfCheckPicture> {
    return this.states.picture();
  }

  /** How many rows are in a state that cannot be. */
  count(): Promise<number> {
    return this.states.count();
  }
}

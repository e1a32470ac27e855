import { Injectable } from '@nestjs/common';
import type { Goal, NeedEvidence, StrategicNeed } from '#libs/objective';
import { ObjectiveRepository } from '../persistence/objective.repository.js';

/** “Bedarfe und Wirkungsziele nachschlagen”. */
@Injectable()
export class FindObjectives {
  constructor(private readonly repository: ObjectiveRepository) {}

  needs(conceptId: string): Promise<readonly StrategicNeed[]> {
    return this.repository.findNeeds(conceptId);
  }

  goals(conceptId: string): Promise<readonly Goal[]> {
    return this.repository.findGoals(conceptId);
  }

  evidence(needIds: readonly string[]): Promise<readonly NeedEvidence[]> {
    return this.repository.findEvidence(needIds);
  }
}

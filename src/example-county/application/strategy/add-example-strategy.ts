import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { LocalDate } from '#libs/calendar';
import type { ExampleActors } from '../add-example-members.js';
import { AddExampleCommittees } from './add-example-committees.js';
import { AddExampleConcept } from './add-example-concept.js';
import { AddExampleIndicators } from './add-example-indicators.js';
import { AddExampleObjectives } from './add-example-objectives.js';
import { AddExampleMeasures } from './add-example-measures.js';
import { AddExampleReviews } from './add-example-reviews.js';
import { AddExampleSelections } from './add-example-selections.js';
import { AddExampleSurveys } from './add-example-surveys.js';
import { AddExampleMeetings } from './add-example-meetings.js';

/** One part of the strategy of the example, added in the transaction of the caller. */
export interface ExamplePartLoader {
  execute(today: LocalDate, actors: ExampleActors): Promise<void>;
}

/** The parts, in the order in which one stands on the other. */
export const EXAMPLE_STRATEGY_PARTS: readonly Type<ExamplePartLoader>[] = [
  AddExampleCommittees,
  AddExampleConcept,
  AddExampleSurveys,
  AddExampleObjectives,
  AddExampleMeasures,
  AddExampleIndicators,
  AddExampleSelections,
  AddExampleReviews,
  AddExampleMeetings,
];

/** “Integrationskonzept des Beispiels aufnehmen”: from the survey to the review, part by part. */
@Injectable()
export class AddExampleStrategy {
  constructor(private readonly moduleRef: ModuleRef) {}

  async execute(today: LocalDate, actors: ExampleActors): Promise<void> {
    for (const part of EXAMPLE_STRATEGY_PARTS) await this.moduleRef.get(part).execute(today, actors);
  }
}

import { Injectable } from '@nestjs/common';
import { isLinkedOn, type Concept } from '#libs/concept';
import { isPublicIndicator, isPublicPart, publicEditions, shownEdition } from '#libs/publication';
import { FindConcepts } from '../../concepts/index.js';
import { FindIndicators } from '../../indicators/index.js';
import { FindObjectives } from '../../objectives/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { PublicStrategy } from '../public-concept.js';
import { FindPublicMeasures } from './find-public-measures.js';

/** “Öffentliche Strategie nachschlagen”: each thing only where it and the edition on which it hangs are public. */
@Injectable()
export class FindPublicStrategy {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly objectives: FindObjectives,
    private readonly indicators: FindIndicators,
    private readonly measures: FindPublicMeasures,
    private readonly clock: Clock,
  ) {}

  /** The edition that everybody sees first; null where none is public. */
  async shown(): Promise<PublicStrategy | null> {
    const all = await this.concepts.all();
    const edition = shownEdition(all);
    return edition === null ? null : this.read(edition, all);
  }

  /** All public editions, the one that is seen first before the others. */
  async all(): Promise<readonly PublicStrategy[]> {
    const all = await this.concepts.all();
    const first = shownEdition(all);
    const editions = publicEditions(all).toSorted(
      (a, b) => Number(b.id === first?.id) - Number(a.id === first?.id),
    );
    const strategies: PublicStrategy[] = [];
    for (const edition of editions) strategies.push(await this.read(edition, all));
    return strategies;
  }

  private async read(edition: Concept, all: readonly Concept[]): Promise<PublicStrategy> {
    const frame = await this.concepts.frame(edition.id);
    const needs = (await this.objectives.needs(edition.id)).filter((need) => isPublicPart(need, edition));
    const goals = (await this.objectives.goals(edition.id)).filter((goal) => isPublicPart(goal, edition));
    const measures = await this.measures.of(edition, { needs, goals });
    const today = this.clock.today();
    return {
      edition,
      editions: publicEditions(all),
      isShownFirst: shownEdition(all)?.id === edition.id,
      fields: frame.fields,
      themes: frame.themes,
      targetGroups: frame.targetGroups,
      steps: frame.steps.filter((step) => isPublicPart(step, edition)),
      fieldWork: frame.fieldLinks.filter((link) => isLinkedOn(link, today)),
      needs,
      goals,
      indicators: (await this.indicators.ofGoals(goals.map(({ id }) => id))).filter(
        ({ indicator }) => isPublicIndicator(indicator) && indicator.endedOn === null,
      ),
      measures,
      selection: await this.measures.selection(edition, measures),
    };
  }
}

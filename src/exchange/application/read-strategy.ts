import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { maySeeMeasure } from '#libs/measure';
import { FindConcepts } from '../../concepts/index.js';
import { FindIndicators } from '../../indicators/index.js';
import { FindMeasures } from '../../measures/index.js';
import { FindObjectives } from '../../objectives/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindRegions } from '../../regions/index.js';
import type { ConceptFacts } from '../concept-export/strategy-facts.js';

/** “Fassung mit allem, was dazugehört”: as far as whoever asks may see it. */
@Injectable()
export class ReadStrategy {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly objectives: FindObjectives,
    private readonly indicators: FindIndicators,
    private readonly measures: FindMeasures,
    private readonly organisations: FindOrganisations,
    private readonly regions: FindRegions,
  ) {}

  /** Throws `not-found`. */
  async execute(conceptId: string, actor: Actor): Promise<ConceptFacts> {
    const concept = await this.concepts.get(conceptId);
    if (concept === null) throw notFound('Diese Fassung');
    const needs = await this.objectives.needs(conceptId);
    const goals = await this.objectives.goals(conceptId);
    const municipalities = await this.regions.municipalities();
    return {
      concept,
      needs,
      frame: await this.concepts.frame(conceptId),
      goals,
      indicators: await this.indicators.ofGoals(goals.map(({ id }) => id)),
      evidence: await this.objectives.evidence(needs.map(({ id }) => id)),
      measures: await this.measuresOf(conceptId, actor),
      names: new Map<string, string>([
        ...(await this.organisations.names()),
        ...municipalities.map(({ ags, name }) => [ags, name] as const),
      ]),
    };
  }

  private async measuresOf(conceptId: string, actor: Actor): Promise<ConceptFacts['measures']> {
    const seen = (await this.measures.all(conceptId)).filter((measure) => maySeeMeasure(measure, actor));
    const ids = seen.map(({ id }) => id);
    const funding = await this.measures.funding(ids);
    const partners = await this.measures.partners(ids);
    return seen.map((measure) => ({
      measure,
      funding: funding.filter(({ measureId }) => measureId === measure.id),
      partners: partners.filter(({ measureId }) => measureId === measure.id),
    }));
  }
}

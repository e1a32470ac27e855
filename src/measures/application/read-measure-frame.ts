import { Injectable } from '@nestjs/common';
import type { FieldsOfGoals } from '#libs/measure';
import { publicationHint } from '#libs/publication';
import { FindConcepts } from '../../concepts/index.js';
import { FindObjectives } from '../../objectives/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import type { MeasureFrame } from '../measure-reading.js';

const NO_PARTS = { fields: [], themes: [], targetGroups: [] };

/** “Rahmen der Maßnahmen lesen”: the axes of an edition, its goals and needs by name, and the members that may carry a measure. */
@Injectable()
export class ReadMeasureFrame {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly objectives: FindObjectives,
    private readonly organisations: FindOrganisations,
  ) {}

  /** Of the edition that is worked with. */
  async current(): Promise<MeasureFrame> {
    return this.of((await this.concepts.current())?.id ?? null);
  }

  /** Of this edition; without any, nothing but the members. */
  async of(conceptId: string | null): Promise<MeasureFrame> {
    const concept = conceptId === null ? null : await this.concepts.get(conceptId);
    const organisations = (await this.organisations.all()).map(({ id, name }) => ({ id, name }));
    if (concept === null) return { concept, ...NO_PARTS, goals: [], needs: [], organisations };
    const { fields, themes, targetGroups } = await this.concepts.frame(concept.id);
    const needs = await this.objectives.needs(concept.id);
    const fieldOf = new Map(needs.map(({ id, fieldId }) => [id, fieldId]));
    const goals = (await this.objectives.goals(concept.id)).map(({ id, statement, needIds }) => ({
      id,
      statement,
      needIds,
      fieldIds: [...new Set(needIds.flatMap((needId) => fieldOf.get(needId) ?? []))],
    }));
    return {
      concept: {
        id: concept.id,
        edition: concept.edition,
        isChangeable: concept.state !== 'replaced',
        publicationHint: publicationHint({ isPublic: true }, concept),
      },
      fields,
      themes,
      targetGroups,
      goals,
      needs: needs.map(({ id, title, fieldId }) => ({ id, title, fieldId })),
      organisations,
    };
  }
}

/** In which fields each goal of a frame stands. */
export function fieldsOfGoals({ goals }: Pick<MeasureFrame, 'goals'>): FieldsOfGoals {
  return new Map(goals.map(({ id, fieldIds }) => [id, fieldIds]));
}

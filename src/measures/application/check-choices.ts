import { Injectable } from '@nestjs/common';
import type { Measure } from '#libs/measure';
import { FindGaps } from '../../coverage/index.js';
import { FindRegions } from '../../regions/index.js';
import { unknownChoice } from './measure-sentences.js';
import { ReadMeasureFrame } from './read-measure-frame.js';

/** What a form ties a measure to. */
export interface Choices extends Pick<Measure, 'goalIds' | 'municipalities'> {
  readonly themeIds?: readonly string[];
  readonly targetGroupIds?: readonly string[];
  readonly gapIds?: readonly string[];
  readonly needId?: string | null;
  /** Members that are named, by the field that names them. */
  readonly organisations?: readonly { readonly field: string; readonly id: string }[];
}

/** “Auswahl prüfen”: what a form names has to be of the same edition, and a member has to be one today. */
@Injectable()
export class CheckChoices {
  constructor(
    private readonly readFrame: ReadMeasureFrame,
    private readonly regions: FindRegions,
    private readonly gaps: FindGaps,
  ) {}

  /** Throws `unknown-choice`. `known`: members that stood there before and may stay, even where they have left. */
  async execute(conceptId: string, choices: Choices, known: readonly (string | null)[] = []): Promise<void> {
    const frame = await this.readFrame.of(conceptId);
    demand('goalIds', 'Ein gewähltes Wirkungsziel', choices.goalIds, frame.goals);
    demand('themeIds', 'Ein gewähltes Querschnittsthema', choices.themeIds ?? [], frame.themes);
    demand('targetGroupIds', 'Eine gewählte Zielgruppe', choices.targetGroupIds ?? [], frame.targetGroups);
    if (choices.needId !== undefined && choices.needId !== null)
      demand('needId', 'Den gewählten Bedarf', [choices.needId], frame.needs);
    for (const { field, id } of choices.organisations ?? [])
      if (!known.includes(id)) demand(field, 'Diese Organisation', [id], frame.organisations);
    const places = (await this.regions.municipalities()).map(({ ags }) => ({ id: ags }));
    demand('municipalities', 'Eine gewählte Gemeinde', choices.municipalities, places);
    const gapIds = choices.gapIds ?? [];
    demand('gapIds', 'Eine gewählte Lücke', gapIds, await this.gaps.all(gapIds));
  }
}

function demand(
  field: string,
  what: string,
  ids: readonly string[],
  known: readonly { readonly id: string }[],
): void {
  const there = new Set(known.map(({ id }) => id));
  if (!ids.every((id) => there.has(id))) throw unknownChoice(field, what);
}

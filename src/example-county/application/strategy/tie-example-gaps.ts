import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { Gap } from '#libs/coverage';
import type { Actor } from '#libs/kernel';
import type { NeedEvidence } from '#libs/objective';
import { FindGaps } from '../../../coverage/index.js';
import { StateGaps } from '../../../gap-notifications/index.js';
import { TieGaps, type MeasureGap } from '../../../measures/index.js';
import { FindObjectives, SaveObjectives } from '../../../objectives/index.js';
import { FindRegions } from '../../../regions/index.js';
import { organisationId } from '../../plan/example-organisations.js';
import { stableId } from '../../plan/stable-id.js';
import { EXAMPLE_EDITION, strategyId } from '../../plan/strategy/example-concept.js';
import { EXAMPLE_MEASURES, type ExampleMeasure } from '../../plan/strategy/example-measures.js';
import { EXAMPLE_NEEDS } from '../../plan/strategy/example-needs.js';

/** The largest gaps of a Kurstyp are enough to show a need. */
const MOST_GAPS = 2;

/** Who looks: every gap is seen by the Kreisverwaltung. */
const DISTRICT: Actor = {
  accountId: '',
  organisationId: organisationId('landkreis'),
  organisationKind: 'district',
  isAdministrator: false,
};

/**
 * “Lücken des Beispiels verknüpfen”: the gaps that the first check found become evidence of needs, and what measures answer. Nothing
 * happens after later checks, nor where the strategy of the example is not.
 */
@Injectable()
export class TieExampleGaps {
  constructor(
    private readonly gaps: FindGaps,
    private readonly stateGaps: StateGaps,
    private readonly find: FindObjectives,
    private readonly save: SaveObjectives,
    private readonly tieGaps: TieGaps,
    private readonly regions: FindRegions,
  ) {}

  async execute(checkedOn: LocalDate): Promise<void> {
    const needs = await this.find.needs(strategyId('concept', EXAMPLE_EDITION));
    if (needs.length === 0) return;
    const gaps = await this.gaps.page({ state: 'all', formatCode: null, after: null, limit: 1000 });
    if (gaps.some(({ openedOn }) => openedOn !== checkedOn)) return;
    const there = new Set(needs.map(({ id }) => id));
    const evidence = (await this.evidence(gaps)).filter(({ needId }) => there.has(needId));
    await this.save.execute({ needs: [], goals: [], evidence });
    await this.tieGaps.execute(await this.measureGaps(gaps));
  }

  private async evidence(gaps: readonly Gap[]): Promise<readonly NeedEvidence[]> {
    const stated = new Map((await this.stateGaps.recent(DISTRICT)).map((gap) => [gap.id, gap]));
    return EXAMPLE_NEEDS.flatMap(({ key, gapFormat }) =>
      largest(gaps, gapFormat).flatMap(({ id }) => {
        const gap = stated.get(id);
        if (gap === undefined) return [];
        const { statement, asOf } = gap;
        const links = { kind: 'gap', answerId: null, gapId: id, documentId: null } as const;
        const needId = strategyId('need', key);
        return [{ ...links, id: stableId(`evidence ${key} ${id}`), needId, statement, source: SOURCE, asOf }];
      }),
    );
  }

  private async measureGaps(gaps: readonly Gap[]): Promise<readonly MeasureGap[]> {
    const municipalities = await this.regions.municipalities();
    const areasOf = ({ municipalities: wanted }: ExampleMeasure): readonly string[] =>
      municipalities.filter(({ ags }) => wanted.includes(ags)).map(({ associationKey }) => associationKey);
    return EXAMPLE_MEASURES.flatMap((measure) => {
      const areas = areasOf(measure);
      const near = gaps.filter(({ areaKey }) => areas.length === 0 || areas.includes(areaKey));
      const found = largest(near, measure.gapFormat);
      const tied = found.length > 0 ? found : largest(gaps, measure.gapFormat);
      return tied.map(({ id }) => ({ measureId: strategyId('measure', measure.key), gapId: id }));
    });
  }
}

/** As evidence that somebody adds by hand names it. */
const SOURCE = 'Lückenprüfung auf Kurskreis';

function largest(gaps: readonly Gap[], formatCode: string | null): readonly Gap[] {
  return gaps
    .filter((gap) => gap.formatCode === formatCode)
    .toSorted((a, b) => b.people - a.people || a.id.localeCompare(b.id))
    .slice(0, MOST_GAPS);
}

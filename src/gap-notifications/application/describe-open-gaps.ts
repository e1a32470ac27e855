import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { findUnanswered } from '#libs/gap-notice';
import type { OrganisationKind } from '#libs/kernel';
import { parameterAt } from '#libs/rule-parameter';
import { FindGaps } from '../../coverage/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { GapCase } from '../gap-case.js';
import { levelWords, peopleWords } from '../texts.js';
import { FindGapCases } from './find-gap-cases.js';
import { NameGaps } from './name-gaps.js';

/** An open gap in words that every member may read: small counts are hidden. */
export interface OpenGapLine {
  readonly id: string;
  /** Area, Kurstyp and level. */
  readonly name: string;
  readonly people: string;
  readonly openedOn: LocalDate;
  /** More than 1: it grew since it opened. */
  readonly version: number;
  /** Somebody who was told let the deadline pass. */
  readonly isOverdue: boolean;
  /** Who that is, by name. */
  readonly silent: readonly string[];
}

/** Asked for nothing: the district is told of everything, a Beratungsstelle is not named to others. */
const NOT_ASKED: readonly OrganisationKind[] = ['district', 'counselling'];

/** “Offene Lücken beschreiben”, for papers that go to all members of the Arbeitskreis; those with most people first. */
@Injectable()
export class DescribeOpenGaps {
  constructor(
    private readonly gaps: FindGaps,
    private readonly cases: FindGapCases,
    private readonly nameGaps: NameGaps,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<readonly OpenGapLine[]> {
    const today = this.clock.today();
    const threshold = parameterAt(await this.parameters.all(), 'small-cell.member-threshold', today);
    const names = await this.nameGaps.execute();
    const open = [...(await this.gaps.open())].sort((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1));
    return (await this.cases.execute(open, today)).map((gapCase) => {
      const { id, areaKey, formatCode, level, people, openedOn, version } = gapCase.gap;
      return {
        id,
        name: [names.area(areaKey), names.format(formatCode), levelWords(level)].join(' · '),
        people: peopleWords(people < threshold ? null : people, threshold),
        openedOn,
        version,
        isOverdue: gapCase.isOverdue,
        silent: silentOf(gapCase, today),
      };
    });
  }
}

function silentOf({ told, answers }: GapCase, today: LocalDate): readonly string[] {
  const silent = findUnanswered(told, answers, today).filter(
    ({ organisationKind }) => !NOT_ASKED.includes(organisationKind),
  );
  return [...new Set(silent.map(({ organisationName }) => organisationName))].sort((a, b) =>
    a.localeCompare(b, 'de'),
  );
}

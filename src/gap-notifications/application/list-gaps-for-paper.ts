import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import type { OrganisationKind } from '#libs/kernel';
import { parameterAt } from '#libs/rule-parameter';
import { FindGaps } from '../../coverage/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { GapCase } from '../gap-case.js';
import { answerWords, CAUSE_SENTENCES, levelWords } from '../texts.js';
import { FindGapCases } from './find-gap-cases.js';
import { NameGaps } from './name-gaps.js';

/** An open gap as it may stand on a paper that all members have in their hands. */
export interface GapOnPaper {
  /** Area, Kurstyp and level. */
  readonly name: string;
  /** null where the count is too small to be told. */
  readonly people: number | null;
  readonly cause: string;
  readonly openedOn: LocalDate;
  readonly isOverdue: boolean;
  /** Each once: the latest that was told, and the latest answer in words. */
  readonly told: readonly {
    readonly organisationName: string;
    readonly answerUntil: LocalDate;
    readonly answer: string | null;
  }[];
}

/** The Kreisverwaltung is told of everything; which Beratungsstelle was told is not for the others. */
const UNNAMED: readonly OrganisationKind[] = ['district', 'counselling'];

/** “Offene Lücken für Papiere”: all of them, small counts hidden by the threshold of members. */
@Injectable()
export class ListGapsForPaper {
  constructor(
    private readonly gaps: FindGaps,
    private readonly cases: FindGapCases,
    private readonly nameGaps: NameGaps,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<readonly GapOnPaper[]> {
    const today = this.clock.today();
    const threshold = parameterAt(await this.parameters.all(), 'small-cell.member-threshold', today);
    const names = await this.nameGaps.execute();
    return (await this.cases.execute(await this.gaps.open(), today)).map((each) => {
      const { areaKey, formatCode, level, people, cause, openedOn } = each.gap;
      return {
        name: [names.area(areaKey), names.format(formatCode), levelWords(level)].join(' · '),
        people: people < threshold ? null : people,
        cause: CAUSE_SENTENCES[cause],
        openedOn,
        isOverdue: each.isOverdue,
        told: toldOf(each),
      };
    });
  }
}

/** An answer to what was told before the gap grew answers nothing any more. */
function toldOf({ told, answers }: GapCase): GapOnPaper['told'] {
  const asked = told.filter(
    ({ organisationKind, reason }) =>
      !UNNAMED.includes(organisationKind) && (reason === 'opened' || reason === 'grew'),
  );
  const latest = new Map(asked.map((line) => [line.organisationId, line]));
  return [...latest.values()].map(({ organisationId, organisationName, answerUntil, preparedAt }) => {
    const answer = answers.find((each) => each.organisationId === organisationId);
    const isAnswered = answer !== undefined && answer.answeredAt >= preparedAt;
    return { organisationName, answerUntil, answer: isAnswered ? answerWords(answer) : null };
  });
}

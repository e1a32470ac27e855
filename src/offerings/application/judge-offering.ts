import { Injectable } from '@nestjs/common';
import {
  judgeOffering,
  type CourseFormat,
  type CourseType,
  type DraftComparison,
  type Offering,
  type Obstacle,
} from '#libs/course-catalogue';
import type { LocalDate } from '#libs/calendar';
import type { Refusal } from '#libs/kernel';
import { parameterAt, type RuleParameter } from '#libs/rule-parameter';
import { FindCourseTypes } from '../../course-types/index.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindApprovals } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { faultSentence } from './fault-sentences.js';

/** An offering that is saved, or one that is typed. */
export type JudgedOffering = Offering & { readonly reasonCode: Obstacle | null };

/** What the rules say of an offering, and by which of their dated rows. */
export interface JudgedByRules {
  readonly faults: readonly Refusal[];
  readonly doubts: readonly Refusal[];
  readonly courseType: CourseType;
  readonly parameters: readonly RuleParameter[];
  /** The day whose law counts. */
  readonly day: LocalDate;
}

/** Asks the pure rules about an offering, with the law of the day of its start. */
@Injectable()
export class JudgeOffering {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly parameters: FindRuleParameters,
    private readonly approvals: FindApprovals,
  ) {}

  /** German sentences of what is doubtful but lawful. Throws {@link Refused} with a sentence for each fault. */
  async execute(offering: JudgedOffering): Promise<readonly string[]> {
    const { faults, doubts } = await this.find(offering);
    refuseFaults(faults);
    return doubts.map(faultSentence);
  }

  /** The same without a refusal; with `draft`, also what only concerns somebody who is typing. */
  async find(offering: JudgedOffering, draft: DraftComparison | null = null): Promise<JudgedByRules> {
    const courseType = await this.courseTypeOf(offering);
    const format = await this.formatOf(offering);
    const parameters = await this.parameters.all();
    const day = lawfulDay(offering, courseType);
    const maximumSize = parameterAt(parameters, 'offering.maximum-size', day);
    const approvals = await this.approvals.all();
    const rules = { courseType, format, approvals, maximumSize, reasonCode: offering.reasonCode };
    return { ...judgeOffering(offering, rules, draft), courseType, parameters, day };
  }

  private async courseTypeOf({ courseTypeCode }: JudgedOffering): Promise<CourseType> {
    const found = (await this.courseTypes.types()).find(({ code }) => code === courseTypeCode);
    if (found === undefined) throw unknownCode('courseTypeCode', 'Diese Kursart gibt es nicht.');
    return found;
  }

  /** One of today, or one that the county has retired since the course began: its figures must still be kept right. */
  private async formatOf({ formatCode, startsOn }: JudgedOffering): Promise<CourseFormat> {
    const formats = [...(await this.courseTypes.formats()), ...(await this.courseTypes.formats(startsOn))];
    const found = formats.find(({ code }) => code === formatCode);
    if (found === undefined) throw unknownCode('formatCode', 'Diesen Kurstyp gibt es nicht.');
    return found;
  }
}

/** Before the first day on which the Kursart could start there is no rule to read; that day is refused anyway. */
function lawfulDay({ startsOn }: JudgedOffering, { startable }: CourseType): LocalDate {
  return startsOn < startable.from ? startable.from : startsOn;
}

function refuseFaults(faults: readonly Refusal[]): void {
  const [first] = faults;
  if (first === undefined) return;
  const wrongFields = faults.map((fault) => ({
    field: fault.field ?? '',
    code: fault.code,
    message: faultSentence(fault),
  }));
  throw new Refused('invalid', first, faultSentence(first), wrongFields);
}

function unknownCode(field: string, sentence: string): Refused {
  return new Refused('invalid', { code: 'unknown-code', field }, sentence);
}

import { Injectable } from '@nestjs/common';
import {
  findOfferingDoubts,
  findOfferingFaults,
  type CourseFormat,
  type CourseType,
} from '#libs/course-catalogue';
import type { Refusal } from '#libs/kernel';
import { parameterAt } from '#libs/rule-parameter';
import { FindCourseTypes } from '../../course-types/index.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindApprovals } from '../../providers/index.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { OfferingRecord } from '../offering-record.js';
import { faultSentence } from './fault-sentences.js';

/** Asks the pure rules about an offering, with the law of the day of its start. */
@Injectable()
export class JudgeOffering {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly parameters: FindRuleParameters,
    private readonly approvals: FindApprovals,
  ) {}

  /** German sentences of what is doubtful but lawful. Throws {@link Refused} with a sentence for each fault. */
  async execute(offering: OfferingRecord): Promise<readonly string[]> {
    const courseType = await this.courseTypeOf(offering);
    const format = await this.formatOf(offering);
    const maximumSize = await this.maximumSize(offering, courseType);
    refuseFaults(findOfferingFaults(offering, { courseType, maximumSize, reasonCode: offering.reasonCode }));
    const approvals = await this.approvals.all();
    return findOfferingDoubts(offering, { courseType, format, approvals }).map(faultSentence);
  }

  private async courseTypeOf({ courseTypeCode }: OfferingRecord): Promise<CourseType> {
    const found = (await this.courseTypes.types()).find(({ code }) => code === courseTypeCode);
    if (found === undefined) throw unknownCode('courseTypeCode', 'Diese Kursart gibt es nicht.');
    return found;
  }

  /** One of today, or one that the county has retired since the course began: its figures must still be kept right. */
  private async formatOf({ formatCode, startsOn }: OfferingRecord): Promise<CourseFormat> {
    const formats = [...(await this.courseTypes.formats()), ...(await this.courseTypes.formats(startsOn))];
    const found = formats.find(({ code }) => code === formatCode);
    if (found === undefined) throw unknownCode('formatCode', 'Diesen Kurstyp gibt es nicht.');
    return found;
  }

  /** Before the first day on which the Kursart could start there is no rule to read; that day is refused anyway. */
  private async maximumSize({ startsOn }: OfferingRecord, { startable }: CourseType): Promise<number> {
    const day = startsOn < startable.from ? startable.from : startsOn;
    return parameterAt(await this.parameters.all(), 'offering.maximum-size', day);
  }
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

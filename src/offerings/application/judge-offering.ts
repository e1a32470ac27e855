import { Injectable } from '@nestjs/common';
import { findOfferingDoubts, findOfferingFaults } from '#libs/course-catalogue';
import { parameterAt } from '#libs/rule-parameter';
import { FindCourseTypes } from '../../course-types/index.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import type { OfferingRecord } from '../offering-record.js';
import { faultSentence } from './fault-sentences.js';

/** Asks the pure rules about an offering, with the law of the day of its start. */
@Injectable()
export class JudgeOffering {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly parameters: FindRuleParameters,
  ) {}

  /** German sentences of what is doubtful but lawful. Throws {@link Refused} with a sentence for each fault. */
  async execute(offering: OfferingRecord): Promise<readonly string[]> {
    const courseType = (await this.courseTypes.types()).find(({ code }) => code === offering.courseTypeCode);
    if (courseType === undefined) throw unknownCode('courseTypeCode', 'Diese Kursart gibt es nicht.');
    const format = (await this.courseTypes.formats()).find(({ code }) => code === offering.formatCode);
    if (format === undefined) throw unknownCode('formatCode', 'Diesen Kurstyp gibt es nicht.');
    const maximumSize = parameterAt(await this.parameters.all(), 'offering.maximum-size', offering.startsOn);
    const faults = findOfferingFaults(offering, { courseType, maximumSize, reasonCode: offering.reasonCode });
    const [first] = faults;
    if (first !== undefined) {
      const wrongFields = faults.map((fault) => ({
        field: fault.field ?? '',
        code: fault.code,
        message: faultSentence(fault),
      }));
      throw new Refused('invalid', first, faultSentence(first), wrongFields);
    }
    return findOfferingDoubts(offering, courseType).map(faultSentence);
  }
}

function unknownCode(field: string, sentence: string): Refused {
  return new Refused('invalid', { code: 'unknown-code', field }, sentence);
}

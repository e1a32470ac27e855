import { Injectable } from '@nestjs/common';
import { discloseCoverage, type DisclosedCoverage } from '#libs/coverage';
import { parameterAt } from '#libs/rule-parameter';
import { Clock } from '../../platform/clock/clock.js';
import { FindRuleParameters } from '../../rule-parameters/index.js';
import { KeepPictures } from './keep-pictures.js';

/** The coverage of one format, as the public may see it. */
export interface PublicCoverage extends Pick<DisclosedCoverage, 'municipalities'> {
  readonly formatCode: string;
}

/** “Versorgung für die Öffentlichkeit”, today: counts must be larger than for members, or they are hidden, and those by which they could be found. */
@Injectable()
export class ReadPublicCoverage {
  constructor(
    private readonly pictures: KeepPictures,
    private readonly parameters: FindRuleParameters,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<readonly PublicCoverage[]> {
    const today = this.clock.today();
    const { snapshot, placement } = await this.pictures.of(today, today);
    const rows = await this.parameters.all();
    const smallCellThreshold = parameterAt(rows, 'small-cell.public-threshold', today);
    return snapshot.formats.map(({ code: formatCode }) => {
      const { municipalities } = discloseCoverage(snapshot, placement, { formatCode, smallCellThreshold });
      return { formatCode, municipalities };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { FindOfferings, type OfferingRecord } from '../../offerings/index.js';
import { JudgePublications } from './judge-publications.js';

/** “Öffentliche Kurse”, for whatever else tells the public of courses: the same ones as in the course finder, no others. */
@Injectable()
export class FindPublicOfferings {
  constructor(
    private readonly offerings: FindOfferings,
    private readonly judge: JudgePublications,
  ) {}

  async execute(): Promise<readonly OfferingRecord[]> {
    const judged = await this.judge.execute(await this.offerings.live());
    return judged.filter(({ publication }) => publication === 'public').map(({ offering }) => offering);
  }
}

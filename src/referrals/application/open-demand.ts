import { Injectable } from '@nestjs/common';
import { OpenNeedQuery, type OpenNeed } from '../persistence/open-need.query.js';

/** “Offener Bedarf aus Fällen”, for coverage and for the check that nobody is counted twice. Longest waiting first. */
@Injectable()
export class OpenDemand {
  constructor(private readonly openNeeds: OpenNeedQuery) {}

  /** Of all offices. */
  all(): Promise<readonly OpenNeed[]> {
    return this.openNeeds.find();
  }

  /** Of one office; all, or those of one Gemeinde and Kurstyp. */
  ofOffice(
    officeId: string,
    like: { readonly ags?: string; readonly formatCode?: string } = {},
  ): Promise<readonly OpenNeed[]> {
    const { ags, formatCode } = like;
    return this.openNeeds.find({
      officeId,
      ...(ags === undefined ? {} : { ags }),
      ...(formatCode === undefined ? {} : { formatCode }),
    });
  }
}

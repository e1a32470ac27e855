import { Injectable } from '@nestjs/common';
import type { CourseQuestion, MatchContext } from '#libs/matching';
import type { Ags } from '#libs/region';
import { FindCourseTypes } from '../../course-types/index.js';
import type { EntryNarrowing } from '../../offerings/index.js';
import { Refused } from '../../platform/refusal/refused.js';
import type { Site } from '../../providers/index.js';
import { FindRegions } from '../../regions/index.js';

/** “Frage eingrenzen”: what of a question columns and known ways can say. Refuses a Gemeinde and a Kurstyp that are not there. */
@Injectable()
export class NarrowQuestion {
  constructor(
    private readonly courseTypes: FindCourseTypes,
    private readonly regions: FindRegions,
  ) {}

  async execute(
    question: CourseQuestion,
    context: MatchContext & { readonly sites: readonly Site[] },
  ): Promise<EntryNarrowing> {
    const codes = await this.check(question);
    const limit = (code: string): number => question.mostMinutes ?? context.reachMinutesOf(code);
    return {
      after: context.today,
      format: question.formatCode,
      level: question.level,
      dayparts: question.dayparts,
      children: question.childrenUnderThree + question.childrenFromThree,
      from: question.from,
      to: question.to,
      freeOnly: question.freeOnly,
      ways: question.ags === null ? null : waysFrom(question.ags, context),
      reach: question.ags === null ? null : Object.fromEntries(codes.map((code) => [code, limit(code)])),
    };
  }

  /** Refuses what is not there; returns the codes of the Kurstypen. */
  async check({ ags, formatCode }: CourseQuestion): Promise<readonly string[]> {
    const codes = (await this.courseTypes.formats()).map(({ code }) => code);
    if (formatCode !== null && !codes.includes(formatCode)) throw unknownFormat();
    if (ags !== null && (await this.regions.one(ags)) === null) throw unknownMunicipality();
    return codes;
  }
}

function waysFrom(
  ags: Ags,
  { sites, reachability }: Pick<MatchContext, 'reachability'> & { readonly sites: readonly Site[] },
): EntryNarrowing['ways'] {
  return sites.flatMap(({ id }) => {
    const way = reachability.between(ags, id);
    return way === null ? [] : [{ siteId: id, minutes: way.minutes }];
  });
}

function unknownFormat(): Refused {
  return new Refused(
    'invalid',
    { code: 'unknown-format', field: 'format' },
    'Diesen Kurstyp gibt es hier nicht.',
  );
}

function unknownMunicipality(): Refused {
  return new Refused(
    'invalid',
    { code: 'unknown-municipality', field: 'ags' },
    'Diese Gemeinde gibt es hier nicht.',
  );
}

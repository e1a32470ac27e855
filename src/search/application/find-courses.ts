import { Injectable } from '@nestjs/common';
import { matchWords, type Findable, type FoundKind } from '#libs/search';
import { FindOfferings, type OfferingWord, type WordedOffering } from '../../offerings/index.js';
import type { Catalogue } from '../catalogue.js';

/** Courses, found by their title and key and by the names of provider, site and Kurstyp. Every member may see all of them. */
@Injectable()
export class FindCourses {
  constructor(private readonly offerings: FindOfferings) {}

  async execute(words: readonly string[], catalogue: Catalogue): Promise<readonly Findable[]> {
    const found = await this.offerings.worded(words.map((word) => wordOf(word, catalogue)));
    return found.map((offering) => asFindable(offering, catalogue));
  }
}

function wordOf(text: string, { findables }: Catalogue): OfferingWord {
  const named = findables.filter((findable) => matchWords([text], findable) > 0);
  const ids = (kind: FoundKind): readonly string[] =>
    named.filter((findable) => findable.kind === kind).map(({ id }) => id);
  return { text, providerIds: ids('provider'), formatCodes: ids('format'), siteIds: ids('site') };
}

function asFindable(offering: WordedOffering, catalogue: Catalogue): Findable {
  const { id, title, externalKey, startsOn } = offering;
  const sites = offering.siteIds.map((siteId) => catalogue.site(siteId));
  return {
    kind: 'offering',
    id,
    title,
    detail: [catalogue.provider(offering.providerId), ...sites].filter((part) => part !== '').join(' · '),
    alsoKnownAs: [externalKey, catalogue.format(offering.formatCode)],
    day: startsOn,
  };
}

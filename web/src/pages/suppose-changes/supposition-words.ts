import type { Municipality, Offering, Site } from '../../api/types.js';
import { shortDate } from '../../parts/words/dates.js';
import { daypartTerms } from '../../texts/cases.js';
import { levelTerms } from '../../texts/terms.js';
import { whatIfTexts } from '../../texts/what-if.js';
import type { SuppositionDraft } from './supposition.js';

/** What suppositions are named with. */
export interface Named {
  readonly sites: readonly Site[];
  readonly offerings: readonly Offering[];
  readonly municipalities: readonly Municipality[];
}

/** A supposition in one line. */
export function suppositionWords(draft: SuppositionDraft, named: Named): string {
  const title = named.offerings.find(({ id }) => id === draft.offeringId)?.title ?? '';
  const site = named.sites.find(({ id }) => id === draft.siteId)?.name ?? '';
  switch (draft.kind) {
    case 'new-course':
      return courseWords(draft, site);
    case 'more-places':
      return whatIfTexts.more(title, Number(draft.amount));
    case 'childcare':
      return whatIfTexts.children(title, Number(draft.amount));
    case 'shift-start':
      return whatIfTexts.shifted(title, Number(draft.amount));
    case 'line': {
      const from = named.municipalities.find(({ ags }) => ags === draft.municipality)?.name ?? '';
      return whatIfTexts.line(from, site, Number(draft.minutes));
    }
  }
}

function courseWords(draft: SuppositionDraft, site: string): string {
  const times = draft.dayparts.map((one) => daypartTerms[one as keyof typeof daypartTerms]).join(', ');
  const children = Number(draft.childcarePlaces);
  const course = whatIfTexts.newCourse({
    site,
    level: levelTerms[draft.level],
    date: shortDate(draft.startsOn),
    places: Number(draft.places),
    times,
  });
  return children > 0 ? course + whatIfTexts.withChildcare(children) : course;
}

import type { Actor } from '#libs/kernel';
import { findOutlook } from '#libs/waiting-list';
import type { OwnCase } from '../course-list.js';
import { whyNotNext } from '../list-sentences.js';
import type { SharedList } from './read-list.js';

/** “Eigene Fälle auf der Liste”: where each stands, in the order of the list. Rows of other offices are counted and never named. */
export function ownCasesIn({ entries, cases, context }: SharedList, actor: Actor): readonly OwnCase[] {
  return cases
    .filter(({ officeId }) => officeId === actor.organisationId)
    .flatMap(({ id, code }) => {
      const outlook = findOutlook(id, entries, cases, context);
      return outlook === null ? [] : [{ ...outlook, referralId: id, code, sentence: whyNotNext(outlook) }];
    });
}

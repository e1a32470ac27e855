import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { wishRank, type Referral, type Wish } from '#libs/referral';
import { findOutlook } from '#libs/waiting-list';
import { FindOfferings, type OfferingRecord } from '../../offerings/index.js';
import { FindReferral } from '../../referrals/index.js';
import type { WishPosition } from '../course-list.js';
import { NO_SUCH_COURSE, NOT_ON_LIST, whyNotNext } from '../list-sentences.js';
import { ReadList, type SharedList } from './read-list.js';

/**
 * “Platz in der Reihe” of a case of one's own office, for each of its wishes at the course that it is nearest to. Somebody else's case is
 * not there.
 */
@Injectable()
export class FindPosition {
  constructor(
    private readonly findReferral: FindReferral,
    private readonly offerings: FindOfferings,
    private readonly readList: ReadList,
  ) {}

  async execute(referralId: string, actor: Actor): Promise<readonly WishPosition[]> {
    const referral = await this.findReferral.own(referralId, actor);
    const wished = (await this.offerings.live()).filter((offering) => rankOf(referral, offering) !== null);
    const list = await this.readList.execute(wished);
    const titles = new Map(wished.map(({ id, title }) => [id, title]));
    return wishesOf(referral).map((wish, rank) => positionFor(referral, wish, rank, list, titles));
  }
}

function positionFor(
  referral: Referral,
  wish: Wish,
  rank: number,
  { entries, cases, context }: SharedList,
  titles: ReadonlyMap<string, string>,
): WishPosition {
  const isListed = cases.some(({ id }) => id === referral.id);
  if (!isListed) return { wish, outlook: null, sentence: NOT_ON_LIST };
  const fulfilling = entries.filter((entry) => wishRank(referral, entry) === rank);
  const outlook = findOutlook(referral.id, fulfilling, cases, context);
  if (outlook === null) return { wish, outlook, sentence: NO_SUCH_COURSE };
  const title = titles.get(outlook.entry.offeringId) ?? '';
  return { wish, outlook: { ...outlook, title }, sentence: whyNotNext(outlook) };
}

function rankOf(referral: Referral, { id, formatCode }: OfferingRecord): number | null {
  return wishRank(referral, { offeringId: id, formatCode });
}

/** Without wishes, a case wishes the Kurstyp that it needs. */
function wishesOf({ wishes, formatCode }: Referral): readonly Wish[] {
  return wishes.length === 0 ? [{ kind: 'format', formatCode }] : wishes;
}

import { Injectable } from '@nestjs/common';
import { instant, localDate, type Instant } from '#libs/calendar';
import type { PlaceOffer, PlaceOfferState } from '#libs/place-offer';
import { Transaction } from '../../platform/database/transaction.js';
import type { NamedOffer, OfferedCourse, OfferedSite, OfferSide } from '../named-offer.js';

/** Whose offers, in which states, after which one of the page before. */
export interface OfferPage {
  readonly party: 'office' | 'provider';
  readonly organisationId: string;
  readonly states: readonly PlaceOfferState[];
  readonly after: { readonly madeAt: string; readonly id: string } | null;
  readonly limit: number;
}

interface Row {
  readonly offer: RawOffer;
  readonly case: Pick<NamedOffer, 'caseCode' | 'ags' | 'accessRoute' | 'lapsedOffers'>;
  readonly office: OfferSide;
  readonly provider: OfferSide;
  readonly course: OfferedCourse;
  readonly site: OfferedSite;
  readonly linkExpiresAt: Date | null;
}

type Moments = 'madeAt' | 'expiresAt' | 'remindedAt' | 'decidedAt';
type RawOffer = Omit<PlaceOffer, Moments> & Readonly<Record<Moments, string | null>>;

/** One statement for lists and single offers. JSON keeps the parts apart; moments come as text and are read as such. */
const NAMED_OFFERS = `
SELECT
  json_build_object('id', o.id, 'referralId', o.referral_id, 'offeringId', o.offering_id, 'sectionNumber', o.section_number,
    'children', o.children, 'state', o.state, 'isPriority', o.is_priority, 'grounds', o.grounds, 'startRunId', o.start_run_id,
    'madeAt', o.made_at, 'answerUntil', o.answer_until, 'expiresAt', o.expires_at, 'remindedAt', o.reminded_at,
    'decidedAt', o.decided_at, 'decidedBy', o.decided_by, 'reasonCode', o.reason_code) AS offer,
  json_build_object('caseCode', r.code, 'ags', r.ags, 'accessRoute', r.access_route, 'lapsedOffers', r.lapsed_offers) AS "case",
  json_build_object('id', office.id, 'name', office.name, 'mailAddress', office.mail_address) AS office,
  json_build_object('id', provider.id, 'name', provider.name, 'mailAddress', provider.mail_address) AS provider,
  json_build_object('title', f.title, 'formatCode', f.format_code, 'level', s.level,
    'startsOn', coalesce(s.starts_on, f.starts_on), 'endsOn', f.ends_on, 'weeklyUnits', f.weekly_units,
    'dayparts', f.dayparts, 'timesNote', f.times_note) AS course,
  json_build_object('name', site.name, 'street', site.street, 'postcode', site.postcode, 'town', site.town,
    'isStepFree', site.is_step_free, 'latitude', site.latitude, 'longitude', site.longitude) AS site,
  (SELECT max(link.expires_at) FROM client_link link WHERE link.offer_id = o.id) AS "linkExpiresAt"
FROM place_offer o
JOIN referral r ON r.id = o.referral_id
JOIN organisation office ON office.id = r.office_id
JOIN offering f ON f.id = o.offering_id
JOIN organisation provider ON provider.id = f.provider_id
JOIN offering_site main ON main.offering_id = f.id AND main.position = 0
JOIN site ON site.id = main.site_id
LEFT JOIN offering_section s ON s.offering_id = f.id AND s.number = o.section_number`;

/** Reads offers together with what people call them by: across the tables of other rooms, and never to change them. */
@Injectable()
export class NamedOfferQuery {
  constructor(private readonly transaction: Transaction) {}

  async one(id: string): Promise<NamedOffer | null> {
    const [row] = await this.transaction.manager.query<Row[]>(`${NAMED_OFFERS} WHERE o.id = $1`, [id]);
    return row === undefined ? null : toNamedOffer(row);
  }

  /** The newest first. */
  async page({ party, organisationId, states, after, limit }: OfferPage): Promise<NamedOffer[]> {
    const owner = party === 'office' ? 'r.office_id' : 'f.provider_id';
    const rows = await this.transaction.manager.query<Row[]>(
      `${NAMED_OFFERS}
       WHERE ${owner} = $1 AND o.state = ANY($2)
         AND ($3::timestamptz IS NULL OR (o.made_at, o.id) < ($3, $4::uuid))
       ORDER BY o.made_at DESC, o.id DESC LIMIT $5`,
      [organisationId, states, after?.madeAt ?? null, after?.id ?? null, limit],
    );
    return rows.map(toNamedOffer);
  }
}

function toNamedOffer({
  offer,
  case: referral,
  office,
  provider,
  course,
  site,
  linkExpiresAt,
}: Row): NamedOffer {
  return {
    offer: {
      ...offer,
      madeAt: instant(offer.madeAt ?? ''),
      expiresAt: instant(offer.expiresAt ?? ''),
      remindedAt: momentOrNull(offer.remindedAt),
      decidedAt: momentOrNull(offer.decidedAt),
      answerUntil: localDate(offer.answerUntil),
    },
    ...referral,
    office,
    provider,
    course,
    site,
    linkExpiresAt: linkExpiresAt === null ? null : instant(linkExpiresAt),
  };
}

function momentOrNull(text: string | null): Instant | null {
  return text === null ? null : instant(text);
}

import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar';
import { Transaction } from '../../platform/database/transaction.js';
import type { OfferingWord, WordedOffering } from '../worded-offering.js';

/** So many are ranked at most; those that begin nearest to today come first. */
const MOST_READ = 120;

/** Courses by what they are called, typing slips allowed: the index `offering_words` knows the few. */
@Injectable()
export class OfferingSearchQuery {
  constructor(private readonly transaction: Transaction) {}

  read(words: readonly OfferingWord[], today: LocalDate): Promise<WordedOffering[]> {
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = words.map((word) => conditionOf(word, bind));
    return this.transaction.manager.query<WordedOffering[]>(
      `SELECT o.id, o.title, o.external_key AS "externalKey", o.provider_id AS "providerId",
         o.format_code AS "formatCode", o.starts_on::text AS "startsOn",
         ARRAY(SELECT s.site_id FROM offering_site s WHERE s.offering_id = o.id ORDER BY s.position) AS "siteIds"
       FROM offering o WHERE ${conditions.join(' AND ')}
       ORDER BY abs(o.starts_on - ${bind(today)}::date), o.id LIMIT ${MOST_READ}`,
      values,
    );
  }
}

/** One word: in the title or the key, or one that names the provider, the Kurstyp or a site. */
function conditionOf(word: OfferingWord, bind: (value: unknown) => string): string {
  const text = bind(word.text);
  const called = `fold_text(o.title || ' ' || o.external_key)`;
  const ways = [
    `${called} LIKE '%' || ${text} || '%'`,
    `${text} <% ${called}`,
    `o.provider_id = ANY(${bind(word.providerIds)}::uuid[])`,
    `o.format_code = ANY(${bind(word.formatCodes)}::text[])`,
    `o.id = ANY(ARRAY(SELECT s.offering_id FROM offering_site s WHERE s.site_id = ANY(${bind(word.siteIds)}::uuid[])))`,
  ];
  return `(${ways.join(' OR ')})`;
}

import { Injectable } from '@nestjs/common';
import { ReadPool } from '../database/read-pool.js';
import { LimitReads } from './limit-reads.js';

/**
 * How many answers one address gets within fifteen minutes: a data portal that walks through the whole directory has enough, and so have
 * the calendar programs of a whole office behind one connection; a copying machine has not.
 */
export const MOST_OPEN_READS = 600;

/** For data that other programs read without an account: open data, the public concept, calendars behind a link. */
@Injectable()
export class OpenReadLimit extends LimitReads {
  constructor(readPool: ReadPool) {
    super(readPool, {
      keyPrefix: 'open-read',
      points: MOST_OPEN_READS,
      sentence: 'Von Ihrem Anschluss wurden gerade sehr viele Daten abgerufen.',
    });
  }
}

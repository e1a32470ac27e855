import { Injectable } from '@nestjs/common';
import { ReadPool } from '../database/read-pool.js';
import { CountedLimit } from './counted-limit.js';

/**
 * Slows down whoever fills a form that is open to everybody again and again: forty from one address within fifteen minutes, which is
 * enough for a whole office behind one address.
 */
@Injectable()
export class OpenLinkLimit extends CountedLimit {
  constructor(readPool: ReadPool) {
    super(readPool, {
      keyPrefix: 'open-link',
      points: 40,
      sentence: 'Von Ihrem Anschluss wurden gerade sehr viele Antwortbögen begonnen.',
    });
  }
}

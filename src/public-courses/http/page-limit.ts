import { Injectable } from '@nestjs/common';
import { ReadPool } from '../../platform/database/read-pool.js';
import { LimitReads } from '../../platform/links/limit-reads.js';

/** How many pages one address gets within fifteen minutes: a course room behind one connection has enough, a copying machine has not. */
export const MOST_PAGES = 600;

/** Slows down whoever fetches page after page of what is for everybody. */
@Injectable()
export class PageLimit extends LimitReads {
  constructor(readPool: ReadPool) {
    super(readPool, {
      keyPrefix: 'page',
      points: MOST_PAGES,
      sentence: 'Von Ihrem Anschluss wurden gerade sehr viele Seiten abgerufen.',
    });
  }
}

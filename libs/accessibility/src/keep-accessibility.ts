import type { Catchments } from './catchments.js';
import {
  balanceAccount,
  balanceSite,
  openAccount,
  scoreMunicipality,
  weighMunicipality,
  type FormatAccount,
} from './format-account.js';
import { weighingOf, type AccessibilityMethod, type FormatFigures, type Weighing } from './method.js';
import { turnAround, type SiteRows } from './site-rows.js';

/**
 * “Fortgeschriebene Zugänglichkeit”: scores that follow single changes of the figures. After any number of changes they have the same
 * bits as a new computation over the same catchments: what hangs on a change is added up anew, nothing is subtracted, so no rounding
 * piles up and a Gemeinde that loses her last place is at exactly 0.
 */
export interface AccessibilityLedger {
  /** One column for each format, by Gemeinde; the columns follow each change. */
  readonly scores: readonly Float64Array[];
  /** “Plätze ändern” of one site in one format; 0 closes it. */
  changeSupply(format: number, site: number, places: number): void;
  /** “Bedarf ändern” of one Gemeinde in one format. */
  changeDemand(format: number, municipality: number, people: number): void;
  /** “Kursorte übernehmen” that were added to the catchments; they offer nothing until their supply changes. */
  takeSites(catchments: Catchments): void;
}

interface Books {
  catchments: Catchments;
  /** Made at the first change; a new site makes them anew. */
  rows: SiteRows | null;
  readonly weighing: Weighing;
  readonly accounts: readonly FormatAccount[];
}

/** “Zugänglichkeit fortschreiben”: computes once and then follows changes; copies the figures. */
export function keepAccessibility(
  catchments: Catchments,
  method: AccessibilityMethod,
  formats: readonly FormatFigures[],
): AccessibilityLedger {
  const weighing = weighingOf(method, catchments.limits.length);
  const accounts = formats.map((figures) => openAccount(catchments, weighing, figures));
  const books: Books = { catchments, rows: null, weighing, accounts };
  return {
    scores: accounts.map(({ scores }) => scores),
    changeSupply: (format, site, places) =>
      changeSupply(books, accounts[format] as FormatAccount, site, places),
    changeDemand: (format, municipality, people) =>
      changeDemand(books, accounts[format] as FormatAccount, municipality, people),
    takeSites: (longer) => takeSites(books, longer),
  };
}

function changeSupply(books: Books, account: FormatAccount, site: number, places: number): void {
  const { catchments, weighing } = books;
  const opensOrCloses = (account.supply[site] as number) > 0 !== places > 0;
  account.supply[site] = places;
  if (weighing.choice !== null && opensOrCloses) return balanceAccount(catchments, weighing, account);
  balanceSite(catchments, account, site);
  const rows = rowsOf(books);
  const { start, pairs, limits, order } = catchments;
  for (let k = start[site] as number; k < (start[site + 1] as number); k++) {
    const position = Math.floor((pairs[k] as number) / limits.length);
    scoreMunicipality(account, weighing.sums, rows, position, order[position] as number);
  }
}

function changeDemand(books: Books, account: FormatAccount, municipality: number, people: number): void {
  const { catchments, weighing } = books;
  const { start, pairs, limits, order } = catchments;
  const rows = rowsOf(books);
  const position = rows.positionOf[municipality] as number;
  account.demand[municipality] = people;
  weighMunicipality(account, weighing.sums, municipality, position);
  const touched = new Set<number>();
  const end = rows.start[(position + 1) * limits.length] as number;
  for (let at = rows.start[position * limits.length] as number; at < end; at++) {
    const site = rows.site[at] as number;
    if (account.supply[site] === 0) continue;
    balanceSite(catchments, account, site);
    for (let k = start[site] as number; k < (start[site + 1] as number); k++) {
      touched.add(Math.floor((pairs[k] as number) / limits.length));
    }
  }
  for (const neighbour of touched) {
    scoreMunicipality(account, weighing.sums, rows, neighbour, order[neighbour] as number);
  }
}

function takeSites(books: Books, longer: Catchments): void {
  books.catchments = longer;
  books.rows = null;
  for (const account of books.accounts) {
    account.supply = lengthened(account.supply, longer.siteCount);
    account.ratios = lengthened(account.ratios, longer.siteCount);
  }
}

function rowsOf(books: Books): SiteRows {
  return (books.rows ??= turnAround(books.catchments));
}

function lengthened(column: Float64Array, length: number): Float64Array {
  const longer = new Float64Array(length);
  longer.set(column);
  return longer;
}

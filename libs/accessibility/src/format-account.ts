import type { Catchments } from './catchments.js';
import { KERNEL_OF_ONE } from './kernel-of-one.js';
import { sharedByChoice, type FormatFigures, type Weighing } from './method.js';
import type { SiteRows } from './site-rows.js';

/** “Konto eines Kurstyps”: the figures of one format and everything between them and its scores. */
export interface FormatAccount {
  supply: Float64Array;
  readonly demand: Float64Array;
  /** 3SFCA only, by Gemeinde: the weights of all sites that she chooses among. */
  choice: Float64Array | null;
  /** By pair number: the demand of a Gemeinde as a zone counts it. */
  readonly weighed: Float64Array;
  /** By site: places for each person of its catchment. */
  ratios: Float64Array;
  /** By Gemeinde. */
  readonly scores: Float64Array;
}

/** “Konto eröffnen” with copies of the figures. */
export function openAccount(
  catchments: Catchments,
  weighing: Weighing,
  figures: FormatFigures,
): FormatAccount {
  const account: FormatAccount = {
    supply: figures.supply.slice(),
    demand: figures.demand.slice(),
    choice: null,
    weighed: new Float64Array(catchments.municipalityCount * catchments.limits.length),
    ratios: new Float64Array(catchments.siteCount),
    scores: new Float64Array(catchments.municipalityCount),
  };
  balanceAccount(catchments, weighing, account);
  return account;
}

/** “Konto ganz neu rechnen”. */
export function balanceAccount(
  catchments: Catchments,
  { sums, choice }: Weighing,
  account: FormatAccount,
): void {
  const table = new Float64Array(account.weighed.length);
  const spreadAndCollect = (given: Float64Array, weights: readonly number[]): Float64Array => {
    KERNEL_OF_ONE.spread(catchments, given, table);
    return KERNEL_OF_ONE.collect(catchments, weights, table)[0] as Float64Array;
  };
  if (choice !== null) {
    account.choice = spreadAndCollect(
      account.supply.map((offered) => (offered > 0 ? 1 : 0)),
      choice,
    );
  }
  const demand = account.demand.map((people, municipality) => chosenAt(account, municipality, people));
  KERNEL_OF_ONE.weigh(catchments, sums, [demand], account.weighed);
  account.ratios = KERNEL_OF_ONE.ratios(catchments, account.weighed, [account.supply]);
  account.scores.set(
    spreadAndCollect(account.ratios, sums).map((score, municipality) =>
      chosenAt(account, municipality, score),
    ),
  );
}

/** “Gewogenen Bedarf einer Gemeinde neu rechnen”. */
export function weighMunicipality(
  account: FormatAccount,
  weights: readonly number[],
  municipality: number,
  position: number,
): void {
  const people = chosenAt(account, municipality, account.demand[municipality] as number);
  for (const [zone, weight] of weights.entries())
    account.weighed[position * weights.length + zone] = weight * people;
}

/** “Verhältnis eines Kursorts neu rechnen”, pair by pair in the order of the kernels. */
export function balanceSite({ start, pairs }: Catchments, account: FormatAccount, site: number): void {
  const offered = account.supply[site] as number;
  const end = start[site + 1] as number;
  let people = 0;
  for (let k = start[site] as number; k < end; k++) people += account.weighed[pairs[k] as number] as number;
  account.ratios[site] = offered > 0 && people > 0 ? offered / people : 0;
}

/** “Wert einer Gemeinde neu rechnen”: site by site within each zone, then zone by zone, in the order of the kernels. */
export function scoreMunicipality(
  account: FormatAccount,
  weights: readonly number[],
  { start, site }: SiteRows,
  position: number,
  municipality: number,
): void {
  const { ratios } = account;
  let score = 0;
  let pair = position * weights.length;
  for (let zone = 0; zone < weights.length; zone++, pair++) {
    const end = start[pair + 1] as number;
    let places = 0;
    for (let k = start[pair] as number; k < end; k++) places += ratios[site[k] as number] as number;
    score += (weights[zone] as number) * places;
  }
  account.scores[municipality] = chosenAt(account, municipality, score);
}

function chosenAt({ choice }: FormatAccount, municipality: number, value: number): number {
  return choice === null ? value : sharedByChoice(value, choice[municipality] as number);
}

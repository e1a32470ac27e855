import type { ParameterKey } from '#libs/rule-parameter';

/**
 * “Löschregel”: what goes, and how many days it stays. The days are a rule parameter where the county may decide them or a law says
 * them, else a number of our own.
 */
export interface ErasureRule {
  /** What is erased; the name under which it is counted. */
  readonly name: string;
  readonly days: ParameterKey | number;
  /** One statement that ends in RETURNING; $1 is the moment of the run, $2 the days. */
  readonly sql: string;
}

/** How many rows each rule erased, by its name. */
export type ErasureCounts = Readonly<Record<string, number>>;

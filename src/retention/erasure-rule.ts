import type { ParameterKey } from '#libs/rule-parameter';

/** How long something stays: a rule parameter where the county may decide it or a law says it, else a number of our own. */
interface Kept {
  /** What is erased; the name under which it is counted, and under which `docs/datenschutz.md` lists it. */
  readonly name: string;
  readonly days: ParameterKey | number;
}

/** “Löschregel”: rows that go by themselves. */
export interface ErasureRule extends Kept {
  /** One statement that ends in RETURNING id, or 1; $1 is the moment of the run, $2 the days. */
  readonly sql: string;
  /** The ids it returns are those of mails, whose files in the mailbox go too. */
  readonly isOfMails?: true;
}

/** “Löschregel für Fälle”: which cases go. What hangs on a case by a foreign key goes with it (ON DELETE CASCADE). */
export interface CaseRule extends Kept {
  /** Of the table `referral`; $1 is the moment of the run, $2 the days. */
  readonly condition: string;
}

/** “Spur eines Falls”: what tells of a case without hanging on it by a foreign key, and goes in the same moment. */
export interface CaseTrace {
  readonly name: string;
  /** One statement that ends in RETURNING id; $1 is a uuid[] of the erased cases. */
  readonly sql: string;
  readonly isOfMails?: true;
}

/** How many rows each rule erased, by its name. */
export type ErasureCounts = Readonly<Record<string, number>>;

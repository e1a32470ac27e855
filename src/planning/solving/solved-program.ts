/** What the thread is given: a program in CPLEX LP format, how long it may take, and a lawful answer to begin with. */
export interface ProgramTask {
  readonly program: string;
  readonly seconds: number;
  /** Values by the names of variables; those left out are 0. */
  readonly start: Readonly<Record<string, number>>;
}

/** What it answers. Variables that are 0 are left out; the bound is what no answer exceeds. */
export interface SolvedProgram {
  readonly isOptimal: boolean;
  readonly bound: number;
  readonly values: Readonly<Record<string, number>>;
}

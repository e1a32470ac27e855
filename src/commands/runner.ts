import type { Type } from '@nestjs/common';
import type { Outcome } from './outcome.js';

/** “Befehl”: a small class that does one thing. What it returns is put into words elsewhere. */
export interface Act<Input, Result> {
  execute(input: Input): Promise<Result>;
}

/** Puts the result of a command into words. */
export type Describe<Result> = (result: Result) => Outcome;

/** Runs one command and prints its outcome: aligned lines, or one JSON document. */
export interface Runner {
  run<Input, Result>(
    act: Type<Act<Input, Result>>,
    input: Input,
    describe: Describe<Result>,
    printing: PrintingOptions,
  ): Promise<void>;
  /** The same for a command that goes through all counties by itself, so that nobody can forget one. */
  runForAll<Result>(
    act: Type<Act<Record<string, never>, Result>>,
    describe: Describe<Result>,
    printing: PrintingOptions,
  ): Promise<void>;
  /** The county for which the command works; while there is one, nobody needs to say it. */
  workFor(tenant: string): void;
  /** For what needs no application, such as bringing the schema up to date. */
  print(outcome: Outcome, printing: PrintingOptions): void;
}

/** The switches that every command has. */
export interface PrintingOptions {
  readonly json?: boolean;
}

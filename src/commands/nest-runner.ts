import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readSettings } from '../platform/config/read-settings.js';
import { tryDatabase } from '../platform/database/try-database.js';
import { CommandModule } from './command.module.js';
import { EXIT_CODE, type ExitCode } from './exit-code.js';
import type { Outcome } from './outcome.js';
import type { Act, Describe, PrintingOptions, Runner } from './runner.js';
import type { Terminal } from './terminal.js';

/** Builds the application only when a command needs it, so that help and wrong usage need no database. */
export class NestRunner implements Runner {
  exitCode: ExitCode = EXIT_CODE.done;
  private application: INestApplicationContext | null = null;

  constructor(private readonly terminal: Terminal) {}

  async run<Input, Result>(
    act: Type<Act<Input, Result>>,
    input: Input,
    describe: Describe<Result>,
    printing: PrintingOptions,
  ): Promise<void> {
    const application = await this.open();
    const result = await application.get(act, { strict: false }).execute(input);
    this.print(describe(result), printing);
  }

  print(outcome: Outcome, printing: PrintingOptions): void {
    const text =
      printing.json === true ? JSON.stringify(outcome.document, null, 2) : outcome.lines.join('\n');
    this.terminal.write(`${text}\n`);
    this.exitCode = outcome.hasProblems ? EXIT_CODE.problems : EXIT_CODE.done;
  }

  async close(): Promise<void> {
    await this.application?.close();
  }

  private async open(): Promise<INestApplicationContext> {
    if (this.application === null) {
      await tryDatabase(readSettings()); // fails at once, where the application would try again and again
      this.application = await NestFactory.createApplicationContext(CommandModule, {
        logger: false,
        abortOnError: false,
      });
    }
    return this.application;
  }
}

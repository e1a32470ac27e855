import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readSettings } from '../platform/config/read-settings.js';
import { tryDatabase } from '../platform/database/try-database.js';
import { inTenant } from '../platform/tenants/current-tenant.js';
import { TenantDirectory } from '../platform/tenants/tenant-directory.js';
import type { Tenant } from '../platform/tenants/tenant.js';
import { CommandModule } from './command.module.js';
import { EXIT_CODE, type ExitCode } from './exit-code.js';
import type { Outcome } from './outcome.js';
import type { Act, Describe, PrintingOptions, Runner } from './runner.js';
import type { Terminal } from './terminal.js';
import { WrongUsage } from './wrong-usage.js';

/** Builds the application only when a command needs it, so that help and wrong usage need no database. */
export class NestRunner implements Runner {
  exitCode: ExitCode = EXIT_CODE.done;
  private application: INestApplicationContext | null = null;
  private tenant: string | null = null;

  constructor(private readonly terminal: Terminal) {}

  async run<Input, Result>(
    act: Type<Act<Input, Result>>,
    input: Input,
    describe: Describe<Result>,
    printing: PrintingOptions,
  ): Promise<void> {
    const application = await this.open();
    const tenant = await this.findTenant(application.get(TenantDirectory, { strict: false }));
    const result = await inTenant(tenant, () => application.get(act, { strict: false }).execute(input));
    this.print(describe(result), printing);
  }

  async runForAll<Result>(
    act: Type<Act<Record<string, never>, Result>>,
    describe: Describe<Result>,
    printing: PrintingOptions,
  ): Promise<void> {
    if (this.tenant !== null)
      throw new WrongUsage('Dieser Befehl gilt für alle Landkreise zusammen; bitte ohne --tenant.');
    const application = await this.open();
    this.print(describe(await application.get(act, { strict: false }).execute({})), printing);
  }

  workFor(tenant: string): void {
    this.tenant = tenant;
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

  /** Throws {@link WrongUsage} where it must be said, and was not, or there is none of that name. */
  private async findTenant(directory: TenantDirectory): Promise<Tenant> {
    const all = await directory.all();
    const names = all.map(({ name }) => name).join(', ');
    if (this.tenant !== null) {
      const named = all.find(({ name }) => name === this.tenant);
      if (named !== undefined) return named;
      throw new WrongUsage(`Einen Landkreis „${this.tenant}“ gibt es hier nicht. Bekannt sind: ${names}.`);
    }
    const [only, ...others] = all;
    if (only !== undefined && others.length === 0) return only;
    throw new WrongUsage(
      `Hier arbeiten mehrere Landkreise. Bitte mit --tenant <Kurzname> sagen, für welchen: ${names}.`,
    );
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

import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { AddOrganisation } from '../../organisations/index.js';
import { FindProviders, SaveProvider, type Provider } from '../../providers/index.js';
import { OFFERING_HEADINGS } from '../offerings-table/offering-columns.js';
import type { OfferingLine } from '../offerings-table/offering-line.js';
import { readCode } from '../reading/read-cell.js';
import { errorAt, warningAt, type ImportProblem, type Located } from '../reading/problem.js';
import type { ProblemLog } from '../reading/problem-log.js';
import { columnKey } from '../reading/table/find-header.js';
import { RecordRejected } from './save-records.js';

/**
 * “Kursträger der Zeile”: a known one by name or key. An unknown one is added only where the line brings its functional mailbox, and
 * that is said; without one it is more likely a slip of the pen.
 */
@Injectable()
export class FindOrAddProvider {
  constructor(
    private readonly providers: FindProviders,
    private readonly addOrganisation: AddOrganisation,
    private readonly saveProvider: SaveProvider,
  ) {}

  /** `actor`: who brings the table; a provider brings its own courses alone. Without one the platform's own people do. */
  async execute(
    { line, value }: Located<OfferingLine>,
    log: ProblemLog,
    actor: Actor | null,
  ): Promise<Provider> {
    const all = await this.providers.all();
    const wanted = columnKey(value.provider);
    const known = all.find(({ name, externalKey }) =>
      [name, externalKey ?? ''].some((text) => columnKey(text) === wanted),
    );
    if (actor !== null && known?.id !== actor.organisationId)
      throw new RecordRejected([notOwn(line, value.provider)]);
    if (known !== undefined) return known;
    if (value.providerMail === null) {
      const cell = { line, column: OFFERING_HEADINGS.provider, text: value.provider };
      const unknown = readCode(
        cell,
        all.map(({ name }) => ({ code: name, names: [name] })),
      );
      throw new RecordRejected(unknown.ok ? [] : [unknown.problem]);
    }
    return this.add(line, value.provider, value.providerMail, log);
  }

  private async add(line: number, name: string, mailAddress: string, log: ProblemLog): Promise<Provider> {
    const { id } = await this.addOrganisation.execute({ kind: 'provider', name, mailAddress });
    await this.saveProvider.execute({ organisationId: id, externalKey: null });
    const sentence = `Der Träger „${name}“ war nicht bekannt und wird neu aufgenommen.`;
    log.add(warningAt({ line, column: OFFERING_HEADINGS.provider }, 'provider-added', sentence));
    return { id, name, externalKey: null };
  }
}

function notOwn(line: number, name: string): ImportProblem {
  const sentence = `„${name}“ ist nicht Ihre Organisation. Sie können nur eigene Kurse einlesen.`;
  return errorAt({ line, column: OFFERING_HEADINGS.provider }, 'not-own-organisation', sentence);
}

import { writeFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { FindConcepts } from '../../concepts/index.js';
import { ExportConcept, type ConceptFileKind } from '../../exchange/index.js';
import { FindOrganisations } from '../../organisations/index.js';
import type { Act } from '../runner.js';
import { WrongUsage } from '../wrong-usage.js';

/** Which edition into which file; its ending says the kind. */
export interface ExportConceptInput {
  readonly path: string;
  readonly edition?: string;
}

/** Where it was written to. */
export interface ExportConceptResult {
  readonly edition: string;
  readonly path: string;
  readonly size: number;
}

const KINDS: Readonly<Record<string, ConceptFileKind>> = { json: 'json', zip: 'csv', xlsx: 'xlsx' };

/** “Konzept als Datei speichern”: what the Kreisverwaltung sees of it. */
@Injectable()
export class ExportConceptCommand implements Act<ExportConceptInput, ExportConceptResult> {
  constructor(
    private readonly concepts: FindConcepts,
    private readonly organisations: FindOrganisations,
    private readonly exportConcept: ExportConcept,
  ) {}

  async execute({ path, edition }: ExportConceptInput): Promise<ExportConceptResult> {
    const kind = KINDS[path.split('.').at(-1)?.toLowerCase() ?? ''];
    if (kind === undefined) throw new WrongUsage('Die Datei muss auf .xlsx, .zip oder .json enden.');
    const all = await this.concepts.all();
    const concept =
      edition === undefined ? await this.concepts.current() : all.find((one) => one.edition === edition);
    const [district] = await this.organisations.all(['district']);
    if (concept === undefined || concept === null)
      throw new WrongUsage(
        `Diese Fassung gibt es nicht. Es gibt: ${all.map((one) => one.edition).join(', ')}.`,
      );
    if (district === undefined) throw new WrongUsage('Es gibt noch keine Kreisverwaltung.');
    const { content } = await this.exportConcept.execute(concept.id, kind, {
      accountId: district.id,
      organisationId: district.id,
      organisationKind: 'district',
      isAdministrator: false,
    });
    await writeFile(path, content);
    return { edition: concept.edition, path, size: content.length };
  }
}

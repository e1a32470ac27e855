import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Clock } from '../../platform/clock/clock.js';
import { frameSheets } from '../concept-export/frame-sheets.js';
import { indicatorSheets } from '../concept-export/indicator-sheets.js';
import { lifeSheets } from '../concept-export/life-sheets.js';
import { fundingSheet, measureSheet } from '../concept-export/measure-sheets.js';
import { objectiveTableSheet } from '../concept-export/objective-table-sheet.js';
import { objectiveSheets } from '../concept-export/objective-sheets.js';
import { dictionarySheet, type Sheet } from '../concept-export/sheet.js';
import type { ConceptFacts } from '../concept-export/strategy-facts.js';
import { toCsvArchive, toJson, toWorkbook } from '../concept-export/write-files.js';
import { ReadStrategyLife } from './read-strategy-life.js';
import { ReadStrategy } from './read-strategy.js';

/** “Dateiart eines Exports”. */
export type ConceptFileKind = 'json' | 'csv' | 'xlsx';

/** A file that leaves the house. */
export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

const KINDS: Readonly<Record<ConceptFileKind, readonly [ending: string, mediaType: string]>> = {
  json: ['json', 'application/json'],
  csv: ['zip', 'application/zip'],
  xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
};

/** “Konzept als Datei”: all of an edition that whoever asks may see. Measures stand first, so that the importer reads them again. */
@Injectable()
export class ExportConcept {
  constructor(
    private readonly readStrategy: ReadStrategy,
    private readonly readLife: ReadStrategyLife,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-found`. */
  async execute(conceptId: string, kind: ConceptFileKind, actor: Actor): Promise<ExportedFile> {
    const facts = await this.readStrategy.execute(conceptId, actor);
    const sheets = await this.sheets(facts, actor);
    const [ending, mediaType] = KINDS[kind];
    const edition = facts.concept.edition.replaceAll(/[^\p{L}\p{N}-]+/gu, '-');
    return {
      fileName: `integrationskonzept-${edition}.${ending}`,
      mediaType,
      content: await this.write(kind, sheets, facts),
    };
  }

  private async sheets(facts: ConceptFacts, actor: Actor): Promise<readonly Sheet[]> {
    const life = await this.readLife.execute(facts, actor);
    const sheets = [
      measureSheet(facts),
      objectiveTableSheet(facts, life),
      ...frameSheets(facts, life),
      ...objectiveSheets(facts),
      ...indicatorSheets(facts),
      fundingSheet(facts),
      ...lifeSheets(facts, life),
    ];
    return [...sheets, dictionarySheet(sheets)];
  }

  private async write(kind: ConceptFileKind, sheets: readonly Sheet[], facts: ConceptFacts): Promise<Buffer> {
    if (kind === 'xlsx') return toWorkbook(sheets);
    if (kind === 'csv') return toCsvArchive(sheets);
    return toJson(sheets, { edition: facts.concept.edition, exportedAt: this.clock.now() });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { ImportMappingRepository, type MappingKey } from '../persistence/import-mapping.repository.js';
import type { MappedColumn } from '../reading/table/table-row.js';

/** “Zuordnung merken”: for the next file of the same organisation with the same headings. */
@Injectable()
export class RememberMapping {
  constructor(
    private readonly mappings: ImportMappingRepository,
    private readonly clock: Clock,
  ) {}

  find(key: MappingKey): Promise<readonly MappedColumn[] | null> {
    return this.mappings.find(key);
  }

  save(key: MappingKey, columns: readonly MappedColumn[]): Promise<void> {
    return this.mappings.save(key, columns, this.clock.now());
  }
}

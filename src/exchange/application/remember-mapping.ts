import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import {
  ImportMappingRepository,
  type KnownMeaning,
  type MappingKey,
  type RememberedMeaning,
} from '../persistence/import-mapping.repository.js';

/** “Zuordnung merken”: for the next file of the same organisation with the same headings. */
@Injectable()
export class RememberMapping {
  constructor(
    private readonly mappings: ImportMappingRepository,
    private readonly clock: Clock,
  ) {}

  find(key: MappingKey): Promise<KnownMeaning | null> {
    return this.mappings.find(key);
  }

  save(key: MappingKey, meaning: RememberedMeaning): Promise<void> {
    return this.mappings.save(key, meaning, this.clock.now());
  }
}

import { Injectable } from '@nestjs/common';
import { ProviderRepository } from '../persistence/provider.repository.js';
import type { Provider } from '../provider.js';

/** “Kursträger nachschlagen”: the active ones, by name. */
@Injectable()
export class FindProviders {
  constructor(private readonly providers: ProviderRepository) {}

  all(): Promise<readonly Provider[]> {
    return this.providers.findAll();
  }
}

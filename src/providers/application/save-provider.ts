import { Injectable } from '@nestjs/common';
import { ProviderRepository } from '../persistence/provider.repository.js';

/** “Kursträger führen”: makes an organisation a provider, or changes its key. */
@Injectable()
export class SaveProvider {
  constructor(private readonly providers: ProviderRepository) {}

  execute(command: { readonly organisationId: string; readonly externalKey: string | null }): Promise<void> {
    return this.providers.save(command.organisationId, command.externalKey);
  }
}

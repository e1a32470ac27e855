import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { parseAgs, type Coordinates, type Municipality } from '#libs/region';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FindRegions } from '../../regions/index.js';
import type { Site } from '../provider.js';
import { SiteRepository } from '../persistence/site.repository.js';
import { SaveSite } from './save-site.js';

/** A site as a provider enters it. */
export interface NewSite {
  readonly name: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string;
  /** Null outside the district. */
  readonly ags: string | null;
  /** Null where the centre of the Gemeinde must do. */
  readonly place: Coordinates | null;
  readonly isStepFree: boolean | null;
}

/**
 * “Kursort anlegen”, by the provider that teaches there; always one of its own. Without a place on the map it stands at the centre of
 * its Gemeinde and says so. Refuses `site-exists`, `unknown-municipality`, `place-missing`.
 */
@Injectable()
export class AddSite {
  constructor(
    private readonly transaction: Transaction,
    private readonly sites: SiteRepository,
    private readonly regions: FindRegions,
    private readonly saveSite: SaveSite,
  ) {}

  execute({ place, ...site }: NewSite, actor: Actor): Promise<Site> {
    return this.transaction.run(async () => {
      const providerId = actor.organisationId;
      await this.transaction.holdLock(`sites of ${providerId}`);
      const own = (await this.sites.findAll()).filter((one) => one.providerId === providerId);
      if (own.some(({ name }) => sameWords(name) === sameWords(site.name))) throw siteExists(site.name);
      const municipality = await this.municipalityOf(site.ags);
      const where = place ?? municipality?.centre;
      if (where === undefined) throw placeMissing();
      return this.saveSite.execute(
        { ...site, providerId, externalKey: randomUUID(), place: where, isPlaceApproximate: place === null },
        actor,
      );
    });
  }

  private async municipalityOf(key: string | null): Promise<Municipality | null> {
    if (key === null) return null;
    const ags = parseAgs(key);
    const found = ags === null ? null : await this.regions.one(ags);
    if (found === null) throw unknownMunicipality();
    return found;
  }
}

function sameWords(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('de-DE');
}

function siteExists(name: string): Refused {
  return new Refused(
    'invalid',
    { code: 'site-exists', field: 'name' },
    `Einen Kursort „${name.trim()}“ haben Sie schon. Bitte wählen Sie ihn aus oder nennen Sie den neuen anders.`,
  );
}

function unknownMunicipality(): Refused {
  return new Refused(
    'invalid',
    { code: 'unknown-municipality', field: 'ags' },
    'Diese Gemeinde gibt es im Landkreis nicht.',
  );
}

function placeMissing(): Refused {
  return new Refused(
    'invalid',
    { code: 'place-missing', field: 'latitude' },
    'Außerhalb des Landkreises muss der Ort auf der Karte stehen: Bitte geben Sie Breite und Länge an.',
  );
}

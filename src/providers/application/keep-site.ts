import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { parseAgs, type Coordinates, type Municipality } from '#libs/region';
import { FindOrganisations } from '../../organisations/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { FindRegions } from '../../regions/index.js';
import { SiteRepository } from '../persistence/site.repository.js';
import type { Site } from '../provider.js';
import { SaveSite } from './save-site.js';

/** What is typed about a site. */
export interface SiteForm extends Pick<Site, 'name' | 'street' | 'postcode' | 'town' | 'isStepFree'> {
  /** Null outside the district. */
  readonly ags: string | null;
  /** Null where the centre of the Gemeinde must do. */
  readonly place: Coordinates | null;
}

/**
 * “Kursort eintragen und ändern” by hand: by its provider, or by an administrator for one. Without a place on the map a site stands at
 * the centre of its Gemeinde and says so. Imports know their sites by keys of their own, which stay. Refuses `site-exists`,
 * `unknown-municipality`, `place-missing`.
 */
@Injectable()
export class KeepSite {
  constructor(
    private readonly transaction: Transaction,
    private readonly organisations: FindOrganisations,
    private readonly regions: FindRegions,
    private readonly sites: SiteRepository,
    private readonly saveSite: SaveSite,
  ) {}

  /** A new site of a provider. */
  add(actor: Actor, providerId: string, form: SiteForm): Promise<Site> {
    return this.transaction.run(async () => {
      const organisation = await this.organisations.one(providerId);
      if (organisation?.kind !== 'provider') throw notFound('Diesen Kursträger');
      await this.refuseTakenName(providerId, form.name, null);
      const site = await this.compose(form, null);
      return this.saveSite.execute({ ...site, providerId, externalKey: randomUUID() }, actor);
    });
  }

  change(actor: Actor, siteId: string, form: SiteForm): Promise<void> {
    return this.transaction.run(async () => {
      const known = await this.sites.lock(siteId);
      if (known === null) throw notFound('Diesen Kursort');
      const { providerId, externalKey } = known;
      await this.refuseTakenName(providerId, form.name, siteId);
      await this.saveSite.execute({ ...(await this.compose(form, known)), providerId, externalKey }, actor);
    });
  }

  /** Whoever does not touch the place of a site leaves it as exact as it was. */
  private async compose(
    { place, ...form }: SiteForm,
    known: Site | null,
  ): Promise<Omit<Site, 'id' | 'providerId' | 'externalKey'>> {
    const municipality = await this.municipalityOf(form.ags);
    const ags = municipality?.ags ?? null;
    if (place !== null) return { ...form, ags, place, isPlaceApproximate: false };
    if (known !== null && known.ags === ags)
      return { ...form, ags, place: known.place, isPlaceApproximate: known.isPlaceApproximate };
    if (municipality === null) throw placeMissing();
    return { ...form, ags, place: municipality.centre, isPlaceApproximate: true };
  }

  private async municipalityOf(key: string | null): Promise<Municipality | null> {
    if (key === null) return null;
    const ags = parseAgs(key);
    const found = ags === null ? null : await this.regions.one(ags);
    if (found === null) throw unknownMunicipality();
    return found;
  }

  /** One at a time for each provider: two of one name would not be told apart. */
  private async refuseTakenName(providerId: string, name: string, ownId: string | null): Promise<void> {
    await this.transaction.holdLock(`sites of ${providerId}`);
    const others = (await this.sites.findAll()).filter(
      (site) => site.providerId === providerId && site.id !== ownId,
    );
    if (others.some((site) => sameWords(site.name) === sameWords(name))) throw siteExists(name);
  }
}

function sameWords(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('de-DE');
}

function siteExists(name: string): Refused {
  return new Refused(
    'invalid',
    { code: 'site-exists', field: 'name' },
    `Einen Kursort „${name.trim()}“ gibt es bei diesem Kursträger schon. Bitte wählen Sie ihn aus oder nennen Sie den neuen anders.`,
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

import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import type { Ags, Coordinates } from '#libs/region';
import { FindOrganisations } from '../../organisations/index.js';
import { Transaction } from '../../platform/database/transaction.js';
import { notFound, Refused } from '../../platform/refusal/refused.js';
import { FindRegions } from '../../regions/index.js';
import { SiteRepository } from '../persistence/site.repository.js';
import type { Site } from '../provider.js';
import { SaveSite } from './save-site.js';

/** What is typed about a site. Without a place, the middle of its Gemeinde is taken. */
export interface SiteForm extends Pick<Site, 'name' | 'street' | 'postcode' | 'town' | 'isStepFree'> {
  readonly ags: Ags | null;
  readonly place: Coordinates | null;
}

/** “Kursort eintragen und ändern” by hand. Imports know their sites by keys of their own, which stay. */
@Injectable()
export class KeepSite {
  constructor(
    private readonly transaction: Transaction,
    private readonly organisations: FindOrganisations,
    private readonly regions: FindRegions,
    private readonly sites: SiteRepository,
    private readonly saveSite: SaveSite,
  ) {}

  /** A new site of a provider. Returns its id. */
  add(actor: Actor, providerId: string, form: SiteForm): Promise<string> {
    return this.transaction.run(async () => {
      const organisation = await this.organisations.one(providerId);
      if (organisation?.kind !== 'provider') throw notFound('Diesen Kursträger');
      await this.refuseTakenName(providerId, form.name, null);
      const site = await this.compose(form, null);
      return (await this.saveSite.execute({ ...site, providerId, externalKey: randomUUID() }, actor)).id;
    });
  }

  change(actor: Actor, siteId: string, form: SiteForm): Promise<void> {
    return this.transaction.run(async () => {
      const known = await this.sites.lock(siteId);
      if (known === null) throw notFound('Diesen Kursort');
      await this.refuseTakenName(known.providerId, form.name, siteId);
      const { providerId, externalKey } = known;
      await this.saveSite.execute({ ...(await this.compose(form, known)), providerId, externalKey }, actor);
    });
  }

  private async compose(
    form: SiteForm,
    known: Site | null,
  ): Promise<Omit<Site, 'id' | 'providerId' | 'externalKey'>> {
    const { place, ...rest } = form;
    const municipality = form.ags === null ? null : await this.regions.one(form.ags);
    if (form.ags !== null && municipality === null)
      throw wrong('ags', 'unknown-municipality', 'Diese Gemeinde gibt es im Landkreis nicht.');
    const found = place ?? (known?.ags === form.ags ? known.place : (municipality?.centre ?? null));
    if (found === null)
      throw wrong(
        'ags',
        'site-without-place',
        'Bitte wählen Sie eine Gemeinde, oder geben Sie Breite und Länge an.',
      );
    return { ...rest, place: found };
  }

  private async refuseTakenName(providerId: string, name: string, ownId: string | null): Promise<void> {
    const all = await this.sites.findAll();
    if (all.some((site) => site.providerId === providerId && site.name === name && site.id !== ownId))
      throw wrong('name', 'site-name-taken', 'Dieser Kursträger hat schon einen Kursort mit diesem Namen.');
  }
}

function wrong(field: string, code: string, sentence: string): Refused {
  return new Refused('invalid', { code, field }, sentence);
}

import { Injectable } from '@nestjs/common';
import type { CourseFormat } from '#libs/course-catalogue';
import { ORGANISATION_KIND_NAMES, type Actor } from '#libs/kernel';
import { groupByAssociation, type Municipality } from '#libs/region';
import type { Findable } from '#libs/search';
import { FindCourseTypes } from '../../course-types/index.js';
import { FindOrganisations, type Organisation } from '../../organisations/index.js';
import { FindSites, type Site } from '../../providers/index.js';
import { FindRegions } from '../../regions/index.js';
import type { Catalogue } from '../catalogue.js';

/** Gathers what every member may see and what has few rows. Members that are no providers are for administrators. */
@Injectable()
export class FindCatalogue {
  constructor(
    private readonly regions: FindRegions,
    private readonly organisations: FindOrganisations,
    private readonly courseTypes: FindCourseTypes,
    private readonly sites: FindSites,
  ) {}

  async execute(actor: Actor): Promise<Catalogue> {
    const [municipalities, members, formats, sites] = await Promise.all([
      this.regions.municipalities(),
      this.organisations.all(),
      this.courseTypes.formats(),
      this.sites.all(),
    ]);
    const names = new Map(members.map(({ id, name }) => [id, name]));
    const titles = new Map(formats.map(({ code, title }) => [code, title]));
    const places = new Map(sites.map((site) => [site.id, `${site.name}, ${site.town}`]));
    return {
      findables: [
        ...municipalities.map(asMunicipality),
        ...asAssociations(municipalities),
        ...members
          .filter(({ kind }) => kind === 'provider' || actor.isAdministrator)
          .map((member) => asMember(member)),
        ...sites.map((site) => asSite(site, names.get(site.providerId) ?? '')),
        ...formats.map(asFormat),
      ],
      provider: (id) => names.get(id) ?? '',
      format: (code) => titles.get(code) ?? '',
      site: (id) => places.get(id) ?? '',
    };
  }
}

function asMunicipality({ ags, name, associationName, postcode }: Municipality): Findable {
  const detail = associationName === name ? '' : associationName;
  return {
    kind: 'municipality',
    id: ags,
    title: name,
    detail: [postcode ?? '', detail].join(' ').trim(),
    alsoKnownAs: [ags],
  };
}

/** One Gemeinde that is its own association is found as a Gemeinde. */
function asAssociations(municipalities: readonly Municipality[]): readonly Findable[] {
  return groupByAssociation(municipalities)
    .associations.filter(({ members }) => members.length > 1)
    .map(({ key, name }) => ({ kind: 'association', id: key, title: name, detail: '' }));
}

function asMember({ id, kind, name }: Organisation): Findable {
  return {
    kind: kind === 'provider' ? 'provider' : 'organisation',
    id,
    title: name,
    detail: ORGANISATION_KIND_NAMES[kind],
  };
}

function asSite({ id, name, street, postcode, town }: Site, providerName: string): Findable {
  const place = [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return { kind: 'site', id, title: name, detail: `${place} · ${providerName}` };
}

function asFormat({ code, title }: CourseFormat): Findable {
  return { kind: 'format', id: code, title, detail: '' };
}

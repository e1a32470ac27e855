import { Injectable } from '@nestjs/common';
import type { Ags, Coordinates } from '#libs/region';
import { FindSites, SaveSite, type Site } from '../../providers/index.js';
import { FindRegions } from '../../regions/index.js';
import { OFFERING_HEADINGS, type OfferingHeading } from '../offerings-table/offering-columns.js';
import type { OfferingLine } from '../offerings-table/offering-line.js';
import { contradictedColumns, missingColumns } from '../offerings-table/site-claim.js';
import { errorAt, warningAt, type Located } from '../reading/problem.js';
import type { ProblemLog } from '../reading/problem-log.js';
import { columnKey } from '../reading/table/find-header.js';
import { RecordRejected } from './save-records.js';

/**
 * “Kursorte der Zeile”: known ones by name or key; what a line says against a known one is a problem, not a change. An unknown one is
 * added where the line says where it is. Further sites of a Verbundkurs must be known.
 */
@Injectable()
export class FindOrAddSite {
  constructor(
    private readonly sites: FindSites,
    private readonly saveSite: SaveSite,
    private readonly regions: FindRegions,
  ) {}

  /** Ids, the main site first. */
  async execute(
    located: Located<OfferingLine>,
    providerId: string,
    log: ProblemLog,
  ): Promise<readonly string[]> {
    const own = (await this.sites.all()).filter((site) => site.providerId === providerId);
    const known = named(own, located.value.site);
    if (known !== undefined) refuseContradiction(located, known);
    const main = known ?? (await this.add(located, providerId, log));
    return [main.id, ...furtherSites(located, own)];
  }

  private async add(
    { line, value }: Located<OfferingLine>,
    providerId: string,
    log: ProblemLog,
  ): Promise<Site> {
    const missing = missingColumns(value);
    if (missing.length > 0) throw new RecordRejected([unknownSite(line, value.site, missing)]);
    const { ags, place } = await this.locate({ line, value }, log);
    return this.saveSite.execute({
      providerId,
      externalKey: columnKey(value.site),
      name: value.site,
      street: value.street,
      postcode: value.postcode,
      town: value.town ?? '',
      ags,
      place,
      isPlaceApproximate: value.latitude === null || value.longitude === null,
      isStepFree: value.isStepFree,
    });
  }

  private async locate(
    { line, value }: Located<OfferingLine>,
    log: ProblemLog,
  ): Promise<{ readonly ags: Ags | null; readonly place: Coordinates }> {
    const municipality = value.ags === null ? null : await this.regions.one(value.ags);
    const { latitude, longitude } = value;
    if (latitude !== null && longitude !== null)
      return { ags: municipality?.ags ?? null, place: { latitude, longitude } };
    const column = OFFERING_HEADINGS.ags;
    if (municipality === null) {
      const sentence = `Den Schlüssel ${value.ags} gibt es im Landkreis nicht. Bitte Breite und Länge angeben.`;
      throw new RecordRejected([errorAt({ line, column }, 'unknown-municipality', sentence)]);
    }
    const sentence = `Für den neuen Kursort „${value.site}“ fehlen Breite und Länge; genommen wird die Ortsmitte von ${municipality.name}.`;
    log.add(warningAt({ line, column }, 'site-placed-at-centre', sentence));
    return { ags: municipality.ags, place: municipality.centre };
  }
}

function named(sites: readonly Site[], text: string): Site | undefined {
  const wanted = columnKey(text);
  return sites.find(({ name, externalKey }) =>
    [name, externalKey].some((known) => columnKey(known) === wanted),
  );
}

function refuseContradiction({ line, value }: Located<OfferingLine>, known: Site): void {
  const columns = contradictedColumns({ ...known, ags: known.ags as Ags | null }, value);
  if (columns.length === 0) return;
  throw new RecordRejected(
    columns.map((column) => {
      const sentence = `Der Kursort „${known.name}“ ist mit einer anderen Angabe bekannt. Bitte den Kursort berichtigen oder anders benennen.`;
      return errorAt({ line, column }, 'site-differs', sentence);
    }),
  );
}

function furtherSites({ line, value }: Located<OfferingLine>, own: readonly Site[]): readonly string[] {
  const names = (value.furtherSites ?? '').split('|').map((name) => name.trim());
  return names
    .filter((name) => name !== '')
    .map((name) => {
      const site = named(own, name);
      if (site !== undefined) return site.id;
      const column = OFFERING_HEADINGS.furtherSites;
      const sentence = `Den Kursort „${name}“ hat dieser Träger nicht.`;
      throw new RecordRejected([errorAt({ line, column }, 'unknown-site', sentence)]);
    });
}

function unknownSite(line: number, name: string, missing: readonly OfferingHeading[]) {
  const columns = missing.map((column) => `„${column}“`).join(', ');
  const sentence = `Der Kursort „${name}“ ist nicht bekannt. Um ihn aufzunehmen, fehlt: ${columns}.`;
  return errorAt({ line, column: OFFERING_HEADINGS.site }, 'unknown-site', sentence);
}

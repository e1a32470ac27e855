import { describe, expect, it } from '@jest/globals';
import jsonld from 'jsonld';
import { Writer } from 'n3';
import { instant } from '#libs/calendar';
import { findShapeFaults, readTurtle } from '../../../test/support/dcat-shapes.js';
import { describeCatalogue, OPEN_TABLES, writeJsonLd, writeTurtle, type DescribedThing } from './index.js';

const CATALOGUE = describeCatalogue({
  publicUrl: 'https://kurskreis.example',
  publisherName: 'Kreisverwaltung „Beispiel“, Abteilung "A\\B"',
  districtKey: '07334',
  districtName: 'Landkreis Beispiel',
  modifiedAt: instant('2026-11-23T08:00:00Z'),
  tables: Object.values(OPEN_TABLES),
});

const without = (thing: DescribedThing, type: string, name: string): DescribedThing => ({
  ...thing,
  properties: thing.properties
    .filter(([property]) => !(thing.types.includes(type) && property === name))
    .map(([property, value]) => [property, 'properties' in value ? without(value, type, name) : value]),
});

/** The same whatever the names of what has no name. */
const canonical = (nquads: string): Promise<string> =>
  jsonld.canonize(nquads as never, {
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
  }) as Promise<string>;

describe('describeCatalogue', () => {
  it('has all that DCAT-AP.de makes mandatory', async () => {
    expect(await findShapeFaults(readTurtle(writeTurtle(CATALOGUE)))).toEqual([]);
  });

  it.each([
    ['dcat:Catalog', 'dcterms:publisher', 1],
    ['dcat:Dataset', 'dcterms:description', 3],
    ['dcat:Distribution', 'dcterms:license', 6],
    ['dcat:Distribution', 'dcat:accessURL', 6],
    ['foaf:Agent', 'foaf:name', 1],
  ])('is found out where a %s lacks %s', async (type, name, faults) => {
    expect(await findShapeFaults(readTurtle(writeTurtle(without(CATALOGUE, type, name))))).toHaveLength(
      faults,
    );
  });

  it('says the same in JSON-LD and in Turtle', async () => {
    const fromJson = (await jsonld.toRDF(writeJsonLd(CATALOGUE), {
      format: 'application/n-quads',
    })) as string;
    const fromTurtle = new Writer({ format: 'N-Quads' }).quadsToString([
      ...readTurtle(writeTurtle(CATALOGUE)),
    ]);
    expect(await canonical(fromTurtle)).toBe(await canonical(fromJson));
    expect(readTurtle(writeTurtle(CATALOGUE)).length).toBeGreaterThan(100);
  });
});

import type { Instant } from '#libs/calendar';
import type { DescribedThing, DescribedValue } from './description.js';
import type { OpenTableFrame } from './open-table.js';

/** Who publishes what, where and since when. */
export interface CatalogueFacts {
  /** Where the application is reached, without a slash at its end. */
  readonly publicUrl: string;
  readonly publisherName: string;
  /** First five digits of the Gemeindeschlüssel; null before the areas are known. */
  readonly districtKey: string | null;
  readonly districtName: string;
  readonly modifiedAt: Instant;
  readonly tables: readonly OpenTableFrame[];
}

const iri = (address: string): DescribedValue => ({ iri: address });
const words = (text: string): DescribedValue => ({ words: text });
const EU = 'http://publications.europa.eu/resource/authority';
const GEOCODING = 'http://dcat-ap.de/def/politicalGeocoding';
/** Datenlizenz Deutschland, Namensnennung, version 2.0. */
const LICENSE = 'http://dcat-ap.de/def/licenses/dl-by-de/2.0';
const GERMAN = iri(`${EU}/language/DEU`);

/** “Katalog” after DCAT-AP.de 3.0: the datasets of the Landkreis, each as CSV and JSON with its data dictionary. */
export function describeCatalogue(facts: CatalogueFacts): DescribedThing {
  const { publicUrl, districtName } = facts;
  return {
    iri: `${publicUrl}/api/open/dcat`,
    types: ['dcat:Catalog'],
    properties: [
      ['dcterms:title', words(`Integrationskurse: offene Daten, ${districtName}`)],
      [
        'dcterms:description',
        words(
          'Angebot, Versorgung und Wartezeiten der Integrationskurse, nur als Zahlen; kleine sind verdeckt.',
        ),
      ],
      ['dcterms:publisher', publisherOf(facts)],
      ['dcterms:language', GERMAN],
      ['dcterms:license', iri(LICENSE)],
      ['dcterms:modified', modifiedOf(facts)],
      ['foaf:homepage', iri(publicUrl)],
      ['dcat:themeTaxonomy', iri(`${EU}/data-theme`)],
      ...facts.tables.map((table) => ['dcat:dataset', datasetOf(table, facts)] as const),
    ],
  };
}

function datasetOf(table: OpenTableFrame, facts: CatalogueFacts): DescribedThing {
  const address = `${facts.publicUrl}/api/open/data/${table.key}`;
  return {
    iri: address,
    types: ['dcat:Dataset'],
    properties: [
      ['dcterms:identifier', { value: address, datatype: 'xsd:string' }],
      ['dcterms:title', words(table.title)],
      ['dcterms:description', words(table.description)],
      ['dcterms:publisher', publisherOf(facts)],
      ['dcat:contactPoint', contactOf(facts)],
      ['dcterms:language', GERMAN],
      ['dcterms:modified', modifiedOf(facts)],
      ['dcterms:accrualPeriodicity', iri(`${EU}/frequency/DAILY`)],
      ['dcat:theme', iri(`${EU}/data-theme/SOCI`)],
      ['dcat:theme', iri(`${EU}/data-theme/EDUC`)],
      ...table.keywords.map((keyword) => ['dcat:keyword', words(keyword)] as const),
      ...placeOf(facts),
      ['foaf:page', documentOf(`${address}.csv-metadata.json`)],
      ['dcat:distribution', distributionOf(table, facts, FILES.csv)],
      ['dcat:distribution', distributionOf(table, facts, FILES.json)],
    ],
  };
}

interface FileKind {
  readonly ending: string;
  readonly fileType: string;
  readonly mediaType: string;
}

const FILES = {
  csv: { ending: 'csv', fileType: 'CSV', mediaType: 'text/csv' },
  json: { ending: 'json', fileType: 'JSON', mediaType: 'application/json' },
} as const satisfies Record<string, FileKind>;

function distributionOf(table: OpenTableFrame, facts: CatalogueFacts, file: FileKind): DescribedThing {
  const address = `${facts.publicUrl}/api/open/data/${table.key}.${file.ending}`;
  return {
    iri: `${address}#distribution`,
    types: ['dcat:Distribution'],
    properties: [
      ['dcterms:title', words(`${table.title} (${file.fileType})`)],
      ['dcat:accessURL', iri(address)],
      ['dcat:downloadURL', iri(address)],
      ['dcterms:license', iri(LICENSE)],
      ['dcatde:licenseAttributionByText', words(facts.publisherName)],
      ['dcterms:format', iri(`${EU}/file-type/${file.fileType}`)],
      ['dcat:mediaType', iri(`https://www.iana.org/assignments/media-types/${file.mediaType}`)],
      ['dcatap:availability', iri(`${EU}/planned-availability/STABLE`)],
      ['dcterms:language', GERMAN],
    ],
  };
}

function publisherOf({ publicUrl, publisherName }: CatalogueFacts): DescribedThing {
  return {
    iri: `${publicUrl}/api/open/dcat#publisher`,
    types: ['foaf:Agent', 'foaf:Organization'],
    properties: [
      ['foaf:name', words(publisherName)],
      ['foaf:homepage', iri(publicUrl)],
    ],
  };
}

function contactOf({ publicUrl, publisherName }: CatalogueFacts): DescribedThing {
  return {
    iri: null,
    types: ['vcard:Organization'],
    properties: [
      ['vcard:fn', words(publisherName)],
      ['vcard:hasURL', iri(publicUrl)],
    ],
  };
}

function documentOf(address: string): DescribedThing {
  return { iri: address, types: ['foaf:Document'], properties: [] };
}

function modifiedOf({ modifiedAt }: CatalogueFacts): DescribedValue {
  return { value: modifiedAt, datatype: 'xsd:dateTime' };
}

function placeOf({ districtKey }: CatalogueFacts): readonly (readonly [string, DescribedValue])[] {
  if (districtKey === null) return [];
  return [
    [
      'dcterms:spatial',
      { iri: `${GEOCODING}/districtKey/${districtKey}`, types: ['dcterms:Location'], properties: [] },
    ],
    ['dcatde:politicalGeocodingLevelURI', iri(`${GEOCODING}/Level/administrativeDistrict`)],
  ];
}

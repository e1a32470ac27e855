/** A value of a description: a thing, words in German, or a typed value. */
export type DescribedValue =
  | { readonly iri: string }
  | { readonly words: string }
  | { readonly value: string; readonly datatype: string }
  | DescribedThing;

/** “Beschriebenes Ding” (RDF): with its types and properties, all named by prefixes; without an address where nobody refers to it. */
export interface DescribedThing {
  readonly iri: string | null;
  readonly types: readonly string[];
  readonly properties: readonly (readonly [name: string, value: DescribedValue])[];
}

/** Prefixes that descriptions use. */
export const PREFIXES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Whether a value is a thing with properties of its own. */
export function isThing(value: DescribedValue): value is DescribedThing {
  return 'properties' in value;
}

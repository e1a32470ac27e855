import { isThing, PREFIXES, type DescribedThing, type DescribedValue } from './description.js';

/** “JSON-LD 1.1” of a description; its context stands within, so that nobody has to fetch one. */
export function writeJsonLd(thing: DescribedThing): object {
  return { '@context': PREFIXES, ...nodeOf(thing) };
}

function nodeOf({ iri, types, properties }: DescribedThing): object {
  const values = new Map<string, object[]>();
  for (const [name, value] of properties) values.set(name, [...(values.get(name) ?? []), valueOf(value)]);
  return {
    ...(iri === null ? {} : { '@id': iri }),
    '@type': types,
    ...Object.fromEntries(values),
  };
}

function valueOf(value: DescribedValue): object {
  if (isThing(value)) return nodeOf(value);
  if ('iri' in value) return { '@id': value.iri };
  if ('words' in value) return { '@value': value.words, '@language': 'de' };
  return { '@value': value.value, '@type': value.datatype };
}

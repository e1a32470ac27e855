import { isThing, PREFIXES, type DescribedThing, type DescribedValue } from './description.js';

/** “Turtle” (RDF 1.1) of a description. Things with an address stand for themselves, the others where they belong. */
export function writeTurtle(thing: DescribedThing): string {
  const prefixes = Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  const blocks = withAddress(thing).map((one) => `${iriOf(one.iri ?? '')} ${linesOf(one, '  ')} .`);
  return `${[prefixes.join('\n'), ...blocks].join('\n\n')}\n`;
}

/** The thing and all others within it that have an address of their own, each once. */
function withAddress(thing: DescribedThing): readonly DescribedThing[] {
  const inner = thing.properties.flatMap(([, value]) => (isThing(value) ? withAddress(value) : []));
  const all = thing.iri === null ? inner : [thing, ...inner];
  return [...new Map(all.map((one) => [one.iri, one])).values()];
}

function linesOf({ types, properties }: DescribedThing, indent: string): string {
  const lines = properties.map(([name, value]) => `${name} ${valueOf(value, indent)}`);
  return [`a ${types.join(', ')}`, ...lines].join(` ;\n${indent}`);
}

function valueOf(value: DescribedValue, indent: string): string {
  if (isThing(value)) return value.iri === null ? `[ ${linesOf(value, `${indent}  `)} ]` : iriOf(value.iri);
  if ('iri' in value) return iriOf(value.iri);
  if ('words' in value) return `${quoted(value.words)}@de`;
  return `${quoted(value.value)}^^${value.datatype}`;
}

const NOT_IN_IRIS = /[\s<>"{}|^`\\]/g;

function iriOf(iri: string): string {
  return `<${iri.replace(NOT_IN_IRIS, (sign) => encodeURIComponent(sign))}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function quoted(text: string): string {
  return `"${text.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`;
}

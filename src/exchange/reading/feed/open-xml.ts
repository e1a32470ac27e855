import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { errorAt, WHOLE_FILE, type ImportProblem } from '../problem.js';
import type { FeedNode } from './feed-tree.js';

const NAMESPACE = 'http://www.dvv-vhs.de/Open-VHS';
const VERSION = '1.2';
const ROOT = 'veranstaltungen';
const DEEPEST = 40;
/** A course has some two hundred of them; far more than any school offers, and what a small server still holds. */
const MOST_TAGS = 1_000_000;

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  trimValues: false, // else a blank between a text and a CDATA part is lost
  maxNestedTags: DEEPEST,
});

/** “Open-vhs öffnen”: the root of the tree, or the one sentence that says why there is none. Never throws. */
export function openXml(text: string): { readonly root: FeedNode } | ImportProblem {
  const refusal = refuseDeclaration(text) ?? refuseCostly(text) ?? refuseRoot(text);
  if (refusal !== null) return refusal;
  try {
    const tree = PARSER.parse(text) as Readonly<Record<string, unknown>>;
    const valid = XMLValidator.validate(text);
    return valid === true ? { root: tree[ROOT] } : broken(text, valid.err.line);
  } catch {
    return broken(text, null);
  }
}

/** What a declaration can do (files of elsewhere, texts that grow without end) no course needs. In texts and remarks it is only a text. */
function refuseDeclaration(text: string): ImportProblem | null {
  let at = text.indexOf('<!');
  while (at !== -1) {
    const end = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : null;
    if (end === null)
      return refused(
        'xml-declaration',
        'Die XML-Datei bringt eigene Regeln mit (DOCTYPE); das wird nicht gelesen.',
      );
    const close = text.indexOf(end, at + '<!--'.length);
    if (close === -1) return null;
    at = text.indexOf('<!', close);
  }
  return null;
}

function refuseCostly(text: string): ImportProblem | null {
  let tags = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) tags += 1;
  if (tags <= MOST_TAGS) return null;
  const sentence = `Die Datei hat mehr als ${MOST_TAGS.toLocaleString('de-DE')} Angaben. Bitte nur die Kurse ausgeben, um die es geht.`;
  return refused('too-many-rows', sentence);
}

function refuseRoot(text: string): ImportProblem | null {
  const [, prefix = '', name = '', attributes = ''] = ROOT_TAG.exec(withoutProlog(text)) ?? [];
  if (name !== ROOT) {
    const found = name === '' ? 'ist keine XML-Datei' : `beginnt mit „${name.slice(0, 40)}“`;
    return refused('not-a-feed', `Die Datei ${found}; gelesen werden Kurse nach Open-vhs ${VERSION}.`);
  }
  const namespace = attributeOf(attributes, prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`);
  if (namespace !== NAMESPACE)
    return refused('not-a-feed', `Die Datei nennt sich nicht Open-vhs (Namensraum „${NAMESPACE}“).`);
  const version = attributeOf(attributes, 'version') ?? 'ohne Angabe';
  if (version === VERSION) return null;
  const sentence = `Die Datei hat die Fassung „${version.slice(0, 20)}“ von Open-vhs; gelesen wird ${VERSION}.`;
  return refused('feed-version', sentence);
}

const LAST_LETTERS = 200;
const ROOT_END = /<\/(?:[\w.-]{1,60}:)?veranstaltungen\s*>\s*$/;
const ROOT_TAG = /^<([\w.-]{1,60}:)?([\w.-]{1,60})((?:\s[^<>]*)?)>/;

function withoutProlog(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const end = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : null;
    const close = end === null ? -1 : rest.indexOf(end);
    if (end === null || close === -1) return rest;
    rest = rest.slice(close + end.length).trimStart();
  }
}

function attributeOf(attributes: string, name: string): string | null {
  for (const [, key, , double, single] of attributes.matchAll(/([\w:.-]+)\s*=\s*("([^"]*)"|'([^']*)')/g)) {
    if (key === name) return (double ?? single ?? '').trim();
  }
  return null;
}

function broken(text: string, line: number | null): ImportProblem {
  const isCut = !ROOT_END.test(text.slice(-LAST_LETTERS));
  const sentence = `Die XML-Datei ist ${isCut ? 'abgeschnitten' : 'beschädigt'}. Bitte noch einmal ausgeben.`;
  return errorAt({ line: isCut ? null : line }, 'broken-file', sentence);
}

function refused(code: string, sentence: string): ImportProblem {
  return errorAt(WHOLE_FILE, code, sentence);
}

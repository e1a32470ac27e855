import { repeatableNumbers } from '../../bench/lib/measure.mjs';
import { honestValues, operationsOf } from './honest-values.mjs';
import {
  HOSTILE_BODIES,
  HOSTILE_ENDINGS,
  HOSTILE_HEADERS,
  HOSTILE_KEYS,
  hostileValue,
} from './hostile-values.mjs';

/** Never with an id that exists: they would lock out who is to try the rest. Stories look after what they do. */
const LOCKS_OUT = /\/(deactivate|first-password|identity|second-factor)$/;
/** Ends the session of who asks; a story of its own. */
const LEFT_OUT = new Set(['DELETE /api/v1/session', 'DELETE /api/v1/own-account/other-sessions']);
const OTHER_METHODS = ['PATCH', 'OPTIONS', 'PUT', 'DELETE', 'HEAD'];

/**
 * Endless requests to what a description names, honest in all but one, two or three things. The same seed gives the same requests.
 * Each is `{ operation, method, path, headers, body }`; `body` is text, bytes or null.
 */
export function* planRequests({ description, seed, ids, words = {} }) {
  const next = repeatableNumbers(seed);
  const choose = (list) => list[Math.floor(next() * list.length)];
  const operations = operationsOf(description).filter(
    ({ method, path }) => !LEFT_OUT.has(`${method} ${path}`),
  );
  const schemas = description.components.schemas;
  for (let round = 0; ; round += 1) {
    // Each operation in turn, so that none is left to chance.
    const operation = operations[round % operations.length];
    const known = LOCKS_OUT.test(operation.path) ? ['00000000-0000-4000-8000-000000000000'] : ids;
    const honest = honestValues({ schemas, ids: known, words, next, choose });
    yield requestFor(operation, { honest, next, choose, known });
  }
}

function requestFor(operation, { honest, next, choose, known }) {
  const name = `${operation.method} ${operation.path}`;
  const draft = {
    method: operation.method,
    values: pathValues(operation, honest, choose, known),
    query: queryValues(operation, honest, next),
    headers: {},
    ending: '',
    content: operation.body === null ? null : contentOf(operation.body, honest),
  };
  const count = Math.floor(next() * 4); // none at all is honest, and must be answered honestly
  for (let twist = 0; twist < count; twist += 1)
    choose(TWISTS.filter(({ fits }) => fits(draft))).apply(draft, { next, choose });
  return { operation: name, method: draft.method, path: addressOf(operation, draft), ...wireOf(draft) };
}

function pathValues({ parameters }, honest, choose, known) {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return Object.fromEntries(
    inPath.map(({ name, schema }) => [
      name,
      /id$/i.test(name) ? choose(known) : honest.valueOf(schema, name),
    ]),
  );
}

function queryValues({ parameters }, honest, next) {
  const inQuery = parameters.filter(
    (parameter) => parameter.in === 'query' && (parameter.required === true || next() < 0.5),
  );
  return inQuery.map(({ name, schema }) => [name, honest.valueOf(schema, name)]);
}

function contentOf([type, { schema }], honest) {
  if (type !== 'application/json') return { type, raw: '%PDF-1.7 a document' };
  return { type, value: honest.valueOf(schema, 'body') };
}

const always = () => true;
const hasBody = ({ content }) => content !== null;
const hasObject = ({ content }) => typeof content?.value === 'object' && content.value !== null;

/** What is made hostile. */
const TWISTS = [
  { fits: hasObject, apply: ({ content }, chance) => replaceLeaf(content.value, chance) },
  { fits: hasObject, apply: ({ content }, chance) => replaceLeaf(content.value, chance) },
  {
    fits: hasObject,
    apply: ({ content }, { choose }) => void delete content.value[choose(keysOf(content.value))],
  },
  {
    fits: hasObject,
    apply: ({ content }, { choose }) =>
      Object.defineProperty(content.value, choose(HOSTILE_KEYS), {
        value: { isAdministrator: true },
        enumerable: true,
        configurable: true,
        writable: true,
      }),
  },
  {
    fits: hasBody,
    apply: (draft, { choose }) => void (draft.content = { ...draft.content, value: hostileValue(choose) }),
  },
  {
    fits: hasBody,
    apply: (draft, { choose }) => {
      const [type, raw] = choose(HOSTILE_BODIES);
      draft.content = { type, raw };
    },
  },
  {
    fits: ({ values }) => Object.keys(values).length > 0,
    apply: ({ values }, { choose }) => void (values[choose(Object.keys(values))] = hostileValue(choose)),
  },
  {
    fits: ({ query }) => query.length > 0,
    apply: ({ query }, { choose }) => void (choose(query)[1] = hostileValue(choose)),
  },
  {
    fits: ({ query }) => query.length > 0,
    apply: ({ query }, { choose }) => {
      const [name, value] = choose(query);
      query.push(
        choose([
          [name, value],
          [`${name}[]`, value],
          [`${name}[__proto__]`, value],
          ['limit', hostileValue(choose)],
        ]),
      );
    },
  },
  {
    fits: always,
    apply: ({ query }, { choose }) => void query.push([choose(HOSTILE_KEYS), hostileValue(choose)]),
  },
  {
    fits: always,
    apply: ({ headers }, { choose }) => {
      const [name, value] = choose(HOSTILE_HEADERS);
      headers[name] = value;
    },
  },
  { fits: always, apply: (draft, { choose }) => void (draft.ending = choose(HOSTILE_ENDINGS)) },
  {
    fits: always,
    apply: (draft, { next, choose }) =>
      void (draft.method = next() < 0.3 ? choose(OTHER_METHODS) : draft.method),
  },
];

const keysOf = (value) => (Object.keys(value).length === 0 ? ['none'] : Object.keys(value));

/** Some value within a body becomes hostile, however deep it lies. */
function replaceLeaf(value, { next, choose }) {
  const key = choose(keysOf(value));
  const inner = value[key];
  if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && next() < 0.7)
    return replaceLeaf(inner, { next, choose });
  value[key] = hostileValue(choose);
}

/** A path that HTTP can carry, and all the same whatever somebody put in. */
function addressOf({ path }, { values, query, ending }) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encoded(values[name]) || 'leer');
  const asked = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
  return `${filled}${asked === '' ? '' : `?${asked}`}${ending}`;
}

/** Longer ones are cut: a server may refuse them before anybody reads what they say. */
const LONGEST_VALUE = 2000;

function encoded(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return encodeURIComponent(text.slice(0, LONGEST_VALUE).toWellFormed());
}

function wireOf({ content, headers }) {
  if (content === null) return { headers, body: null };
  const body = content.raw ?? JSON.stringify(content.value) ?? '';
  return { headers: { 'content-type': content.type, ...headers }, body };
}

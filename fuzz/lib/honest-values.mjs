const A_DAY = '2026-12-14';
const A_MOMENT = '2026-12-14T08:00:00Z';
const DEEPEST = 6;

/** The operations that a description of an interface names. */
export function operationsOf(description) {
  return Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      parameters: operation.parameters ?? [],
      body: Object.entries(operation.requestBody?.content ?? {})[0] ?? null,
    })),
  );
}

/**
 * Makes values as an honest client would send them, so that a request comes as far as the rows. `ids` are ids that exist, of anybody;
 * `words` values by the name of their field, where the description cannot say which ones there are.
 */
export function honestValues({ schemas, ids, words, next, choose }) {
  const objectOf = ({ properties = {}, required = [] }, depth) =>
    Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => required.includes(name) || next() < 0.6)
        .map(([name, schema]) => [name, valueOf(schema, name, depth + 1)]),
    );

  const TYPES = {
    string: (schema) => textOf(schema),
    integer: ({ minimum = 0, maximum = 20 }) =>
      minimum + Math.floor(next() * (Math.min(maximum, minimum + 20) - minimum)),
    number: ({ minimum = 0 }) => minimum + next() * 10,
    boolean: () => next() < 0.5,
    array: ({ items = {} }, name, depth) =>
      Array.from({ length: Math.floor(next() * 3) }, () => valueOf(items, name, depth + 1)),
    object: (schema, _name, depth) => objectOf(schema, depth),
  };

  function textOf({ format }) {
    if (format === 'uuid') return choose(ids);
    if (format === 'date') return A_DAY;
    if (format === 'date-time') return A_MOMENT;
    return choose(['Text', 'Ein Satz für Menschen.', 'A1', 'general', 'other', A_DAY]);
  }

  function makerOf({ type, properties }) {
    return TYPES[type ?? (properties === undefined ? 'string' : 'object')] ?? TYPES.string;
  }

  function valueOf(schema, name, depth = 0) {
    if (depth > DEEPEST) return null;
    if (schema.$ref !== undefined) return valueOf(schemas[schema.$ref.split('/').at(-1)] ?? {}, name, depth);
    const [part] = schema.allOf ?? schema.oneOf ?? schema.anyOf ?? [];
    if (part !== undefined) return valueOf(part, name, depth);
    if (schema.enum !== undefined) return choose(schema.enum);
    if (words[name] !== undefined && schema.type !== 'array') return choose(words[name]);
    return makerOf(schema)(schema, name, depth);
  }

  return { valueOf };
}

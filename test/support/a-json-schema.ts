import Fastify from 'fastify';

/**
 * Asks the JSON-schema validator of the server framework, strictly: nothing is converted, left out or filled in. Returns what is wrong,
 * null where nothing is.
 */
export async function findSchemaFault(schema: object, value: unknown): Promise<string | null> {
  const strict = { coerceTypes: false, removeAdditional: false, useDefaults: false } as const;
  const server = Fastify({ ajv: { customOptions: strict } });
  server.post('/', { schema: { body: schema } }, () => ({}));
  const answer = await server.inject({ method: 'POST', url: '/', payload: value as object });
  await server.close();
  return answer.statusCode === 200 ? null : answer.json<{ message: string }>().message;
}

import { randomUUID } from 'node:crypto';
import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';
import { isPermitted, rowRule, type Permission, type RowRule } from '#libs/rights';
import type { Route } from '../../../src/platform/auth/list-routes.js';
import type { House } from '../house.js';
import type { Answer } from '../visitor.js';

/** How stories name a route: `GET /api/v1/referrals`. */
export function nameOf({ method, path }: Route): string {
  return `${method} ${path}`;
}

/** Whether the path names a row. */
export function hasId({ path }: Route): boolean {
  return path.includes(':');
}

/** The path with values in place of its parameters; those that are not given never were. */
export function pathWith({ path }: Route, ids: readonly string[] = []): string {
  let used = 0;
  return path.replace(/:\w+/g, () => ids[used++] ?? randomUUID());
}

/** Whether somebody of this kind may use the route at all. The district of stories has an administrator. */
export function mayUse(
  kind: OrganisationKind,
  { demand }: Route,
  isAdministrator = kind === 'district',
): boolean {
  if (demand === 'public' || demand === 'signed-in') return true;
  if (demand === 'administrator') return isAdministrator;
  return demand !== undefined && isPermitted(kind, demand);
}

const WITHOUT_OWNER: readonly (RowRule | null)[] = [
  'everybodys',
  'counts-only',
  'no-row',
  'lines-without-content',
];

/** Kinds that may use the route, but only for some rows. */
export function boundToRows({ demand }: Route): readonly OrganisationKind[] {
  if (demand === undefined || ['public', 'signed-in', 'administrator'].includes(demand)) return [];
  return ORGANISATION_KINDS.filter((kind) => {
    const rule = rowRule(kind, demand as Permission);
    return rule !== null && !WITHOUT_OWNER.includes(rule);
  });
}

/** An answer as bytes, but for the number of the request. */
export function bytesOf({ status, headers, text }: Answer): object {
  const kept = ['content-type', 'cache-control', 'etag', 'last-modified', 'location'];
  return {
    status,
    headers: kept.map((name) => [name, headers.get(name)]),
    text: text.replace(/"request":"[^"]+"/, '"request":"…"'),
  };
}

/** Whether a list says nothing: no entry and no count. */
export function isEmpty(body: unknown): boolean {
  if (Array.isArray(body)) return body.length === 0;
  if (typeof body === 'number') return body === 0;
  if (typeof body === 'object' && body !== null) return Object.values(body).every(isEmpty);
  return body === null || body === '' || body === false;
}

interface Schema {
  readonly $ref?: string;
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** Names of the routes whose query or body holds the id of a row, as the interface describes itself. */
export async function routesWithIdsInside(house: House): Promise<readonly string[]> {
  const { body } = await house.visitor().get<Described>('/api/openapi.json');
  const holdsId = (schema: Schema, seen: readonly string[] = []): boolean => {
    const name = schema.$ref?.split('/').at(-1) ?? '';
    if (name !== '')
      return !seen.includes(name) && holdsId(body.components.schemas[name] ?? {}, [...seen, name]);
    const { items, properties = {}, allOf = [] } = schema;
    const inner = [...(items === undefined ? [] : [items]), ...Object.values(properties), ...allOf];
    return schema.format === 'uuid' || inner.some((part) => holdsId(part, seen));
  };
  return Object.entries(body.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, { parameters = [], requestBody }]) => {
        const asked = parameters.filter((parameter) => parameter.in === 'query').map(({ schema }) => schema);
        const sent = Object.values(requestBody?.content ?? {}).map(({ schema }) => schema);
        return [...asked, ...sent].some((schema) => holdsId(schema));
      })
      .map(([method]) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );
}

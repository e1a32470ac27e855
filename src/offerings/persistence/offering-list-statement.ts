import type { OfferingFilter, OfferingPage } from './offering-list.js';

/** A prepared statement: `name` stands for exactly one text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

type Bind = (value: unknown) => string;

/**
 * The statement of a list: only the filters that are set, so that each combination is planned for itself. One text for all, with
 * `$1 IS NULL OR …`, would be planned once and read every row of a large county where an index knows the few.
 */
export function offeringListStatement(filter: OfferingFilter, page: OfferingPage): Statement {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const conditions = [...offeringConditions(filter, page, bind), ...entryCondition(filter, bind)];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  return {
    name: ['offerings', ...setFilters(filter, page)].join(' '),
    text: `SELECT o.starts_on::text AS starts_on, o.id, o.document FROM offering o ${where}
      ORDER BY o.starts_on, o.id LIMIT ${bind(page.limit + 1)}`,
    values,
  };
}

function setFilters(filter: OfferingFilter, { after }: OfferingPage): string[] {
  return Object.entries({ ...filter, after })
    .filter(([, value]) => value !== null)
    .map(([name]) => name)
    .sort();
}

function offeringConditions(filter: OfferingFilter, { after }: OfferingPage, bind: Bind): string[] {
  const { format, provider, ags, from, to, freeFrom } = filter;
  return [
    ...(after === null
      ? []
      : [`(o.starts_on, o.id) > (${bind(after.startsOn)}::date, ${bind(after.id)}::uuid)`]),
    ...(format === null ? [] : [`o.format_code = ${bind(format)}`]),
    ...(provider === null ? [] : [`o.provider_id = ${bind(provider)}`]),
    ...(from === null ? [] : [`o.last_entry_on >= ${bind(from)}`]),
    ...(to === null ? [] : [`o.starts_on <= ${bind(to)}`]),
    ...(freeFrom === null ? [] : ['o.is_enterable']),
    ...(ags === null
      ? []
      : [
          `EXISTS (SELECT 1 FROM offering_site p JOIN site ON site.id = p.site_id WHERE p.offering_id = o.id AND site.ags = ${bind(ags)})`,
        ]),
  ];
}

/** One and the same section must be of the level, begin between the days and have the free place. */
function entryCondition({ level, from, to, freeFrom }: OfferingFilter, bind: Bind): string[] {
  const isSaidByColumns = level === null && (from === null || to === null) && freeFrom === null;
  const isSaidByFlag = level === null && from === null && to === null;
  if (isSaidByColumns || isSaidByFlag) return [];
  const section = [
    's.offering_id = o.id',
    ...(level === null ? [] : [`s.level = ${bind(level)}`]),
    ...(from === null ? [] : [`s.starts_on >= ${bind(from)}`]),
    ...(to === null ? [] : [`s.starts_on <= ${bind(to)}`]),
    ...(freeFrom === null ? [] : [`s.starts_on >= ${bind(freeFrom)} AND s.taken + s.held < o.maximum_size`]),
  ];
  return [`EXISTS (SELECT 1 FROM offering_section s WHERE ${section.join(' AND ')})`];
}

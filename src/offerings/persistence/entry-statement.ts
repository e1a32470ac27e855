import { isBookable, OFFERING_STATES } from '#libs/course-catalogue';
import type { EntryKey, EntryNarrowing } from './entry-narrowing.js';
import type { Statement } from './offering-list-statement.js';

type Bind = (value: unknown) => string;

const BOOKABLE_STATES = OFFERING_STATES.filter(isBookable).map((state) => `'${state}'`);

/** From this section on to the last, because whoever enters stays. */
const HAS_PLACE = `NOT EXISTS (SELECT 1 FROM offering_section l WHERE l.offering_id = o.id AND l.number >= s.number
  AND l.taken + l.held >= o.maximum_size)`;

/**
 * The statement of a search for entries: one of each offering, the earliest with a place, else the earliest; in the order of start,
 * way and id. It narrows by what columns say, and lets through what only the rules can tell (the age of children, Zulassungen).
 */
export function entryStatement(
  wanted: EntryNarrowing,
  page: { readonly after: EntryKey | null; readonly limit: number },
): Statement {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const ways = waysOf(wanted, bind);
  const entry = `SELECT s.number, s.starts_on FROM offering_section s WHERE ${entryConditions(wanted, bind).join(' AND ')}
    ORDER BY (${HAS_PLACE}) DESC, s.starts_on, s.number LIMIT 1`;
  const minutes = wanted.ways === null ? '0' : 'way.minutes';
  const conditions = [...offeringConditions(wanted, bind), ...pageCondition(page.after, minutes, bind)];
  return {
    name: ['entries', ...setParts(wanted), ...(page.after === null ? [] : ['after'])].join(' '),
    text: `${ways.with} SELECT o.id, e.starts_on::text AS starts_on, ${minutes} AS minutes
      FROM offering o ${ways.join} CROSS JOIN LATERAL (${entry}) e
      WHERE ${conditions.join(' AND ')}
      ORDER BY e.starts_on, ${minutes === '0' ? '' : `${minutes}, `}o.id LIMIT ${bind(page.limit)}`,
    values,
  };
}

function setParts(wanted: EntryNarrowing): readonly string[] {
  const { dayparts, children, freeOnly, ...others } = wanted;
  const parts = { ...others, dayparts: dayparts.length > 0 || null, children: children > 0 || null };
  const named = Object.entries({ ...parts, freeOnly: freeOnly || null });
  return named
    .filter(([, value]) => value !== null)
    .map(([name]) => name)
    .sort();
}

/** The shortest way to a site of each offering, where anybody sets out. */
function waysOf({ ways }: EntryNarrowing, bind: Bind): { readonly with: string; readonly join: string } {
  if (ways === null) return { with: '', join: '' };
  const sites = `unnest(${bind(ways.map(({ siteId }) => siteId))}::uuid[], ${bind(ways.map(({ minutes }) => minutes))}::integer[])`;
  return {
    with: `WITH way AS (SELECT p.offering_id, min(w.minutes) AS minutes FROM ${sites} AS w (site_id, minutes)
      JOIN offering_site p ON p.site_id = w.site_id GROUP BY p.offering_id)`,
    join: 'JOIN way ON way.offering_id = o.id',
  };
}

function entryConditions(wanted: EntryNarrowing, bind: Bind): readonly string[] {
  const { level, after, from, to, freeOnly } = wanted;
  return [
    's.offering_id = o.id',
    `s.starts_on > ${bind(after)}::date`,
    ...(level === null ? [] : [`s.level = ${bind(level)}`]),
    ...(from === null ? [] : [`s.starts_on >= ${bind(from)}::date`]),
    ...(to === null ? [] : [`s.starts_on <= ${bind(to)}::date`]),
    ...(freeOnly ? [HAS_PLACE] : []),
  ];
}

function offeringConditions(wanted: EntryNarrowing, bind: Bind): readonly string[] {
  const { format, after, reach, dayparts, children, to, freeOnly } = wanted;
  return [
    `o.state IN (${BOOKABLE_STATES.join(', ')})`,
    `o.last_entry_on > ${bind(after)}::date`,
    ...(freeOnly ? ['o.is_enterable'] : []),
    ...(to === null ? [] : [`o.starts_on <= ${bind(to)}::date`]),
    ...(format === null ? [] : [`o.format_code = ${bind(format)}`]),
    ...(dayparts.length === 0 ? [] : [`o.dayparts <@ ${bind(dayparts)}::text[]`]),
    ...(children === 0
      ? []
      : [
          `o.childcare_places - coalesce(o.childcare_taken, 0)
            - coalesce((SELECT sum(h.children) FROM offering_hold h WHERE h.offering_id = o.id), 0) >= ${bind(children)}`,
        ]),
    ...(reach === null
      ? []
      : [
          `way.minutes <= (SELECT r.minutes FROM unnest(${bind(Object.keys(reach))}::text[],
            ${bind(Object.values(reach))}::integer[]) AS r (code, minutes) WHERE r.code = o.format_code)`,
        ]),
  ];
}

function pageCondition(after: EntryKey | null, minutes: string, bind: Bind): readonly string[] {
  if (after === null) return [];
  return [
    `(e.starts_on, ${minutes}, o.id) > (${bind(after.startsOn)}::date, ${bind(after.minutes)}::integer, ${bind(after.id)}::uuid)`,
  ];
}

/** What a statement may do to a version of the program that still runs while it is brought in. */
interface Danger {
  readonly pattern: RegExp;
  readonly why: string;
}

/** “Das ist bedacht”: written into a statement, with the reason, by whoever has looked. */
const CONSIDERED = /\/\* safe: .{20,} \*\//;

const DANGERS: readonly Danger[] = [
  { pattern: /\bDROP COLUMN\b/i, why: 'the version before still writes this column' },
  { pattern: /\bDROP TABLE\b(?! IF EXISTS pg_temp)/i, why: 'the version before still reads this table' },
  { pattern: /\bRENAME\b/i, why: 'the version before knows it by its old name' },
  {
    pattern: /\bALTER COLUMN\b[^,;]*\bTYPE\b/i,
    why: 'rewrites the table under a lock, and the version before expects the old type',
  },
  { pattern: /\bSET NOT NULL\b/i, why: 'the version before may still leave it empty' },
  { pattern: /\bDROP DEFAULT\b/i, why: 'the version before leaves it out when it inserts' },
  {
    pattern:
      /\bADD COLUMN\b(?:(?!\bADD\b|\bDEFAULT\b|\bGENERATED\b|;).)*\bNOT NULL\b(?!(?:(?!\bADD\b|;).)*\b(?:DEFAULT|GENERATED)\b)/is,
    why: 'the version before inserts rows without it',
  },
  {
    pattern: /\bADD COLUMN\b(?:(?!\bADD\b|;).)*\bDEFAULT\b\s*(?:gen_random_uuid|random|clock_timestamp)/is,
    why: 'a default that differs for each row rewrites the table under a lock',
  },
  { pattern: /\bCREATE UNIQUE INDEX\b/i, why: 'the version before may still insert the same twice' },
  {
    pattern: /\bADD CONSTRAINT\b(?!(?:(?!;).)*\bNOT VALID\b)/is,
    why: 'checks each row under a lock, and the version before may break it',
  },
  { pattern: /\bLOCK TABLE\b|\bVACUUM FULL\b|\bCLUSTER\b/i, why: 'nobody can work meanwhile' },
  {
    pattern: /\b(?:UPDATE|DELETE FROM)\b\s+"?\w+"?(?![^;]*\bWHERE\b)/i,
    why: 'changes every row in one transaction',
  },
];

/**
 * “Was an einer Wanderung gefährlich ist” while the version before still runs. What is done to a table that the same migration made
 * hurts nobody. Returns a sentence for each danger.
 */
export function dangersOf(statements: readonly string[]): readonly string[] {
  const parts = statements.flatMap((sql) => withoutBodies(sql).split(';')).map((part) => part.trim());
  const made = new Set(
    parts.flatMap((part) => tableOf(/\bCREATE TABLE (?:IF NOT EXISTS )?("?[\w.]+"?)/i, part)),
  );
  return parts.flatMap((part) => {
    if (CONSIDERED.test(part) || isOfNewTable(part, made)) return [];
    return DANGERS.filter(({ pattern }) => pattern.test(part)).map(
      ({ why }) => `${part.replaceAll(/\s+/g, ' ').slice(0, 100)}: ${why}`,
    );
  });
}

/** Bodies of functions run later, and their semicolons end nothing. */
function withoutBodies(sql: string): string {
  return sql.replaceAll(/\$\$[\s\S]*?\$\$/g, '');
}

function isOfNewTable(part: string, made: ReadonlySet<string>): boolean {
  if (/^\s*CREATE TABLE\b/i.test(part)) return true;
  const [table] = tableOf(/\b(?:ALTER TABLE (?:ONLY )?|\bON |UPDATE |DELETE FROM )("?[\w.]+"?)/i, part);
  return table !== undefined && made.has(table);
}

function tableOf(pattern: RegExp, part: string): readonly string[] {
  const name = pattern.exec(part)?.[1];
  return name === undefined ? [] : [name.replaceAll('"', '').toLowerCase()];
}

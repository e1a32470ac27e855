import type { FuzzAnswer, FuzzRequest } from './send.mjs';

/** Who asks; `member` null for nobody. */
export interface FuzzVisitor {
  readonly name: string;
  readonly member: { readonly kind: string; readonly organisationId: string } | null;
  readonly send: (request: FuzzRequest) => Promise<FuzzAnswer>;
}

export interface FuzzFinding {
  readonly as: string;
  readonly operation: string;
  readonly wrong: readonly string[];
}

export function runFuzz(given: {
  readonly description: unknown;
  readonly seed: number;
  readonly requests: number;
  readonly ids: readonly string[];
  readonly words?: Readonly<Record<string, readonly unknown[]>>;
  readonly visitors: readonly FuzzVisitor[];
  readonly rows: (sql: string, values?: readonly unknown[]) => Promise<readonly object[]>;
  readonly slowMilliseconds: number;
  readonly betweenBlocks?: () => Promise<unknown>;
}): Promise<{
  readonly requests: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly findings: readonly FuzzFinding[];
}>;

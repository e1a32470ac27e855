import type { Refusal } from './refusal.js';

/** “Ergebnis”: a rule either gives its value or says why it refuses. Expected refusals are never thrown here. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** The rule holds; here is what it gives. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

import type { Refusal } from '#libs/kernel';

/** “Code der zweiten Stufe” as somebody typed it: of the app, or one of the recovery codes. */
export type GivenCode =
  | { readonly kind: 'one-time'; readonly digits: string }
  | { readonly kind: 'recovery'; readonly letters: string };

/** Reads what was typed, with blanks and dashes wherever; null for what is neither. */
export function readGivenCode(typed: string): GivenCode | null {
  const plain = typed.replaceAll(/[\s-]/g, '').toLowerCase();
  if (/^\d{6}$/.test(plain)) return { kind: 'one-time', digits: plain };
  if (/^[a-z2-9]{16}$/.test(plain)) return { kind: 'recovery', letters: plain };
  return null;
}

/**
 * “Jeder Code gilt einmal” (RFC 6238 §5.2): a code of a time step that was used before, or of an earlier one, is no longer a proof. Steps are
 * half minutes since 1970; `step` is null where the code belongs to none.
 */
export function judgeCodeStep(step: number | null, lastUsedStep: number | null): Refusal | null {
  if (step === null) return { code: 'wrong-code', field: 'code' };
  if (lastUsedStep !== null && step <= lastUsedStep) return { code: 'code-used', field: 'code' };
  return null;
}

/**
 * “Ablehnung”: why a rule says no. `code` is stable and part of the interface (kebab-case, a fact: `offering-full`);
 * `facts` are the figures that the German sentence needs. The sentence itself is written where people read it.
 */
export interface Refusal {
  readonly code: string;
  readonly field?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** A refusal as a result, for the last line of a rule. */
export function refuse(
  code: string,
  facts?: Readonly<Record<string, string | number>>,
  field?: string,
): { readonly ok: false; readonly refusal: Refusal } {
  return {
    ok: false,
    refusal: { code, ...(facts === undefined ? {} : { facts }), ...(field === undefined ? {} : { field }) },
  };
}

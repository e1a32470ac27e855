/**
 * “Ließe sich eine verdeckte Zahl ausrechnen?”: whether a sum may be shown beside hidden figures that add up to it. Each hidden figure is
 * given by the values it may have as far as anybody knows; with the sum known, each must still have at least two.
 */
export function keepsSecret(hidden: readonly (readonly number[])[], sum: number): boolean {
  return hidden.every((values, index) => {
    const others = sumsOf(hidden.filter((_, other) => other !== index));
    return values.filter((value) => others.has(sum - value)).length > 1;
  });
}

/** All sums that one value of each can have. */
function sumsOf(choices: readonly (readonly number[])[]): ReadonlySet<number> {
  return choices.reduce<ReadonlySet<number>>(
    (sums, values) => new Set([...sums].flatMap((sum) => values.map((value) => sum + value))),
    new Set([0]),
  );
}

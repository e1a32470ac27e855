/**
 * “Verteilung nach größten Resten” (Hare/Niemeyer): splits `total` into whole shares in proportion to the weights. Ties go to the
 * earlier weight. All weights zero or none at all give no shares.
 */
export function largestRemainder(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const quotas = weights.map((weight) => (total * weight) / sum);
  const shares = quotas.map(Math.floor);
  const left = total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

const STEPS = [1, 2, 2.5, 5, 10];
const MOST_TICKS = 5;

/** Round numbers from 0 to at least the largest value, at most six of them. */
export function ticksUpTo(most: number): readonly number[] {
  if (most <= 0) return [0, 1];
  const least = most / MOST_TICKS;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = (STEPS.find((one) => one * power >= least - 1e-12) ?? 10) * power;
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

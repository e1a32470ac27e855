const FACTORS = [1, 2, 2.5, 5, 10] as const;

/** Round values from 0 to at least the largest, at most six of them. People are counted whole, so steps are at least 1. */
export function scaleTicks(most: number): number[] {
  const rough = Math.max(1, most / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = FACTORS.map((factor) => factor * power).find(
    (each) => each >= rough && Number.isInteger(each),
  );
  const chosen = step ?? 10 * power;
  const count = Math.max(1, Math.ceil(most / chosen));
  return Array.from({ length: count + 1 }, (_, at) => at * chosen);
}

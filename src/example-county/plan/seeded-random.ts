/** “Zufall, der sich wiederholen lässt”: numbers from 0 up to 1 (excluded), the same row for the same seed. */
export type SeededRandom = () => number;

/** Mulberry32: small, quick and even enough for examples; not for secrets. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`, both included. */
export function wholeBetween(random: SeededRandom, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

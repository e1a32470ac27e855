const LONGEST_PAUSE_S = 30;

/** Seconds to wait before the next try after so many failures in a row: 1, 2, 4 … 30. */
export function pauseAfter(failures) {
  return Math.min(2 ** (failures - 1), LONGEST_PAUSE_S);
}

/** The queue of the nightly check: no data, the day is that of the clock. */
export const CHECK_COVERAGE_GAPS_QUEUE = 'check-coverage-gaps';

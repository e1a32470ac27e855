/** “Rückgabewert”: done, done or refused with problems to look at, not begun. */
export const EXIT_CODE = { done: 0, problems: 1, couldNotRun: 2 } as const;

/** One of {@link EXIT_CODE}. */
export type ExitCode = (typeof EXIT_CODE)[keyof typeof EXIT_CODE];

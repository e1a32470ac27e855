/** “Gründe”, why a course does not come about, and why a gap cannot be closed: one list for both. */
export const OBSTACLES = [
  'too-few-participants',
  'no-teacher',
  'no-room',
  'no-childcare',
  'no-funding',
  'no-approval',
  'other',
] as const;
/** One of {@link OBSTACLES}. */
export type Obstacle = (typeof OBSTACLES)[number];

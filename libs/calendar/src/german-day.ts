/** “23.11.2026”: a day as people read it, from its `YYYY-MM-DD`. */
export function germanDay(day: string): string {
  return day.split('-').toReversed().join('.');
}

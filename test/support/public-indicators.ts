import type { House } from './house.js';
import { INTERNAL, lay, PUBLISHED, type Both, type Row } from './lay-rows.js';

/** Of the public goal, and one of the internal goal that is marked as public; one value of the public one is not for everybody. */
export async function layIndicators(
  house: House,
  { open, internal }: { open: Record<string, string>; internal: Record<string, string> },
  both: Both,
): Promise<void> {
  const indicator =
    (goal_id: string | undefined) =>
    (word: string, isPublic: boolean): Row => ({
      goal_id,
      name: word,
      kind: 'state',
      direction: 'higher',
      target_value: 40,
      target_day: '2027-12-31',
      is_public: isPublic,
    });
  await both('indicator', 'indicator', indicator(open['goal']));
  internal['indicatorOfGoal'] = await lay(
    house,
    'indicator',
    indicator(internal['goal'])(`${INTERNAL}indicator-of-goal`, true),
  );
  for (const [indicator_id, definition] of [
    [open['indicator'], `${PUBLISHED}definition`],
    [internal['indicator'], `${INTERNAL}definition`],
    [internal['indicatorOfGoal'], `${INTERNAL}definition`],
  ]) {
    const series_id = await lay(house, 'indicator_series', {
      indicator_id,
      number: 1,
      definition,
      unit: 'people',
      source: 'manual',
      rhythm: 'quarter',
      measured_from: '2026-01-01',
    });
    const value = (cut_off_day: string, part: Row): Promise<string> =>
      lay(house, 'measured_value', {
        indicator_id,
        series_id,
        cut_off_day,
        comment: `${INTERNAL}comment`,
        as_of: cut_off_day,
        is_public_safe: true,
        recorded_at: '2026-07-01',
        ...part,
      });
    await value('2026-03-31', { value: 31 });
    await value('2026-06-30', { value: 33_333_333, is_public_safe: false });
    await value('2026-09-30', { absence: 'not-collected' });
  }
}

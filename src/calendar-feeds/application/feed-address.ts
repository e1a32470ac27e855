import type { Settings } from '../../platform/config/settings.js';

/** Where calendar programs ask; whoever knows it reads along. */
export function feedAddress({ publicUrl }: Settings, token: string): string {
  return `${publicUrl}/api/v1/calendar-feeds/${token}`;
}

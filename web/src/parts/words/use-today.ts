import { useState } from 'react';
import { dayInGermany } from './dates.js';

/** The German day on which the page was opened; it stays while the page is looked at, so that nothing jumps at midnight. */
export function useToday(): string {
  const [today] = useState(() => dayInGermany(new Date()));
  return today;
}

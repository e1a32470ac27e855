import { useState } from 'react';
import { dayInGermany } from './dates.js';

/** The German day on which the page was opened: it stays the same while the page stands, so that nothing on it contradicts itself. */
export function useToday(): string {
  const [today] = useState(() => dayInGermany(new Date()));
  return today;
}

import type { ReviewAspect, TrafficLight } from './measure-review.js';

/** How people call the three lights. */
export const REVIEW_ASPECT_WORDS: Readonly<Record<ReviewAspect, string>> = {
  implementation: 'Stand der Umsetzung',
  schedule: 'Zeitplan',
  goal: 'Zielerreichung',
};

/** How people call the colours. */
export const TRAFFIC_LIGHT_WORDS: Readonly<Record<TrafficLight, string>> = {
  green: 'grün',
  yellow: 'gelb',
  red: 'rot',
  none: 'keine Aussage',
};

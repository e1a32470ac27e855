import type { LightCell } from '#libs/printed-document';
import type { TrafficLight } from './measure-review.js';
import { TRAFFIC_LIGHT_WORDS } from './review-words.js';

/** A light on paper: as shape, colour and word. */
export function printedLight(light: TrafficLight, word = TRAFFIC_LIGHT_WORDS[light]): LightCell {
  return { light: light === 'none' ? 'grey' : light, word };
}

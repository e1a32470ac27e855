import { textForLog } from '../logging/private-parts.js';

const LONGEST = 300;

/** “Grund des Scheiterns”: the first line of an error, short, without anything that a log may not have. */
export function plainReason(message: string): string {
  const [first = ''] = message.split('\n');
  const hidden = textForLog(first).trim();
  return hidden.length > LONGEST ? `${hidden.slice(0, LONGEST)}…` : hidden;
}

import type { Command } from 'commander';
import { germanCommand } from './german-help.js';

/** A command that does something: all of these can answer with JSON. */
export function leaf(name: string, description: string): Command {
  return germanCommand(name, description).option('--json', 'Ergebnis als ein JSON-Dokument ausgeben');
}

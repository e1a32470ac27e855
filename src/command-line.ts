import 'reflect-metadata';
import { text } from 'node:stream/consumers';
import { runCommandLine, type Terminal } from './commands/index.js';

const terminal: Terminal = {
  write: (line) => void process.stdout.write(line),
  writeError: (line) => void process.stderr.write(line),
  async readSecret() {
    const given = process.env['KURSKREIS_PASSWORD'];
    if (given !== undefined && given !== '') return given;
    if (process.stdin.isTTY) process.stderr.write('Passwort (Ende mit Strg+D): ');
    return (await text(process.stdin)).replace(/\r?\n$/, '');
  },
};

process.exitCode = await runCommandLine(process.argv.slice(2), terminal);

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';

/** The build of a project whose programs only stand in for the platform's, so that the launcher can be tried alone. */
cpSync('stand-ins', 'dist/src', { recursive: true });
mkdirSync('web/dist', { recursive: true });
writeFileSync('web/dist/index.html', '');

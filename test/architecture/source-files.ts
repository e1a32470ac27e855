import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The folder of the project. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** A file of the project with its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Files below a folder whose path matches, in the order of their paths. */
export function filesBelow(folder: string, matches: (path: string) => boolean): readonly SourceFile[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes('node_modules') && matches(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(PROJECT, path), 'utf8') }));
}

/** Single files of the project by their paths. */
export function namedFiles(...paths: readonly string[]): readonly SourceFile[] {
  return paths.map((path) => ({ path, text: readFileSync(join(PROJECT, path), 'utf8') }));
}

/** Production TypeScript of libs and src. */
export function houseFiles(): readonly SourceFile[] {
  const isHouse = (path: string): boolean => path.endsWith('.ts') && !path.endsWith('.spec.ts');
  return [...filesBelow('libs', isHouse), ...filesBelow('src', isHouse)];
}

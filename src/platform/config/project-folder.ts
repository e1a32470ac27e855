import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the project, from sources and from built files alike: the nearest one above with a `package.json`. */
export function projectFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`no package.json above ${import.meta.dirname}`);
    folder = above;
  }
  return folder;
}

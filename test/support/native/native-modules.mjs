import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

const PROJECT = join(import.meta.dirname, '../../..');
const SELF = readFileSync(import.meta.filename, 'utf8');
const nodeRequire = createRequire(import.meta.url);

/**
 * A transformer of Jest that transforms nothing: in place of a module it hands out the one that Node itself loads, once for each worker
 * and not anew for each story. That saves most of what a short story costs, and a story tells of what was built. So nothing that a
 * story leaves behind in a module (not in its house) may matter to the next.
 */
export default {
  process(source, file, { supportsStaticESM, supportsDynamicImport }) {
    if (!supportsDynamicImport) return { code: source }; // outside of any story: Jest itself, and its setup
    const native = builtFrom(file);
    return { code: supportsStaticESM ? asModule(native) : `module.exports = ${taken(native)};` };
  },

  /** The names of a module may come from another one that it passes on: what is kept holds for one build. */
  getCacheKey(source, file, { supportsStaticESM, supportsDynamicImport }) {
    const stamp = readFileSync(join(PROJECT, 'dist/built-from.txt'), 'utf8');
    return createHash('sha256')
      .update([SELF, stamp, file, supportsStaticESM, supportsDynamicImport, source].join('\0'))
      .digest('hex');
  },
};

/** Our own source stands for what was built from it, a package for itself. */
function builtFrom(file) {
  return file.endsWith('.ts') ? join(PROJECT, 'dist', relative(PROJECT, file)).replace(/\.ts$/, '.js') : file;
}

function asModule(native) {
  const names = Object.keys(nodeRequire(native)).map((name) => JSON.stringify(name));
  return [
    `const native = ${taken(native)};`,
    ...names.map((name, index) => `const value${index} = native[${name}];`),
    `export { ${names.map((name, index) => `value${index} as ${name}`).join(', ')} };`,
  ].join('\n');
}

function taken(native) {
  return `globalThis.nativeRequire(${JSON.stringify(native)})`;
}

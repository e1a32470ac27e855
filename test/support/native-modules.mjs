import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

function nativeFile(file) {
  if (!file.endsWith('.ts')) return file;
  return join(PROJECT, 'dist', relative(PROJECT, file)).replace(/\.ts$/, '.js');
}

export default {
  process(_source, file, { supportsStaticESM }) {
    const native = `globalThis.nativeRequire(${JSON.stringify(nativeFile(file))})`;
    if (!supportsStaticESM) return { code: `module.exports = ${native};` };
    const names = Object.keys(require(nativeFile(file)));
    const lines = names.map((name, index) => `const v${index} = m[${JSON.stringify(name)}];`);
    const list = names.map(
      (name, index) => `v${index} as ${name === 'default' ? name : JSON.stringify(name)}`,
    );
    return { code: `const m = ${native};\n${lines.join('\n')}\nexport { ${list.join(', ')} };` };
  },
  getCacheKey(source, file, { supportsStaticESM }) {
    const stamp = readFileSync(join(PROJECT, 'dist/built-from.txt'), 'utf8');
    return createHash('sha256')
      .update(`${stamp} ${file} ${import.meta.url} 2 ${supportsStaticESM}`)
      .update(source)
      .digest('hex');
  },
};

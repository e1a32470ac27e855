import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { measureFirstLoad, overBudget } from '../../scripts/lib/web-budget.mjs';

const MANIFEST = {
  'index.html': { file: 'index.js', isEntry: true, css: ['index.css'], imports: ['_frame.js', '_parts.js'] },
  '_frame.js': { file: 'frame.js', imports: ['_parts.js'] },
  '_parts.js': { file: 'parts.js', css: ['index.css'], dynamicImports: ['map.tsx'] },
  'map.tsx': { file: 'map.js', isDynamicEntry: true },
};

describe('The budget of the first load', () => {
  it('counts the entry and what it imports once each, the largest first, and nothing that comes later', () => {
    const parts = measureFirstLoad(MANIFEST, (file) => randomBytes(file === 'frame.js' ? 900 : 90));
    expect(new Set(parts.map(({ file }) => file))).toEqual(
      new Set(['frame.js', 'index.css', 'index.html', 'index.js', 'parts.js']),
    );
    expect(parts[0]?.file).toBe('frame.js');
  });

  it('names the largest parts when it is spent', () => {
    const parts = [
      { file: 'a.js', bytes: 900 },
      { file: 'b.js', bytes: 101 },
    ];
    expect(overBudget(parts, 1001)).toBeNull();
    expect(overBudget(parts, 1000)).toMatch(/1\.0 kB.*a\.js \(0\.9 kB\), b\.js/);
  });
});

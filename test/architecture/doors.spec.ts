import { describe, expect, it } from '@jest/globals';
import { filesBelow, houseFiles } from './source-files.js';

const doors = [
  ...filesBelow('libs', (path) => path.endsWith('/src/index.ts')),
  ...filesBelow('src', (path) => /^src\/[^/]+\/index\.ts$/.test(path)),
];
const namesAt = (text: string): string[] =>
  [...text.matchAll(/export \{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !/^[A-Z0-9_]+$/.test(name)),
  );

/** Types and lists of codes are the vocabulary of a room and free; what can be called is kept few. */
const MOST_NAMES = 16;

describe('Doors', () => {
  it('are found', () => {
    expect(doors.length).toBeGreaterThan(10);
  });

  it.each(doors.map(({ path, text }) => [path, text]))('%s names what it shows', (_path, text) => {
    expect(text).not.toMatch(/export \*/);
    expect(text).toMatch(/export (type )?\{/);
    expect(namesAt(text).length).toBeLessThanOrEqual(MOST_NAMES);
  });

  it('leave nothing without a word: each exported symbol of libs has a doc comment', () => {
    const silent = houseFiles()
      .filter(({ path }) => path.startsWith('libs/') && !path.endsWith('index.ts'))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .map((line, index, lines) => ({ line, above: lines[index - 1] ?? '' }))
          .filter(({ line }) => /^export (async )?(function|const|type|interface|class)/.test(line))
          .filter(({ above }) => !above.trim().endsWith('*/'))
          .map(({ line }) => `${path}: ${line}`),
      );
    expect(silent).toEqual([]);
  });
});

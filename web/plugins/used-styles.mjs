import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCES = resolve(import.meta.dirname, '../src');

/** Classes of KERN; icons are named apart from their class. */
const NAME = /\.(kern-[a-zA-Z0-9_-]+)/g;
const RULE = /([^{}]+)\{([^{}]*)\}/g;

/**
 * Leaves out of KERN's stylesheet the rules for classes that no source of ours names: nine tenths of it. A name that is put together,
 * such as `kern-btn--${kind}`, keeps all that begin like it, but an icon must be named somewhere.
 *
 * @returns {import('vite').Plugin}
 */
export function usedStyles() {
  return {
    name: 'used-styles',
    enforce: 'pre',
    transform(css, id) {
      if (!/@kern-ux[\\/]native[\\/]dist[\\/]kern(\.min)?\.css/.test(id)) return null;
      return { code: keepUsed(css, sourcesBelow(SOURCES).join('\n')), map: null };
    },
  };
}

/** The stylesheet without rules all of whose selectors name a class that does not occur in the text. */
export function keepUsed(css, text) {
  const names = new Set(text.match(/kern-[a-zA-Z0-9_-]+/g));
  const beginnings = [...names].filter((name) => /(--|__)$/.test(name) && name !== 'kern-icon--');
  const icons = new Set(text.match(/(?<=['"])[a-z-]+(?=['"])/g));
  const isUsed = (name) =>
    names.has(name) ||
    beginnings.some((beginning) => name.startsWith(beginning)) ||
    (name.startsWith('kern-icon--') && icons.has(name.slice('kern-icon--'.length)));
  const keeps = (selector) =>
    [...selector.replace(/:(?:not|is|where|has)\([^()]*\)/g, '').matchAll(NAME)].every(([, name]) =>
      isUsed(name),
    );
  return css.replace(RULE, (rule, head) => (selectorsOf(head).some(keeps) ? rule : ''));
}

/** Parted at commas that stand in no brackets. What a group is about (`@media`) stands before another bracket and is never parted. */
function selectorsOf(head) {
  return head.split(/,(?![^()]*\))/);
}

function sourcesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

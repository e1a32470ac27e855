import { HANDBOOK_ORDER } from './handbook-order.js';

/** One page of the handbook, as the build makes it of `docs/handbuch`. */
export interface HandbookPage {
  readonly slug: string;
  readonly title: string;
  /** Fetched when somebody opens it. Our own text of the repository, nothing that anybody typed in. */
  readonly read: () => Promise<string>;
}

const titles: Readonly<Record<string, string>> = import.meta.glob<string>('../../../../docs/handbuch/*.md', {
  eager: true,
  import: 'default',
  query: '?title',
});
const texts: Readonly<Record<string, () => Promise<string>>> = import.meta.glob<string>(
  '../../../../docs/handbuch/*.md',
  { import: 'default', query: '?page' },
);

const pathOf = (slug: string): string => `../../../../docs/handbuch/${slug}.md`;

/** All pages, in their order. */
export const HANDBOOK_PAGES: readonly HandbookPage[] = HANDBOOK_ORDER.map((slug) => ({
  slug,
  title: titles[pathOf(slug)] ?? slug,
  read: texts[pathOf(slug)] ?? (() => Promise.resolve('')),
}));

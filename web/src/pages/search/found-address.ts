import type { FoundGroup, FoundItem } from '../../api/types.js';

type Kind = FoundGroup['kind'];

/** Where each kind of thing has its page, or the list in which it stands. */
const ADDRESSES: Readonly<Record<Kind, (item: Pick<FoundItem, 'id' | 'title'>) => string>> = {
  municipality: ({ id }) => `/versorgung?gebiet=${id}`,
  association: ({ id }) => `/versorgung?ebene=verbandsgemeinde&gebiet=${id}`,
  case: ({ id }) => `/faelle/${id}`,
  offering: ({ id }) => `/angebote/${id}`,
  provider: ({ title }) => `/suche?q=${encodeURIComponent(title)}`,
  site: ({ id }) => `/versorgung?kursort=${id}`,
  format: ({ id }) => `/kurse-finden?kurstyp=${encodeURIComponent(id)}`,
  gap: ({ id }) => `/luecken/${id}`,
  'placement-test': ({ id }) => `/einstufungstests/${id}`,
  proposal: () => '/planung',
  decision: ({ id }) => `/beschluesse/${id}`,
  organisation: () => '/verwaltung/organisationen',
};

/** The address that a found thing is opened by. */
export function foundAddress(kind: Kind, item: Pick<FoundItem, 'id' | 'title'>): string {
  return ADDRESSES[kind](item);
}

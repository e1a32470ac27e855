import type { Site } from '../../providers/index.js';

/** “Haus der Beispiele, Beispielstraße 1, 76726 Germersheim”. */
export function addressLine(site: Pick<Site, 'name' | 'street' | 'postcode' | 'town'> | null): string {
  if (site === null) return '';
  const town = [site.postcode, site.town].filter(Boolean).join(' ');
  return [site.name, site.street, town].filter(Boolean).join(', ');
}

import { FINDER_LANGUAGES } from '../texts/languages.js';
import { FINDER } from '../finder-address.js';
import { wayTo } from './finder-way.js';
import { xml } from './html.js';

/** “robots.txt”: what is for everybody may be looked through, what members work with may not. */
export function writeRobots(publicUrl: string): string {
  return [
    'User-agent: *',
    `Allow: ${FINDER}`,
    'Allow: /integrationskonzept',
    'Allow: /assets/',
    'Allow: /api/v1/public/',
    'Disallow: /',
    '',
    `Sitemap: ${publicUrl}/sitemap.xml`,
    '',
  ].join('\n');
}

/** A page that search engines should know. */
export interface MappedPage {
  readonly path: string;
  readonly changedOn: string | null;
}

/** “sitemap.xml”: each page in each language, and which pages say the same. */
export function writeSitemap(publicUrl: string, pages: readonly MappedPage[]): string {
  const alternates = (path: string) =>
    FINDER_LANGUAGES.map(
      (one) => xml`<xhtml:link rel="alternate" hreflang="${one.tag}" href="${publicUrl}${wayTo(path, one)}"/>
`,
    );
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.flatMap(({ path, changedOn }) =>
  FINDER_LANGUAGES.map(
    (language) => xml`<url>
<loc>${publicUrl}${wayTo(path, language)}</loc>
${
  changedOn === null
    ? null
    : xml`<lastmod>${changedOn}</lastmod>
`
}${alternates(path)}</url>
`,
  ),
)}</urlset>
`.text;
}

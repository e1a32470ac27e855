import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

/** Pages of the Integrationskonzept. */
export const CONCEPT_ROUTES: readonly RouteObject[] = [
  pagesFor('concept:read', [
    page('/konzept', async () => (await import('../pages/see-concept/concept-page.js')).ConceptPage),
    page(
      '/konzept/zeitschiene',
      async () => (await import('../pages/see-timeline/timeline-page.js')).TimelinePage,
    ),
    page(
      '/konzept/fassungen',
      async () => (await import('../pages/keep-editions/editions-page.js')).EditionsPage,
    ),
    page(
      '/konzept/fassungen/:id',
      async () => (await import('../pages/keep-editions/edition-page.js')).EditionPage,
    ),
  ]),
  pagesFor('concept:keep', [
    page(
      '/konzept/fassungen/neu',
      async () => (await import('../pages/keep-editions/new-edition-page.js')).NewEditionPage,
    ),
  ]),
];

import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

/** Pages of those who refer people. */
export const CASE_ROUTES: readonly RouteObject[] = [
  pagesFor('referral:read', [
    page('/faelle', async () => (await import('../pages/see-cases/cases-page.js')).CasesPage),
    page('/faelle/neu', async () => (await import('../pages/enter-case/new-case-page.js')).NewCasePage),
    page('/faelle/:id', async () => (await import('../pages/see-case/case-page.js')).CasePage),
    page(
      '/faelle/:id/bearbeiten',
      async () => (await import('../pages/enter-case/edit-case-page.js')).EditCasePage,
    ),
    page('/faelle/:id/merkblatt', async () => (await import('../pages/print-sheet/sheet-page.js')).SheetPage),
    page('/platzangebote', async () => (await import('../pages/see-offers/offers-page.js')).OffersPage),
  ]),
];

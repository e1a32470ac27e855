import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

/** Pages of decisions and of the yearly selection. */
export const SELECTION_ROUTES: readonly RouteObject[] = [
  pagesFor('decision:record', [
    page(
      '/beschluesse/neu',
      async () => (await import('../pages/record-decision/record-decision-page.js')).RecordDecisionPage,
    ),
  ]),
  pagesFor('decision:read', [
    page(
      '/beschluesse',
      async () => (await import('../pages/see-decisions/decisions-page.js')).DecisionsPage,
    ),
    page(
      '/beschluesse/:id',
      async () => (await import('../pages/see-decisions/decision-page.js')).DecisionPage,
    ),
  ]),
  pagesFor('selection:read', [
    page(
      '/konzept/auswahl',
      async () => (await import('../pages/see-selections/selections-page.js')).SelectionsPage,
    ),
    page(
      '/konzept/auswahl/:jahr',
      async () => (await import('../pages/keep-selection/selection-page.js')).SelectionPage,
    ),
  ]),
];

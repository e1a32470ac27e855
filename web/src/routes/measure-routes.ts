import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

/** Pages about measures of the Integrationskonzept. */
export const MEASURE_ROUTES: readonly RouteObject[] = [
  pagesFor('measure:read', [
    page(
      '/konzept/massnahmen',
      async () => (await import('../pages/see-measures/measures-page.js')).MeasuresPage,
    ),
    page(
      '/konzept/massnahmen/:id',
      async () => (await import('../pages/see-measure/measure-page.js')).MeasurePage,
    ),
    page('/konzept/spur', async () => (await import('../pages/see-trace/traces-page.js')).TracesPage),
    page('/konzept/spur/:answerId', async () => (await import('../pages/see-trace/trace-page.js')).TracePage),
  ]),
  pagesFor('measure:propose', [
    page(
      '/konzept/massnahmen/neu',
      async () => (await import('../pages/propose-measure/propose-page.js')).ProposePage,
    ),
    page(
      '/konzept/massnahmen/meine-vorschlaege',
      async () => (await import('../pages/see-measures/own-proposals-page.js')).OwnProposalsPage,
    ),
    page(
      '/konzept/massnahmen/:id/vorschlag',
      async () => (await import('../pages/propose-measure/change-proposal-page.js')).ChangeProposalPage,
    ),
  ]),
  pagesFor('measure:keep', [
    page(
      '/konzept/massnahmen/:id/bearbeiten',
      async () => (await import('../pages/edit-measure/edit-measure-page.js')).EditMeasurePage,
    ),
  ]),
];

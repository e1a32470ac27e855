import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

/** Pages about coverage, gaps and planning. */
export const COVERAGE_ROUTES: readonly RouteObject[] = [
  pagesFor('coverage:read', [
    page('/versorgung', async () => (await import('../pages/see-coverage/coverage-page.js')).CoveragePage),
    page(
      '/versorgung/wandkarte',
      async () => (await import('../pages/see-coverage/wall/wall-map-page.js')).WallMapPage,
    ),
  ]),
  pagesFor('reach-demand:read', [
    page('/versorgung/reichweite', async () => (await import('../pages/see-reach/reach-page.js')).ReachPage),
  ]),
  pagesFor('gap:read', [
    page('/luecken', async () => (await import('../pages/see-gaps/gaps-page.js')).GapsPage),
    page('/luecken/:id', async () => (await import('../pages/see-gap/gap-page.js')).GapPage),
  ]),
  pagesFor('demand-report:read', [
    page('/bedarf', async () => (await import('../pages/report-demand/demand-page.js')).DemandPage),
  ]),
  pagesFor('trend:read', [
    page('/auswertung', async () => (await import('../pages/see-trends/trends-page.js')).TrendsPage),
  ]),
  pagesFor('plan:read', [
    page('/planung', async () => (await import('../pages/see-proposals/proposals-page.js')).ProposalsPage),
    page(
      '/planung/gefaehrdete-kurse',
      async () => (await import('../pages/see-weak-courses/weak-courses-page.js')).WeakCoursesPage,
    ),
  ]),
  pagesFor('plan:run', [
    page(
      '/planung/was-waere-wenn',
      async () => (await import('../pages/suppose-changes/what-if-page.js')).WhatIfPage,
    ),
    page(
      '/planung/vorschau',
      async () => (await import('../pages/see-forecast/forecast-page.js')).ForecastPage,
    ),
  ]),
];

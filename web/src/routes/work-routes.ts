import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

const importPage = async () => (await import('../pages/import-table/import-page.js')).ImportPage;

/** Pages of work that takes its time: tables that come in, and everything that runs in the background. */
export const WORK_ROUTES: readonly RouteObject[] = [
  pagesFor('work-run:read', [
    page('/vorgaenge', async () => (await import('../pages/see-work-runs/work-runs-page.js')).WorkRunsPage),
  ]),
  pagesFor('offering:write', [
    page(
      '/kurse/einlesen',
      async () => (await import('../pages/import-table/imports-page.js')).ImportCoursesPage,
    ),
    page('/kurse/einlesen/:id', importPage),
    page(
      '/kurse/einlesen/:id/unterschiede',
      async () => (await import('../pages/import-table/differences-page.js')).DifferencesPage,
    ),
  ]),
  pagesFor('column-profile:keep', [
    page(
      '/kurse/einlesen/profile',
      async () => (await import('../pages/keep-column-profiles/profiles-page.js')).ProfilesPage,
    ),
  ]),
  pagesFor('demand-report:write', [
    page(
      '/bedarf/einlesen',
      async () => (await import('../pages/import-table/imports-page.js')).ImportDemandPage,
    ),
    page('/bedarf/einlesen/:id', importPage),
  ]),
  pagesFor('concept:keep', [
    page(
      '/konzept/einlesen',
      async () => (await import('../pages/import-table/imports-page.js')).ImportMeasuresPage,
    ),
    page('/konzept/einlesen/:id', importPage),
    page(
      '/konzept/bedarfe/einlesen',
      async () => (await import('../pages/import-table/imports-page.js')).ImportObjectivesPage,
    ),
    page('/konzept/bedarfe/einlesen/:id', importPage),
  ]),
];

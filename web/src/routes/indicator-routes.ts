import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

/** Pages of indicators of the Integrationskonzept. */
export const INDICATOR_ROUTES: readonly RouteObject[] = [
  pagesFor('indicator:read', [
    page(
      '/konzept/indikatoren',
      async () => (await import('../pages/see-indicators/indicators-page.js')).IndicatorsPage,
    ),
    page(
      '/konzept/indikatoren/:id',
      async () => (await import('../pages/see-indicators/indicator-page.js')).IndicatorPage,
    ),
  ]),
  pagesFor('indicator:keep', [
    page(
      '/konzept/indikatoren/neu',
      async () => (await import('../pages/edit-indicator/edit-indicator-page.js')).NewIndicatorPage,
    ),
    page(
      '/konzept/indikatoren/:id/aendern',
      async () => (await import('../pages/edit-indicator/edit-indicator-page.js')).ChangeIndicatorPage,
    ),
  ]),
];

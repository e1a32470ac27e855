import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

/** Pages about reviews of measures. */
export const REVIEW_ROUTES: readonly RouteObject[] = [
  pagesFor('review:read', [
    page(
      '/konzept/ueberpruefungen',
      async () => (await import('../pages/see-reviews/reviews-page.js')).ReviewsPage,
    ),
    page(
      '/konzept/massnahmen/:id/ueberpruefung',
      async () => (await import('../pages/review-measure/review-page.js')).ReviewPage,
    ),
  ]),
];

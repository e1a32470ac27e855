import type { RouteObject } from 'react-router';
import { page } from './page.js';

/** The Integrationskonzept for everybody, without an account. */
export const PUBLIC_ROUTES: readonly RouteObject[] = [
  page(
    '/integrationskonzept',
    async () => (await import('../pages/read-concept/public-concept-page.js')).PublicConceptPage,
  ),
  page(
    '/integrationskonzept/themenfelder/:id',
    async () => (await import('../pages/read-concept/public-field-page.js')).PublicFieldPage,
  ),
  page(
    '/integrationskonzept/ziele/:id',
    async () => (await import('../pages/read-concept/public-goal-page.js')).PublicGoalPage,
  ),
  page(
    '/integrationskonzept/massnahmen',
    async () => (await import('../pages/read-concept/public-measures-page.js')).PublicMeasuresPage,
  ),
  page(
    '/integrationskonzept/massnahmen/:id',
    async () => (await import('../pages/read-concept/public-measure-page.js')).PublicMeasurePage,
  ),
  page(
    '/integrationskonzept/termine',
    async () => (await import('../pages/read-concept/public-events-page.js')).PublicEventsPage,
  ),
  page(
    '/integrationskonzept/dokumente',
    async () => (await import('../pages/read-concept/public-documents-page.js')).PublicDocumentsPage,
  ),
  page(
    '/integrationskonzept/fassungen',
    async () => (await import('../pages/read-concept/public-editions-page.js')).PublicEditionsPage,
  ),
  page(
    '/integrationskonzept/fassungen/:id',
    async () => (await import('../pages/read-concept/public-concept-page.js')).PublicConceptPage,
  ),
  page(
    '/integrationskonzept/mitmachen',
    async () => (await import('../pages/read-concept/public-join-page.js')).PublicJoinPage,
  ),
];

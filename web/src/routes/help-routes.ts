import type { RouteObject } from 'react-router';
import { page } from './page.js';

/** Search and handbook: for every member. */
export const HELP_ROUTES: readonly RouteObject[] = [
  page('/suche', async () => (await import('../pages/search/search-page.js')).SearchPage),
  page('/hilfe', async () => (await import('../pages/help/help-page.js')).HelpPage),
  page('/hilfe/:page', async () => (await import('../pages/help/handbook-page.js')).HandbookTextPage),
];

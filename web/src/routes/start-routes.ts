import type { RouteObject } from 'react-router';
import { page } from './page.js';

/** Pages for every member: where work begins. */
export const START_ROUTES: readonly RouteObject[] = [
  page('/', async () => (await import('../pages/start-page/start-page.js')).StartPage),
];

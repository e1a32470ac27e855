import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

/** Pages of needs and goals of the Integrationskonzept. */
export const OBJECTIVE_ROUTES: readonly RouteObject[] = [
  pagesFor('objective:read', [
    page('/konzept/bedarfe', async () => (await import('../pages/keep-needs/needs-page.js')).NeedsPage),
    page('/konzept/bedarfe/:id', async () => (await import('../pages/keep-needs/need-page.js')).NeedPage),
    page('/konzept/ziele', async () => (await import('../pages/keep-goals/goals-page.js')).GoalsPage),
    page('/konzept/ziele/:id', async () => (await import('../pages/keep-goals/goal-page.js')).GoalPage),
    page('/konzept/kette', async () => (await import('../pages/see-chain/chain-page.js')).ChainPage),
  ]),
  pagesFor('objective:write', [
    page(
      '/konzept/bedarfe/neu',
      async () => (await import('../pages/keep-needs/edit-need-page.js')).NewNeedPage,
    ),
    page(
      '/konzept/bedarfe/:id/aendern',
      async () => (await import('../pages/keep-needs/edit-need-page.js')).ChangeNeedPage,
    ),
    page(
      '/konzept/ziele/neu',
      async () => (await import('../pages/keep-goals/edit-goal-page.js')).NewGoalPage,
    ),
    page(
      '/konzept/ziele/:id/aendern',
      async () => (await import('../pages/keep-goals/edit-goal-page.js')).ChangeGoalPage,
    ),
    page('/konzept/antworten', async () => (await import('../pages/code-answers/coding-page.js')).CodingPage),
  ]),
];

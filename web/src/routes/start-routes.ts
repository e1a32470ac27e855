import type { RouteObject } from 'react-router';
import { page } from './page.js';

/** Pages for every member: where work begins, and what they were told. */
export const START_ROUTES: readonly RouteObject[] = [
  page('/', async () => (await import('../pages/start-page/start-page.js')).StartPage),
  page(
    '/mitteilungen',
    async () => (await import('../pages/read-notifications/notifications-page.js')).NotificationsPage,
  ),
  page(
    '/mitteilungen/einstellungen',
    async () =>
      (await import('../pages/choose-notifications/notification-settings-page.js')).NotificationSettingsPage,
  ),
  page(
    '/mitteilungen/:id',
    async () => (await import('../pages/read-notifications/notification-page.js')).NotificationPage,
  ),
];

import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

/** Pages that keep the platform in order. */
export const ADMINISTRATION_ROUTES: readonly RouteObject[] = [
  pagesFor('audit:read', [
    page('/protokoll', async () => (await import('../pages/read-protocol/protocol-page.js')).ProtocolPage),
  ]),
  pagesFor('administrator', [
    page('/postbuch', async () => (await import('../pages/read-mails/mails-page.js')).MailsPage),
    page('/postbuch/:id', async () => (await import('../pages/read-mails/mail-page.js')).MailPage),
  ]),
];

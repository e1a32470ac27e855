import type { RouteObject } from 'react-router';
import { page, pagesFor } from './page.js';

/** Pages of committees, their meetings and what is agreed in them. */
export const MEETING_ROUTES: readonly RouteObject[] = [
  pagesFor('committee:read', [
    page('/gremien', async () => (await import('../pages/see-committees/committees-page.js')).CommitteesPage),
    page(
      '/gremien/:id',
      async () => (await import('../pages/see-committee/committee-page.js')).CommitteePage,
    ),
  ]),
  pagesFor('meeting:read', [
    page('/sitzungen', async () => (await import('../pages/see-meetings/meetings-page.js')).MeetingsPage),
    page(
      '/sitzungen/neu',
      async () => (await import('../pages/enter-meeting/enter-meeting-page.js')).NewMeetingPage,
    ),
    page('/sitzungen/:id', async () => (await import('../pages/see-meeting/meeting-page.js')).MeetingPage),
    page(
      '/sitzungen/:id/aendern',
      async () => (await import('../pages/enter-meeting/enter-meeting-page.js')).ChangeMeetingPage,
    ),
  ]),
  pagesFor('task:settle', [
    page('/aufgaben', async () => (await import('../pages/see-tasks/tasks-page.js')).TasksPage),
  ]),
];

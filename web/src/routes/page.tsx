import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Permission } from '../api/types.js';
import { CrashPage } from '../parts/frame/crash-page.js';
import { Permitted } from '../parts/frame/members-only.js';

/** Each page is a file of its own that is fetched when somebody goes there. */
export const page = (path: string, load: () => Promise<ComponentType>): RouteObject => ({
  path,
  lazy: async () => ({ Component: await load() }),
  ErrorBoundary: CrashPage,
});

/** Pages for those who have a right. */
export const pagesFor = (by: Permission | 'administrator', children: RouteObject[]): RouteObject => ({
  element: <Permitted by={by} />,
  children,
});

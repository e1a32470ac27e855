import type { ReactElement } from 'react';
import { Navigate } from 'react-router';
import { useMember } from './members-only.js';
import { openGroups } from './ways.js';

/** Where work begins: the first page that is open to a member. */
export function FirstPage(): ReactElement {
  const [first] = openGroups(useMember());
  return <Navigate to={first?.ways[0]?.to ?? '/anmelden'} replace />;
}

import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { ApiProblem } from '../../api/problem.js';
import { byLinkTexts } from '../../texts/by-link.js';
import { PageTitle } from '../frame/page-title.js';
import { LoadFailed } from '../show/load-failed.js';

/** What stands where a link of a mail leads nowhere; a server that is merely out of reach is another matter. */
export function LinkProblem({ error, onRetry }: { error: Error; onRetry: () => unknown }): ReactElement {
  const isWrong = error instanceof ApiProblem && error.status >= 400 && error.status < 500;
  if (!isWrong) return <LoadFailed error={error} onRetry={onRetry} />;
  return (
    <>
      <PageTitle title={byLinkTexts.wrongLinkTitle} />
      <p className="kern-body">{byLinkTexts.wrongLinkBody}</p>
      <p className="kern-body">
        <Link className="kern-link" to="/anmelden">
          {byLinkTexts.toSignIn}
        </Link>
      </p>
    </>
  );
}

import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../api/session.js';
import { findPageHelp } from '../../parts/frame/find-page-help.js';
import { helpTexts } from '../../texts/help.js';
import { PAGE_HELP } from '../../texts/page-help.js';
import { HANDBOOK_OF_KIND } from './handbook-of-kind.js';

/** What a page is for, how one goes about it, and the way to the handbook for those who are signed in. */
export function PageHelpText({ pathname }: { pathname: string }): ReactElement {
  const { data: member } = useSession();
  const help = findPageHelp(pathname, PAGE_HELP);
  const handbook = member ? `/hilfe/${HANDBOOK_OF_KIND[member.organisationKind]}` : null;
  return (
    <>
      <p className="kern-body">{help?.purpose ?? helpTexts.lead}</p>
      {help !== undefined && help.steps.length > 0 && (
        <ul className="page-help__steps">
          {help.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {handbook !== null && (
        <p className="kern-body">
          <Link className="kern-link" to={handbook}>
            {helpTexts.more}
          </Link>
        </p>
      )}
    </>
  );
}

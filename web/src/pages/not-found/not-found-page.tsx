import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Frame } from '../../parts/frame/frame.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { errorTexts } from '../../texts/errors.js';

/** An address that leads nowhere. */
export function NotFoundPage(): ReactElement {
  return (
    <Frame>
      <div className="narrow">
        <PageTitle title={errorTexts.notFoundTitle} />
        <p className="kern-body">{errorTexts.notFoundBody}</p>
        <p className="kern-body">
          <Link className="kern-link" to="/">
            {errorTexts.toStart}
          </Link>
        </p>
      </div>
    </Frame>
  );
}

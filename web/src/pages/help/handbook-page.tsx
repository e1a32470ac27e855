import './help.css';
import { useQuery } from '@tanstack/react-query';
import type { MouseEvent, ReactElement } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { helpTexts } from '../../texts/help.js';
import { HANDBOOK_PAGES, type HandbookPage } from './handbook.js';

/** One page of the handbook. */
export function HandbookTextPage(): ReactElement {
  const { page: slug } = useParams();
  const page = HANDBOOK_PAGES.find((one) => one.slug === slug);
  return (
    <>
      <p className="kern-body">
        <Link className="kern-link" to="/hilfe">
          {helpTexts.back}
        </Link>
      </p>
      <PageTitle title={page?.title ?? helpTexts.unknownTitle} />
      {page === undefined ? <p className="kern-body">{helpTexts.unknownBody}</p> : <Text page={page} />}
    </>
  );
}

/** The text was made of the handbook when the application was built; nobody's input is in it. */
function Text({ page }: { page: HandbookPage }): ReactElement {
  const text = useQuery({
    queryKey: ['handbook', page.slug],
    queryFn: page.read,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const navigate = useNavigate();
  const stay = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(link.getAttribute('href') ?? '/');
  };
  if (text.data === undefined) {
    return text.isError ? <LoadFailed error={text.error} onRetry={text.refetch} /> : <Loading />;
  }
  return (
    <article className="handbook" {...{ onClick: stay }} dangerouslySetInnerHTML={{ __html: text.data }} />
  );
}

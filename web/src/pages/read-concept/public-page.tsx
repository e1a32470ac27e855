import './public.css';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { ApiProblem } from '../../api/problem.js';
import { Frame } from '../../parts/frame/frame.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { publicationTexts } from '../../texts/publications.js';
import { publicTexts } from '../../texts/public-concept.js';

const START = '/integrationskonzept';

const WAYS = [
  { to: START, title: publicTexts.overview },
  { to: `${START}/massnahmen`, title: publicTexts.measures },
  { to: `${START}/termine`, title: publicTexts.events },
  { to: `${START}/dokumente`, title: publicTexts.documents },
  { to: `${START}/fassungen`, title: publicTexts.editions },
  { to: `${START}/mitmachen`, title: publicTexts.join },
] as const;

interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface PublicPageProps<Data> {
  readonly asked: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** A page for everybody: the ways between them, and what stands there where nothing is published. */
export function PublicPage<Data>({ asked, children }: PublicPageProps<Data>): ReactElement {
  useDescription(publicTexts.description);
  const { data, error, refetch } = asked;
  return (
    <Frame subNavigation={<PublicWays />}>
      {data !== undefined && children(data)}
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && <NotThere error={error} onRetry={refetch} />}
    </Frame>
  );
}

function PublicWays(): ReactElement {
  return (
    <nav className="public-ways no-print" aria-label={publicTexts.ways}>
      <ul className="public-ways__list">
        {WAYS.map(({ to, title }) => (
          <li key={to}>
            <NavLink className="public-ways__way" to={to} end={to === START}>
              {title}
            </NavLink>
          </li>
        ))}
        <li>
          <a className="public-ways__way" href="/kursfinder">
            {publicationTexts.finder}
          </a>
        </li>
        <li>
          <Link className="public-ways__way" to="/anmelden">
            {publicTexts.signIn}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

function NotThere({ error, onRetry }: { error: Error; onRetry: () => unknown }): ReactElement {
  if (!(error instanceof ApiProblem) || error.status !== 404)
    return <LoadFailed error={error} onRetry={onRetry} />;
  return (
    <>
      <PageTitle title={publicTexts.goneTitle} />
      <p className="kern-body">{publicTexts.gone}</p>
      <p className="kern-body">
        <Link className="kern-link" to={START}>
          {publicTexts.toOverview}
        </Link>
      </p>
    </>
  );
}

/** What search engines say of the page; the sentence of the platform comes back when somebody leaves. */
function useDescription(words: string): void {
  useEffect(() => {
    const meta = document.querySelector('meta[name="description"]');
    const before = meta?.getAttribute('content') ?? '';
    meta?.setAttribute('content', words);
    return () => meta?.setAttribute('content', before);
  }, [words]);
}

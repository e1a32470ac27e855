import './help.css';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { helpTexts } from '../../texts/help.js';
import { HANDBOOK_OF_KIND } from './handbook-of-kind.js';
import { HANDBOOK_PAGES, type HandbookPage } from './handbook.js';

/** “Hilfe”: what the handbook has, the page of one's own organisation first. */
export function HelpPage(): ReactElement {
  const { organisationKind } = useMember();
  const own = HANDBOOK_OF_KIND[organisationKind];
  const isFirst = ({ slug }: HandbookPage): boolean => slug === own || slug === 'erste-schritte';
  return (
    <>
      <PageTitle title={helpTexts.title} />
      <p className="kern-body lead">{helpTexts.lead}</p>
      <PageList title={helpTexts.forYou} pages={HANDBOOK_PAGES.filter(isFirst)} />
      <PageList title={helpTexts.others} pages={HANDBOOK_PAGES.filter((page) => !isFirst(page))} />
      <section className="page-section">
        <h2 className="kern-heading-medium">{helpTexts.keysTitle}</h2>
        <ul className="help-list">
          {helpTexts.keys.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function PageList({ title, pages }: { title: string; pages: readonly HandbookPage[] }): ReactElement {
  return (
    <section className="page-section">
      <h2 className="kern-heading-medium">{title}</h2>
      <ul className="help-list">
        {pages.map((page) => (
          <li key={page.slug}>
            <Link className="kern-link" to={`/hilfe/${page.slug}`}>
              {page.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

import './search.css';
import { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import { Link } from 'react-router';
import { Button } from '../../parts/form/button.js';
import { TextField } from '../../parts/form/text-field.js';
import { useAddress } from '../../parts/form/use-address.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Loading } from '../../parts/show/loading.js';
import { searchTexts } from '../../texts/search.js';
import type { FoundSection } from './found-lines.js';
import { useFound } from './use-found.js';

const MOST_OF_A_KIND = 50;

/** “Suche” as a page: more of each kind, with an address of its own. */
export function SearchPage(): ReactElement {
  const [search, setSearch] = useAddress();
  const asked = search.get('q') ?? '';
  return (
    <>
      <PageTitle title={searchTexts.title} />
      <p className="kern-body lead">{searchTexts.lead}</p>
      <SearchForm key={asked} asked={asked} onAsk={(q) => setSearch(q === '' ? {} : { q })} />
      {asked !== '' && <Results query={asked} />}
    </>
  );
}

interface SearchFormProps {
  readonly asked: string;
  readonly onAsk: (query: string) => void;
}

function SearchForm({ asked, onAsk }: SearchFormProps): ReactElement {
  const [typed, setTyped] = useState(asked);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAsk(typed.trim());
  };
  return (
    <search>
      <form className="form search-page__form" onSubmit={submit}>
        <TextField
          id="q"
          label={searchTexts.label}
          hint={searchTexts.hint}
          maxLength={100}
          value={typed}
          onValue={setTyped}
        />
        <Button kind="primary" type="submit" icon="search">
          {searchTexts.submit}
        </Button>
      </form>
    </search>
  );
}

function Results({ query }: { query: string }): ReactElement {
  const found = useFound(query, MOST_OF_A_KIND, useMember());
  const announce = useAnnounce();
  const words =
    found.error?.message ?? (found.total === 0 ? searchTexts.nothing : searchTexts.count(found.total));
  useEffect(() => {
    if (found.isSettled) announce(words);
  }, [announce, found.isSettled, words]);
  if (!found.isSettled && found.lines.length === 0) return <Loading />;
  return (
    <>
      <p className="kern-body">{words}</p>
      {found.sections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
    </>
  );
}

function Section({ section: { title, lines, total } }: { section: FoundSection }): ReactElement {
  return (
    <section className="page-section" aria-label={title}>
      <h2 className="kern-heading-medium">{title}</h2>
      <ul className="found-page__list">
        {lines.map((line) => (
          <li key={line.to + line.title}>
            <Link className="kern-link" to={line.to}>
              {line.title}
            </Link>
            {line.detail !== '' && <span className="found-list__detail"> {line.detail}</span>}
          </li>
        ))}
      </ul>
      {total > lines.length && (
        <p className="kern-body kern-body--small kern-body--muted">{searchTexts.more(lines.length, total)}</p>
      )}
    </section>
  );
}

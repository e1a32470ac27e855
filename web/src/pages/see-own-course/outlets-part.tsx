import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { useOutlets } from '../../api/kursnet.js';
import type { Outlets } from '../../api/types.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { dayInGermany, shortDate } from '../../parts/words/dates.js';
import { kursnetStandingTerms, openDataWords, outletTexts as texts } from '../../texts/kursnet.js';
import { publicationTerms } from '../../texts/publications.js';

interface Outlet {
  readonly name: string;
  readonly standing: string;
  readonly way: ReactNode;
}

const COLUMNS: readonly Column<Outlet>[] = [
  { id: 'name', title: texts.outlet, cell: ({ name }) => name },
  { id: 'standing', title: texts.standing, cell: ({ standing }) => standing },
  { id: 'way', title: texts.way, cell: ({ way }) => way },
];

/** “Wo dieser Kurs überall erscheint”: entered once, and seen in all these places. */
export function OutletsPart({ id }: { readonly id: string }): ReactElement {
  const outlets = useOutlets(id);
  return (
    <section aria-labelledby="orte" className="page-section">
      <h2 id="orte" className="kern-heading-medium">
        {texts.title}
      </h2>
      <p className="kern-body">{texts.lead}</p>
      {outlets.isPending && <Loading />}
      {outlets.isError && <LoadFailed error={outlets.error} onRetry={outlets.refetch} />}
      {outlets.data !== undefined && (
        <CardTable
          caption={texts.caption}
          columns={COLUMNS}
          rows={rowsOf(id, outlets.data)}
          keyOf={({ name }) => name}
        />
      )}
    </section>
  );
}

function rowsOf(id: string, outlets: Outlets): readonly Outlet[] {
  const { publication, finderUrl, isOpenDataOn, isInCalendars } = outlets;
  const open = openDataWords(outlets);
  const isOpen = isOpenDataOn && publication === 'public';
  return [
    {
      name: texts.finder,
      standing: publicationTerms[publication],
      way: (
        <span className="row-acts">
          {finderUrl !== null && (
            <Plain to={new URL(finderUrl).pathname} words={texts.see} of={texts.finder} />
          )}
          <Way to="/kurse/kursfinder" words={texts.choose} of={texts.finder} />
        </span>
      ),
    },
    {
      name: texts.openData,
      standing: open,
      way: isOpen && <Plain to="/api/open/dcat" words={texts.see} of={texts.openData} />,
    },
    {
      name: texts.directory,
      standing: open,
      way: isOpen && <Plain to="/api/open/hsds/schedules" words={texts.see} of={texts.directory} />,
    },
    {
      name: texts.calendars,
      standing: isInCalendars ? texts.shown : texts.notInCalendars,
      way: <Way to="/kalender" words={texts.toCalendars} of={texts.calendars} />,
    },
    {
      name: texts.kursnet,
      standing: kursnetWords(outlets),
      way: <Way to={`/kurse/${id}/kursnet`} words={texts.toSheet} of={texts.kursnet} />,
    },
  ];
}

function kursnetWords({ standing, markedAt }: Outlets): string {
  if (standing === null) return texts.nothingToTell;
  const words = kursnetStandingTerms[standing];
  return markedAt === null ? words : texts.entered(words, shortDate(dayInGermany(new Date(markedAt))));
}

interface WayProps {
  readonly to: string;
  readonly words: string;
  /** Of what, for those who hear one link after another. */
  readonly of: string;
}

function Way({ to, words, of }: WayProps): ReactElement {
  return (
    <Link className="kern-link" to={to} aria-label={`${words}: ${of}`}>
      {words}
    </Link>
  );
}

/** A page that this application does not write. */
function Plain({ to, words, of }: WayProps): ReactElement {
  return (
    <a className="kern-link" href={to} aria-label={`${words}: ${of}`}>
      {words}
    </a>
  );
}

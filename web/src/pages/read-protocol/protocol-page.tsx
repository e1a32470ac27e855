import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useAuditLines, type ProtocolQuestion } from '../../api/audit-lines.js';
import type { AuditLine } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useAddress } from '../../parts/form/use-address.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { actWords } from '../../texts/protocol-acts.js';
import { protocolTexts, purposeTerms, subjectWords } from '../../texts/protocol.js';
import { readProtocolQuestion, writeProtocolQuestion } from './protocol-address.js';
import { ProtocolFilters } from './protocol-filters.js';

/** “Protokoll”: what was done with what concerns one's own organisation, by whom, and what for. */
export function ProtocolPage(): ReactElement {
  const [search, setSearch] = useAddress();
  const question = readProtocolQuestion(search);
  const lines = useAuditLines(question);
  const mayReadCases = useMember().permissions.includes('referral:read');
  const items = lines.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (part: Partial<ProtocolQuestion>): void =>
    setSearch(writeProtocolQuestion({ ...question, ...part }), { preventScrollReset: true });
  return (
    <>
      <PageTitle title={protocolTexts.title} />
      <p className="kern-body lead">{protocolTexts.lead}</p>
      <ProtocolFilters question={question} onChange={change} />
      {lines.isPending && <Loading />}
      {lines.isError && <LoadFailed error={lines.error} onRetry={lines.refetch} />}
      {lines.data !== undefined && items.length === 0 && <p className="kern-body">{protocolTexts.empty}</p>}
      {items.length > 0 && (
        <section className="page-section" aria-label={protocolTexts.list}>
          <CardTable
            file="protokoll"
            caption={protocolTexts.list}
            rows={items}
            keyOf={(line) => String(items.indexOf(line))}
            columns={columnsOf(mayReadCases)}
          />
          {lines.hasNextPage && (
            <Button
              kind="secondary"
              isBusy={lines.isFetchingNextPage}
              onClick={() => void lines.fetchNextPage()}
            >
              {protocolTexts.more}
            </Button>
          )}
        </section>
      )}
    </>
  );
}

function columnsOf(mayReadCases: boolean): readonly Column<AuditLine>[] {
  return [
    { id: 'at', title: protocolTexts.at, cell: ({ at }) => momentWords(at) },
    { id: 'what', title: protocolTexts.what, cell: (line) => actWords(line) },
    { id: 'who', title: protocolTexts.who, cell: (line) => <Who line={line} /> },
    {
      id: 'about',
      title: protocolTexts.about,
      cell: ({ subjectKind, subjectId }) =>
        subjectKind === 'referral' && subjectId !== null && mayReadCases ? (
          <Link className="kern-link kern-link--no-visited-state" to={`/faelle/${subjectId}`}>
            {protocolTexts.toCase}
          </Link>
        ) : (
          subjectWords(subjectKind)
        ),
    },
    {
      id: 'purpose',
      title: protocolTexts.purpose,
      cell: ({ purpose }) => (purpose === null ? '–' : purposeTerms[purpose]),
    },
  ];
}

function Who({ line: { by, organisationName, accountLogin } }: { line: AuditLine }): ReactElement {
  return (
    <span className="stacked">
      <span>{organisationName ?? protocolTexts.by[by]}</span>
      {accountLogin !== null && <span className="kern-body--muted">{accountLogin}</span>}
    </span>
  );
}

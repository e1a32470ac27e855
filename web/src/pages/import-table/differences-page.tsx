import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useImport } from '../../api/imports.js';
import type { Import, ImportReport, VanishedCourse } from '../../api/types.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Badge } from '../../parts/show/badge.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { shortDate } from '../../parts/words/dates.js';
import { differenceTexts as texts } from '../../texts/import-differences.js';
import { outcomeTerms } from '../../texts/import-table.js';
import { differenceRows, type DifferenceRow } from './difference-rows.js';
import { importAddress } from './import-kind.js';
import { OUTCOME_KINDS } from './report-tables.js';

const ALL = 'alle';
const STEP = 50;

/** What a file says otherwise than what stands, course by course, before anything is changed; and what it does not name any more. */
export function DifferencesPage(): ReactElement {
  const { id = '' } = useParams();
  const seen = useImport(id);
  return (
    <>
      <PageTitle title={texts.title} />
      {seen.isPending && <Loading />}
      {seen.isError && seen.data === undefined && <LoadFailed error={seen.error} onRetry={seen.refetch} />}
      {seen.data !== undefined && <Differences seen={seen.data} />}
    </>
  );
}

function Differences({ seen }: { readonly seen: Import }): ReactElement {
  const { id, kind, fileName, report } = seen;
  return (
    <>
      <p className="way-back no-print">
        <Link className="kern-link" to={`${importAddress[kind]}/${id}`}>
          {texts.back}
        </Link>
      </p>
      <p className="kern-body lead">
        {report?.isApplied === true ? texts.leadDone(fileName) : texts.lead(fileName)}
      </p>
      {report !== null && <Changes report={report} />}
      {report !== null && report.vanished.length > 0 && <Vanished report={report} />}
    </>
  );
}

function Changes({ report }: { readonly report: ImportReport }): ReactElement {
  const { chosen, choose } = useListAddress();
  const isAll = chosen('zeige') === ALL;
  const rows = differenceRows(report, isAll);
  return (
    <section className="page-section">
      <div className="difference-filter">
        <RadioField
          id="zeige"
          label={texts.show}
          isHorizontal
          value={isAll ? ALL : ''}
          choices={[
            { value: '', label: texts.onlyChanges },
            { value: ALL, label: texts.all },
          ]}
          onValue={(value) => choose({ zeige: value })}
        />
      </div>
      {rows.length === 0 ? (
        <p className="kern-body">{texts.none}</p>
      ) : (
        <CardTable
          file="unterschiede"
          caption={texts.caption}
          columns={COLUMNS}
          rows={rows}
          keyOf={({ line, field }) => `${line} ${field}`}
          step={STEP}
        />
      )}
      {report.moreDifferences > 0 && <p className="kern-body">{texts.more(report.moreDifferences)}</p>}
    </section>
  );
}

const COLUMNS: readonly Column<DifferenceRow>[] = [
  { id: 'record', title: texts.record, cell: ({ name }) => name },
  { id: 'field', title: texts.field, cell: ({ field }) => field },
  { id: 'before', title: texts.before, cell: ({ before }) => before },
  { id: 'after', title: texts.after, cell: ({ after }) => after },
  {
    id: 'outcome',
    title: texts.outcome,
    cell: ({ outcome }) => <Badge kind={OUTCOME_KINDS[outcome]}>{outcomeTerms[outcome]}</Badge>,
  },
];

function Vanished({ report: { vanished, moreVanished } }: { readonly report: ImportReport }): ReactElement {
  return (
    <section className="page-section" aria-labelledby="nicht-genannt">
      <h2 id="nicht-genannt" className="kern-heading-medium">
        {texts.vanished}
      </h2>
      <p className="kern-body">{texts.vanishedLead}</p>
      <CardTable
        file="nicht-mehr-genannt"
        caption={texts.vanishedCaption}
        columns={VANISHED}
        rows={vanished}
        keyOf={({ offeringId }) => offeringId}
        step={STEP}
      />
      {moreVanished > 0 && <p className="kern-body">{texts.more(moreVanished)}</p>}
    </section>
  );
}

const VANISHED: readonly Column<VanishedCourse>[] = [
  {
    id: 'course',
    title: texts.record,
    cell: ({ offeringId, name }) => (
      <Link className="kern-link kern-link--no-visited-state" to={`/kurse/${offeringId}`}>
        {name}
      </Link>
    ),
  },
  { id: 'starts', title: texts.startsOn, cell: ({ startsOn }) => shortDate(startsOn) },
];

import { useState, type ReactElement } from 'react';
import { useDemandReports } from '../../api/demand-reports.js';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import type { DemandReport } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useAddress } from '../../parts/form/use-address.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { demandTexts } from '../../texts/demand.js';
import { ConfirmFigures } from './confirm-figures.js';
import { reportFieldId } from './report-fields.js';
import { ReportForm } from './report-form.js';
import { ReportTable } from './report-table.js';
import { Withdrawn } from './withdrawn.js';

/** “Bedarfsmeldungen”: counts instead of cases. An office keeps its own, the district sees all with small ones hidden. */
export function DemandPage(): ReactElement {
  const isOffice = useMember().permissions.includes('demand-report:write');
  const reports = useDemandReports();
  const [withdrawn, setWithdrawn] = useState<DemandReport | null>(null);
  return (
    <>
      <div className="section-head">
        <PageTitle title={demandTexts.title} />
        {isOffice && (
          <Button
            kind="secondary"
            icon="add"
            onClick={() => document.getElementById(reportFieldId('people'))?.focus()}
          >
            {demandTexts.toForm}
          </Button>
        )}
      </div>
      <p className="kern-body lead">{isOffice ? demandTexts.lead : demandTexts.leadDistrict}</p>
      {isOffice && <ConfirmFigures />}
      {withdrawn !== null && (
        <Withdrawn key={withdrawn.id} report={withdrawn} onDone={() => setWithdrawn(null)} />
      )}
      {reports.isPending && <Loading />}
      {reports.isError && <LoadFailed error={reports.error} onRetry={reports.refetch} />}
      {reports.data !== undefined && (
        <Reports reports={reports.data} isOffice={isOffice} onWithdrawn={setWithdrawn} />
      )}
      {isOffice && <ReportForm />}
    </>
  );
}

/** The first few; the others are there to be asked for. */
const FIRST = 15;

interface ReportsProps {
  readonly reports: readonly DemandReport[];
  readonly isOffice: boolean;
  readonly onWithdrawn: (report: DemandReport) => void;
}

const EVERYWHERE = '';

function Reports({ reports: all, isOffice, onWithdrawn }: ReportsProps): ReactElement {
  const formats = useCourseFormats().data ?? [];
  const municipalities = useRegions().data?.municipalities ?? [];
  const [search, setSearch] = useAddress();
  const [areAllShown, showAll] = useState(false);
  const ags = search.get('ort') ?? EVERYWHERE;
  const reports = all
    .filter((report) => ags === EVERYWHERE || report.ags === ags)
    .toSorted((one, other) => other.reportedOn.localeCompare(one.reportedOn)); // what was just reported is in sight
  const shown = areAllShown ? reports : reports.slice(0, FIRST);
  const title = isOffice ? demandTexts.own : demandTexts.all;
  const places = new Set([...all.map((report) => report.ags), ...(ags === EVERYWHERE ? [] : [ags])]);
  return (
    <section aria-labelledby="meldungen" className="page-section">
      <h2 id="meldungen" className="kern-heading-medium">
        {title}
      </h2>
      {all.length > 0 && (
        <section className="filters" aria-label={demandTexts.filters}>
          <SelectField
            id="ort"
            label={demandTexts.municipality}
            value={ags}
            choices={[
              { value: EVERYWHERE, label: demandTexts.everywhere },
              ...municipalities
                .filter((one) => places.has(one.ags))
                .map(({ ags: value, name }) => ({ value, label: name })),
            ]}
            onValue={(place) =>
              setSearch(place === EVERYWHERE ? {} : { ort: place }, { preventScrollReset: true })
            }
          />
        </section>
      )}
      {reports.length === 0 ? (
        <Alert kind="info" title={demandTexts.none}>
          {isOffice && <p className="kern-body">{demandTexts.noneBody}</p>}
        </Alert>
      ) : (
        <>
          <Sum reports={reports} />
          <ReportTable
            caption={title}
            reports={shown}
            formats={formats}
            municipalities={municipalities}
            isOffice={isOffice}
            onWithdrawn={onWithdrawn}
          />
        </>
      )}
      {shown.length < reports.length && (
        <Button kind="secondary" icon="arrow-down" onClick={() => showAll(true)}>
          {demandTexts.more(reports.length)}
        </Button>
      )}
    </section>
  );
}

/** How many people that are; not said where a part of them is hidden. */
function Sum({ reports }: { reports: readonly DemandReport[] }): ReactElement | null {
  if (reports.some(({ isSuppressed }) => isSuppressed)) return null;
  const people = reports.reduce((sum, report) => sum + (report.people ?? 0), 0);
  return <p className="kern-body kern-body--muted">{demandTexts.sum(people, reports.length)}</p>;
}

import { useState, type ReactElement } from 'react';
import { useDemandReports } from '../../api/demand-reports.js';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import type { DemandReport } from '../../api/types.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { demandTexts } from '../../texts/demand.js';
import { ConfirmFigures } from './confirm-figures.js';
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
      <PageTitle title={demandTexts.title} />
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

interface ReportsProps {
  readonly reports: readonly DemandReport[];
  readonly isOffice: boolean;
  readonly onWithdrawn: (report: DemandReport) => void;
}

function Reports({ reports, isOffice, onWithdrawn }: ReportsProps): ReactElement {
  const formats = useCourseFormats().data ?? [];
  const municipalities = useRegions().data?.municipalities ?? [];
  const title = isOffice ? demandTexts.own : demandTexts.all;
  const people = reports.reduce((sum, report) => sum + (report.people ?? 0), 0);
  const areAllShown = reports.every(({ isSuppressed }) => !isSuppressed);
  return (
    <section aria-labelledby="meldungen" className="page-section">
      <h2 id="meldungen" className="kern-heading-medium">
        {title}
      </h2>
      {reports.length === 0 ? (
        <Alert kind="info" title={demandTexts.none}>
          {isOffice && <p className="kern-body">{demandTexts.noneBody}</p>}
        </Alert>
      ) : (
        <>
          {areAllShown && (
            <p className="kern-body kern-body--muted">{demandTexts.sum(people, reports.length)}</p>
          )}
          <ReportTable
            caption={title}
            reports={reports}
            formats={formats}
            municipalities={municipalities}
            isOffice={isOffice}
            onWithdrawn={onWithdrawn}
          />
        </>
      )}
    </section>
  );
}

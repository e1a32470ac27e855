import type { ReactElement } from 'react';
import type { CourseFormat, DemandReport, Municipality } from '../../api/types.js';
import { courseWords } from '../../parts/case/course-words.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { numberWords } from '../../parts/words/numbers.js';
import { accessRouteTerms } from '../../texts/cases.js';
import { demandTexts } from '../../texts/demand.js';
import { furtherWords, needWords, placeName } from './need-words.js';
import { ReportActs } from './report-acts.js';

interface ReportTableProps {
  readonly caption: string;
  readonly reports: readonly DemandReport[];
  readonly formats: readonly CourseFormat[];
  readonly municipalities: readonly Municipality[];
  readonly isOffice: boolean;
  readonly onWithdrawn: (report: DemandReport) => void;
}

/** Counts, a line each. An office changes its own in the line; others are told whose they are. */
export function ReportTable(props: ReportTableProps): ReactElement {
  const { caption, reports } = props;
  return (
    <CardTable
      caption={caption}
      columns={columnsOf(props)}
      file="bedarfsmeldungen"
      rows={reports}
      keyOf={({ id }) => id}
    />
  );
}

function columnsOf(props: ReportTableProps): readonly Column<DemandReport>[] {
  const { formats, municipalities, isOffice, onWithdrawn } = props;
  const acts: Column<DemandReport> = {
    id: 'acts',
    title: demandTexts.acts,
    cell: (report) => (
      <ReportActs
        report={report}
        need={needWords(report, formats, municipalities)}
        onWithdrawn={() => onWithdrawn(report)}
      />
    ),
  };
  const office: Column<DemandReport> = {
    id: 'office',
    title: demandTexts.office,
    cell: ({ officeName }) => officeName,
  };
  return [
    {
      id: 'municipality',
      title: demandTexts.municipality,
      cell: ({ ags }) => placeName(ags, municipalities),
    },
    { id: 'course', title: demandTexts.course, cell: (report) => <Need report={report} formats={formats} /> },
    ...(isOffice ? [] : [office]),
    {
      id: 'people',
      title: demandTexts.people,
      cell: (report) => <People report={report} />,
    },
    {
      id: 'since',
      title: demandTexts.since,
      cell: ({ waitingSince }) => (waitingSince === null ? demandTexts.hidden : shortDate(waitingSince)),
    },
    { id: 'reported', title: demandTexts.reportedOn, cell: ({ reportedOn }) => shortDate(reportedOn) },
    ...(isOffice ? [acts] : []),
  ];
}

/** What the people of a count need, all in one place. */
function Need({
  report,
  formats,
}: { report: DemandReport } & Pick<ReportTableProps, 'formats'>): ReactElement {
  const further = furtherWords(report);
  return (
    <span className="stacked">
      <span>{courseWords(report, formats)}</span>
      <span className="report-need">{accessRouteTerms[report.accessRoute]}</span>
      {further !== '' && <span className="report-need">{further}</span>}
    </span>
  );
}

function People({ report }: { report: DemandReport }): ReactElement {
  const { people, overlappingCases } = report;
  return (
    <span className="stacked">
      <strong>{people === null ? demandTexts.hidden : numberWords(people)}</strong>
      {overlappingCases !== null && overlappingCases > 0 && (
        <span>{demandTexts.overlap(overlappingCases)}</span>
      )}
    </span>
  );
}

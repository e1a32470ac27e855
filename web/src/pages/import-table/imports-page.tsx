import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useImports } from '../../api/imports.js';
import type { ImportSummary } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { profileTexts } from '../../texts/column-profiles.js';
import { importKindTexts, importStateTerms, importTexts } from '../../texts/import-table.js';
import { importAddress, type ImportKind } from './import-kind.js';
import { Steps } from './steps.js';
import { UploadForm } from './upload-form.js';

/** “Kurse einlesen”. */
export function ImportCoursesPage(): ReactElement {
  return <ImportsPage kind="offerings" />;
}

/** “Bedarf einlesen”. */
export function ImportDemandPage(): ReactElement {
  return <ImportsPage kind="demand" />;
}

/** “Maßnahmen einlesen”. */
export function ImportMeasuresPage(): ReactElement {
  return <ImportsPage kind="measures" />;
}

/** “Bedarfe und Ziele einlesen”. */
export function ImportObjectivesPage(): ReactElement {
  return <ImportsPage kind="objectives" />;
}

/** A new file, what was begun and can be gone on with, and what was taken over before. */
function ImportsPage({ kind }: { kind: ImportKind }): ReactElement {
  const imports = useImports();
  const own = imports.data?.filter((one) => one.kind === kind) ?? [];
  const open = own.filter(({ state }) => state !== 'taken-over');
  const past = own.filter(({ state }) => state === 'taken-over');
  return (
    <>
      <PageTitle title={importKindTexts[kind].title} />
      <p className="kern-body lead">{importKindTexts[kind].lead}</p>
      <Steps current={1} />
      <UploadForm kind={kind} />
      {kind === 'offerings' && (
        <p className="kern-body">
          <Link className="kern-link" to="/kurse/einlesen/profile">
            {profileTexts.toProfiles}
          </Link>
        </p>
      )}
      {imports.isPending && <Loading />}
      {imports.isError && imports.data === undefined && (
        <LoadFailed error={imports.error} onRetry={imports.refetch} />
      )}
      {open.length > 0 && (
        <section className="page-section">
          <h2 className="kern-heading-medium">{importTexts.open}</h2>
          <CardTable
            file="offene-einlesungen"
            caption={importTexts.openCaption}
            columns={OPEN}
            rows={open}
            keyOf={({ id }) => id}
          />
        </section>
      )}
      {imports.data !== undefined && (
        <section className="page-section">
          <h2 className="kern-heading-medium">{importTexts.past}</h2>
          {past.length === 0 ? (
            <p className="kern-body">{importTexts.noPast}</p>
          ) : (
            <CardTable
              file="fruehere-einlesungen"
              caption={importTexts.pastCaption}
              columns={PAST}
              rows={past}
              keyOf={({ id }) => id}
            />
          )}
        </section>
      )}
    </>
  );
}

const FILE: Column<ImportSummary> = {
  id: 'file',
  title: importTexts.file,
  cell: ({ id, kind, fileName }) => (
    <Link className="kern-link kern-link--no-visited-state" to={`${importAddress[kind]}/${id}`}>
      {fileName}
    </Link>
  ),
};

const OPEN: readonly Column<ImportSummary>[] = [
  FILE,
  { id: 'state', title: importTexts.state, cell: ({ state }) => importStateTerms[state] },
  {
    id: 'uploaded',
    title: importTexts.uploadedAt,
    cell: ({ uploadedAt, expiresAt }) => (
      <span className="stacked">
        <span>{momentWords(uploadedAt)}</span>
        <span className="cell-note">{importTexts.openNote(momentWords(expiresAt))}</span>
      </span>
    ),
  },
];

const PAST: readonly Column<ImportSummary>[] = [
  FILE,
  {
    id: 'result',
    title: importTexts.result,
    cell: ({ report }) => (report === null ? '–' : importTexts.figures(report)),
  },
  {
    id: 'taken-over',
    title: importTexts.takenOverAt,
    cell: ({ takenOverAt, uploadedAt }) => momentWords(takenOverAt ?? uploadedAt),
  },
];

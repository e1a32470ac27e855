import type { ReactElement } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useGapsToTie, useMeasure } from '../../api/measures.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { measureName } from '../../parts/measure/measure-words.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { measureFormTexts } from '../../texts/measure-form.js';
import { measureTexts } from '../../texts/measures.js';
import { MeasureForm } from './measure-form.js';

/** The full form of a measure, for the Kreisverwaltung. */
export function EditMeasurePage(): ReactElement {
  const { id = '' } = useParams();
  const measure = useMeasure(id);
  const gaps = useGapsToTie();
  const navigate = useNavigate();
  const failed = [measure, gaps].find(({ isError }) => isError);
  const title =
    measure.data === undefined ? measureTexts.one : measureFormTexts.title(measureName(measure.data));
  return (
    <>
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to={`/konzept/massnahmen/${id}`}>
          {measureTexts.backToOne}
        </Link>
      </p>
      <PageTitle title={title} />
      {failed?.error && <LoadFailed error={failed.error} onRetry={failed.refetch} />}
      {(measure.isPending || gaps.isPending) && <Loading />}
      {measure.data !== undefined && gaps.data !== undefined && (
        <MeasureForm
          key={id}
          measure={measure.data}
          openGaps={gaps.data}
          onSaved={() => void navigate(`/konzept/massnahmen/${id}?ergebnis=gespeichert`)}
        />
      )}
    </>
  );
}

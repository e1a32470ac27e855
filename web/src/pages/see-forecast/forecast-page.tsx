import type { ReactElement } from 'react';
import { useForecast } from '../../api/planning.js';
import { useCourseFormats } from '../../api/regions.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { forecastTexts } from '../../texts/forecast.js';
import { ForecastChart } from './forecast-chart.js';
import { forecastLines } from './forecast-lines.js';
import { ForecastTable } from './forecast-table.js';
import { LawChange } from './law-change.js';

/** “Vorausschau”: new demand of the next six months, and who would lose access. */
export function ForecastPage(): ReactElement {
  const forecast = useForecast(null);
  const formats = useCourseFormats();
  const failed = [forecast, formats].find(({ isError }) => isError);
  const isKnown = forecast.data !== undefined && formats.data !== undefined;
  const lines = isKnown ? forecastLines(forecast.data, formats.data) : [];
  return (
    <>
      <PageTitle title={forecastTexts.title} />
      <p className="kern-body lead">{forecastTexts.lead}</p>
      {!isKnown && failed?.error && <LoadFailed error={failed.error} onRetry={failed.refetch} />}
      {!isKnown && !failed && <Loading />}
      {isKnown && lines.length === 0 && (
        <Alert kind="info" title={forecastTexts.none}>
          <p className="kern-body">{forecastTexts.noneBody}</p>
        </Alert>
      )}
      {isKnown && lines.length > 0 && (
        <>
          <ForecastTable lines={lines} />
          <ForecastChart lines={lines} />
          <LawChange lines={lines} formats={formats.data} />
        </>
      )}
    </>
  );
}

import type { ReactElement } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useIndicator } from '../../api/indicators.js';
import type { WholeIndicator } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { JudgementMark } from '../../parts/indicator/judgement-mark.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { longDate } from '../../parts/words/dates.js';
import { indicatorTexts } from '../../texts/indicators.js';
import { IndicatorActs } from './indicator-acts.js';
import { IndicatorChart } from './indicator-chart.js';
import { DefinitionPart, FormerSeries } from './indicator-definition.js';
import { HistoryTable } from './history-table.js';
import { LivePart } from './live-part.js';
import { ValueTable } from './value-table.js';

/** One indicator: how it went, how it is now, and how it is defined. */
export function IndicatorPage(): ReactElement {
  const { id = '' } = useParams();
  const indicator = useIndicator(id);
  return (
    <>
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to="/konzept/indikatoren">
          {indicatorTexts.back}
        </Link>
      </p>
      <PageTitle title={indicator.data?.name ?? indicatorTexts.name} />
      {indicator.isPending && <Loading />}
      {indicator.isError && <LoadFailed error={indicator.error} onRetry={indicator.refetch} />}
      {indicator.data !== undefined && <IndicatorView indicator={indicator.data} />}
    </>
  );
}

function IndicatorView({ indicator }: { indicator: WholeIndicator }): ReactElement {
  const { state } = useLocation() as { state: { saved?: boolean } | null };
  const { goalId, goal, endedOn, live, isRaised } = indicator;
  return (
    <>
      {state?.saved === true && <Alert kind="success" title={indicatorTexts.saved} takesFocus />}
      <p className="kern-body">
        {indicatorTexts.goal}:{' '}
        <Link className="kern-link kern-link--no-visited-state" to={`/konzept/ziele/${goalId}`}>
          {goal}
        </Link>
      </p>
      <p className="badge-line">
        <JudgementMark indicator={indicator} />
      </p>
      {endedOn !== null && <Alert kind="info" title={indicatorTexts.endedOn(longDate(endedOn))} />}
      {!isRaised && (
        <Alert kind="info" title={indicatorTexts.notRaised}>
          <p className="kern-body">{indicatorTexts.notRaisedBody}</p>
        </Alert>
      )}
      {live !== null && <LivePart indicator={indicator} live={live} />}
      <section aria-labelledby="verlauf" className="page-section">
        <h2 id="verlauf" className="kern-heading-medium">
          {indicatorTexts.chart}
        </h2>
        {indicator.values.length === 0 ? (
          <p className="kern-body">{indicatorTexts.noChart}</p>
        ) : (
          <IndicatorChart indicator={indicator} />
        )}
      </section>
      <ValueTable indicator={indicator} />
      <HistoryTable indicator={indicator} />
      <DefinitionPart indicator={indicator} />
      <FormerSeries indicator={indicator} />
      {indicator.mayKeep && <IndicatorActs key={indicator.version} indicator={indicator} />}
    </>
  );
}

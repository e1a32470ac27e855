import { useState, type FormEvent, type ReactElement } from 'react';
import { useForecast, type ClosedRoutes } from '../../api/planning.js';
import type { AccessRoute, CourseFormat } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { TextField } from '../../parts/form/text-field.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { isDay } from '../../parts/words/dates.js';
import { accessRouteTerms } from '../../texts/cases.js';
import { forecastTexts } from '../../texts/forecast.js';
import { forecastLines, lostAccess, type ForecastLine } from './forecast-lines.js';
import { LostTable } from './lost-table.js';

interface LawChangeProps {
  readonly lines: readonly ForecastLine[];
  readonly formats: readonly CourseFormat[];
}

/** “Wer verliert den Zugang, wenn …”: the same months with some access routes closed from a day on. */
export function LawChange({ lines, formats }: LawChangeProps): ReactElement {
  const [asked, setAsked] = useState<ClosedRoutes | null>(null);
  const then = useForecast(asked, asked !== null);
  return (
    <section aria-labelledby="recht-titel" className="page-section">
      <h2 id="recht-titel" className="kern-heading-medium">
        {forecastTexts.lawTitle}
      </h2>
      <p className="kern-body">{forecastTexts.lawLead}</p>
      <LawForm isBusy={then.isFetching} onAsk={setAsked} />
      {asked !== null && then.isError && <LoadFailed error={then.error} onRetry={then.refetch} />}
      {asked !== null && then.data !== undefined && (
        <LostTable lost={lostAccess(lines, forecastLines(then.data, formats))} />
      )}
    </section>
  );
}

interface LawFormProps {
  readonly isBusy: boolean;
  readonly onAsk: (closed: ClosedRoutes) => void;
}

interface LawDraft {
  readonly routes: readonly string[];
  readonly from: string;
}

const NO_LAW: LawDraft = { routes: [], from: '' };

function LawForm({ isBusy, onAsk }: LawFormProps): ReactElement {
  const { value, change } = useDraft<LawDraft>('rechtsaenderung', NO_LAW);
  const { routes, from } = value;
  const [isSent, setSent] = useState(false);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setSent(true);
    const missing = routes.length === 0 ? 'closedRoutes' : isDay(from) ? null : 'closedFrom';
    if (missing === null) onAsk({ from, routes: routes as readonly AccessRoute[] });
    else document.getElementById(missing)?.focus();
  };
  return (
    <form className="form" onSubmit={send} noValidate aria-labelledby="recht-titel">
      <CheckboxField
        id="closedRoutes"
        label={forecastTexts.routes}
        values={routes}
        choices={Object.entries(accessRouteTerms).map(([value, label]) => ({ value, label }))}
        onValues={(chosen) => change({ routes: chosen })}
        error={isSent && routes.length === 0 ? forecastTexts.needRoutes : undefined}
      />
      <TextField
        id="closedFrom"
        type="date"
        label={forecastTexts.closedFrom}
        value={from}
        onValue={(day) => change({ from: day })}
        error={isSent && !isDay(from) ? forecastTexts.needDay : undefined}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? forecastTexts.computing : forecastTexts.compute}
        </Button>
      </div>
    </form>
  );
}

import { useState, type ReactElement } from 'react';
import { useEndIndicator } from '../../api/indicators.js';
import type { WholeIndicator } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { WayButton } from '../../parts/form/way-button.js';
import { indicatorTexts } from '../../texts/indicators.js';

/** Changing an indicator, or raising it no more. */
export function IndicatorActs({ indicator }: { indicator: WholeIndicator }): ReactElement | null {
  const { id, version, endedOn } = indicator;
  const end = useEndIndicator(id);
  const [isAsking, setAsking] = useState(false);
  if (endedOn !== null) return null;
  return (
    <section aria-labelledby="schritte" className="page-section no-print">
      <h2 id="schritte" className="kern-heading-medium">
        {indicatorTexts.acts}
      </h2>
      <div className="objective-acts">
        <WayButton to={`/konzept/indikatoren/${id}/aendern`} kind="secondary" icon="edit">
          {indicatorTexts.change}
        </WayButton>
        {isAsking ? (
          <ReasonForm
            question={indicatorTexts.endQuestion}
            submit={indicatorTexts.endYes}
            error={end.error}
            isBusy={end.isPending}
            onConfirm={() => end.mutate(version)}
            onCancel={() => setAsking(false)}
          >
            <p className="kern-body">{indicatorTexts.endMeans}</p>
          </ReasonForm>
        ) : (
          <Button kind="tertiary" onClick={() => setAsking(true)}>
            {indicatorTexts.end}
          </Button>
        )}
      </div>
    </section>
  );
}

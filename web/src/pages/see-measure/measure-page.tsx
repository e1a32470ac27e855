import type { ReactElement } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useMeasure } from '../../api/measures.js';
import type { MeasureDetail } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { MeasureBadges } from '../../parts/measure/measure-badges.js';
import { measureName } from '../../parts/measure/measure-words.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { measurePageTexts } from '../../texts/measure-page.js';
import { measureTexts } from '../../texts/measures.js';
import { MeasureActs } from './measure-acts.js';
import { MeasureChain } from './measure-chain.js';
import { MeasureFacts } from './measure-facts.js';
import { MeasureHistory } from './measure-history.js';
import { MeasureMoney } from './measure-money.js';
import { MeasureOrigin } from './measure-origin.js';
import { MeasureNotes } from './measure-notes.js';

const OUTCOMES: Readonly<Record<string, string>> = {
  gesendet: measurePageTexts.sent,
  gespeichert: measurePageTexts.saved,
};

/** One measure: what it is, what it belongs to, who pays, how far it is, and what may be done with it. */
export function MeasurePage(): ReactElement {
  const { id = '' } = useParams();
  const measure = useMeasure(id);
  const [search] = useSearchParams();
  const outcome = OUTCOMES[search.get('ergebnis') ?? ''];
  return (
    <>
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to="/konzept/massnahmen">
          {measureTexts.back}
        </Link>
      </p>
      <PageTitle title={measure.data === undefined ? measureTexts.one : measureName(measure.data)} />
      {outcome !== undefined && <Alert kind="success" title={outcome} takesFocus />}
      {measure.isPending && <Loading />}
      {measure.isError && <LoadFailed error={measure.error} onRetry={measure.refetch} />}
      {measure.data !== undefined && <MeasureView measure={measure.data} />}
    </>
  );
}

function MeasureView({ measure }: { measure: MeasureDetail }): ReactElement {
  const { rights, description, state, stateReason, goalIds } = measure;
  const question = measure.notes[0]?.kind === 'question' ? measure.notes[0] : undefined;
  return (
    <div>
      <MeasureBadges measure={measure} />
      {stateReason !== null && (
        <Alert
          kind="info"
          title={state === 'decided' ? measurePageTexts.readyTitle : measurePageTexts.reason}
        >
          <p className="kern-body">{stateReason}</p>
          {state === 'decided' && <p className="kern-body">{measurePageTexts.readyBody}</p>}
        </Alert>
      )}
      {rights.mayAnswer && question !== undefined && (
        <Alert kind="warning" title={measurePageTexts.waitingQuestion}>
          <p className="kern-body">{question.text}</p>
        </Alert>
      )}
      <section className="page-section" aria-labelledby="worum">
        <h2 id="worum" className="kern-heading-medium">
          {measurePageTexts.whatTitle}
        </h2>
        <p className="kern-body measure__words">{description}</p>
        {rights.mayKeep && goalIds.length === 0 && (
          <p className="kern-body kern-body--muted">{measureTexts.goallessHint}</p>
        )}
      </section>
      <MeasureActs measure={measure} />
      <MeasureFacts measure={measure} />
      <MeasureChain measure={measure} />
      <MeasureOrigin id={measure.id} />
      <MeasureMoney measure={measure} />
      <p className="kern-body no-print">
        <Link
          className="kern-link kern-link--no-visited-state"
          to={`/konzept/massnahmen/${measure.id}/ueberpruefung`}
        >
          {measurePageTexts.reviews}
        </Link>
      </p>
      <MeasureNotes measure={measure} />
      <MeasureHistory steps={measure.steps} />
    </div>
  );
}

import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useMeasureReviewing } from '../../api/reviews.js';
import type { MeasureReviewing } from '../../api/types.js';
import { useAddress } from '../../parts/form/use-address.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { measureName } from '../../parts/measure/measure-words.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { shortDate } from '../../parts/words/dates.js';
import { reviewTexts } from '../../texts/reviews.js';
import { ReportedNotes } from './reported-notes.js';
import { ReviewForm } from './review-form.js';
import { ReviewView } from './review-view.js';

/** All reviews of a measure, and the form of a new one. */
export function ReviewPage(): ReactElement {
  const { id = '' } = useParams();
  const reviewing = useMeasureReviewing(id);
  return (
    <>
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to="/konzept/ueberpruefungen">
          {reviewTexts.back}
        </Link>
      </p>
      <PageTitle
        title={
          reviewing.data === undefined
            ? reviewTexts.title
            : reviewTexts.ofMeasure(measureName(reviewing.data))
        }
      />
      {reviewing.isPending && <Loading />}
      {reviewing.isError && <LoadFailed error={reviewing.error} onRetry={reviewing.refetch} />}
      {reviewing.data !== undefined && <Reviewing reviewing={reviewing.data} />}
    </>
  );
}

function Reviewing({ reviewing }: { reviewing: MeasureReviewing }): ReactElement {
  const [search, setSearch] = useAddress();
  const { measureId, due, mayReview, reviews } = reviewing;
  const corrects =
    reviews.find(({ id, isCorrected }) => id === search.get('berichtigt') && !isCorrected) ?? null;
  const isOpen = mayReview && (search.get('neu') === 'ja' || corrects !== null);
  const end = (outcome: Readonly<Record<string, string>>): void => setSearch(outcome, { replace: true });
  return (
    <>
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to={`/konzept/massnahmen/${measureId}`}>
          {reviewTexts.toMeasure}
        </Link>
        {due !== null && ` · ${reviewTexts.dueOn(shortDate(due.dueOn))}`}
      </p>
      {search.get('ergebnis') === 'bestaetigt' && (
        <Alert kind="success" title={reviewTexts.confirmed} takesFocus>
          {reviewing.state === 'running' && <p className="kern-body">{reviewTexts.finishHint}</p>}
        </Alert>
      )}
      {isOpen ? (
        <section className="page-section" aria-labelledby="neue-ueberpruefung">
          <h2 id="neue-ueberpruefung" className="kern-heading-medium">
            {reviewTexts.new}
          </h2>
          <ReportedNotes notes={reviewing.notes} />
          <ReviewForm
            reviewing={reviewing}
            corrects={corrects}
            onDone={() => end({ ergebnis: 'bestaetigt' })}
            onCancel={() => end({})}
          />
        </section>
      ) : (
        mayReview && (
          <p>
            <WayButton to={`/konzept/massnahmen/${measureId}/ueberpruefung?neu=ja`} kind="primary">
              {reviewTexts.start}
            </WayButton>
          </p>
        )
      )}
      <Former reviewing={reviewing} />
    </>
  );
}

function Former({ reviewing }: { reviewing: MeasureReviewing }): ReactElement {
  return (
    <section className="page-section" aria-labelledby="bisherige">
      <h2 id="bisherige" className="kern-heading-medium">
        {reviewTexts.former}
      </h2>
      {reviewing.reviews.length === 0 && <p className="kern-body">{reviewTexts.noFormer}</p>}
      {reviewing.reviews.map((review) => (
        <ReviewView
          key={review.id}
          review={review}
          correctTo={
            reviewing.mayReview && !review.isCorrected
              ? `/konzept/massnahmen/${reviewing.measureId}/ueberpruefung?berichtigt=${review.id}`
              : null
          }
        />
      ))}
    </section>
  );
}

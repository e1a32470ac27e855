import { useState, type ReactElement, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { useConfirmOfferings, useOfferingsToConfirm } from '../../api/answers-by-link.js';
import { ApiProblem } from '../../api/problem.js';
import type { OfferingsToConfirm } from '../../api/types.js';
import { LinkProblem } from '../../parts/by-link/link-problem.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary } from '../../parts/form/error-summary.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { Frame } from '../../parts/frame/frame.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { Loading } from '../../parts/show/loading.js';
import { byLinkTexts } from '../../texts/by-link.js';
import { errorTexts } from '../../texts/errors.js';
import { hasChanges, impossibleFields, toConfirmation, type TypedPlaces } from './free-places.js';
import { OfferingPlaces } from './offering-places.js';

const NOTHING_TYPED: TypedPlaces = {};

/** “Stimmt noch?”: a provider says by the link of a mail whether its free places are still right. No account needed. */
export function ConfirmOfferingsPage(): ReactElement {
  const { token = '' } = useParams();
  const asked = useOfferingsToConfirm(token);
  return (
    <Frame>
      <div className="narrow">
        {asked.isPending && <Loading />}
        {asked.isError && <LinkProblem error={asked.error} onRetry={asked.refetch} />}
        {asked.data !== undefined && (
          <>
            <PageTitle title={byLinkTexts.freshTitle} />
            <Confirmation asked={asked.data} token={token} />
          </>
        )}
      </div>
    </Frame>
  );
}

function Confirmation({ asked, token }: { asked: OfferingsToConfirm; token: string }): ReactElement {
  const confirm = useConfirmOfferings(token);
  const { value: typed, change, clear } = useDraft(`frisch.${token.slice(-16)}`, NOTHING_TYPED);
  const [refusal, setRefusal] = useState<ApiProblem | null>(null);
  if (confirm.isSuccess) {
    return (
      <Alert kind="success" title={byLinkTexts.confirmed} takesFocus>
        <p className="kern-body">{byLinkTexts.confirmedBody}</p>
      </Alert>
    );
  }
  if (asked.offerings.length === 0) {
    return (
      <Alert kind="info" title={byLinkTexts.nothingToConfirm}>
        <p className="kern-body">{byLinkTexts.nothingToConfirmBody}</p>
      </Alert>
    );
  }
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const wrong = refusalOf(asked, typed);
    setRefusal(wrong);
    if (wrong === null && !confirm.isPending)
      confirm.mutate(toConfirmation(asked, typed), { onSuccess: clear });
  };
  const question = hasChanges(asked, typed) ? byLinkTexts.saveChanges : byLinkTexts.allRight;
  return (
    <form onSubmit={submit} noValidate className="form">
      <p className="kern-body lead">{byLinkTexts.freshLead(asked.providerName)}</p>
      <ErrorSummary error={refusal ?? confirm.error} idOf={(field) => `frei-${field}`} />
      {asked.offerings.map((offering) => (
        <OfferingPlaces
          key={offering.id}
          offering={offering}
          typed={typed}
          refusal={refusal}
          onType={(key, text) => change({ [key]: text })}
        />
      ))}
      <Button type="submit" kind="primary" icon="check" isBusy={confirm.isPending}>
        {confirm.isPending ? byLinkTexts.saving : question}
      </Button>
    </form>
  );
}

/** The free places that cannot be turned into taken ones; everything else is for the server to judge. */
function refusalOf(asked: OfferingsToConfirm, typed: TypedPlaces): ApiProblem | null {
  const fields = impossibleFields(asked, typed).map(({ key, maximum }) => ({
    field: key,
    code: 'not-a-number-of-places',
    message: byLinkTexts.wholeNumber(maximum),
  }));
  if (fields.length === 0) return null;
  return new ApiProblem({ status: 422, code: 'invalid-fields', detail: errorTexts.summaryTitle, fields });
}

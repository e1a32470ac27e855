import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useClientOffer } from '../../api/client-offers.js';
import { ApiProblem } from '../../api/problem.js';
import { Button } from '../../parts/form/button.js';
import { Alert } from '../../parts/show/alert.js';
import type { ClientLanguage } from '../../texts/client/languages.js';
import { ClientFrame } from './client-frame.js';
import { chooseLanguage } from './client-language.js';
import { ClientTitle } from './client-title.js';
import { OfferedPlace } from './offered-place.js';
import { Sentences } from './sentences.js';

/** The place that is offered to a person, opened by the link or QR code from their office. No account, five languages. */
export function AnswerPlaceOfferPage(): ReactElement {
  const { token = '' } = useParams();
  const [search] = useSearchParams();
  const language = chooseLanguage(search, navigator.languages);
  const offer = useClientOffer(token);
  return (
    <ClientFrame language={language}>
      {offer.isPending && <output className="kern-body loading">{language.texts.loading}</output>}
      {offer.isError && offer.data === undefined && (
        <NotOpened error={offer.error} language={language} onRetry={() => void offer.refetch()} />
      )}
      {offer.data !== undefined && <OfferedPlace offer={offer.data} token={token} language={language} />}
    </ClientFrame>
  );
}

interface NotOpenedProps {
  readonly error: Error;
  readonly language: ClientLanguage;
  readonly onRetry: () => void;
}

/** A link that leads nowhere, or a server that is merely out of reach. */
function NotOpened({ error, language, onRetry }: NotOpenedProps): ReactElement {
  const { texts } = language;
  const status = error instanceof ApiProblem ? error.status : 0;
  if (status === 404 || status === 400 || status === 410) {
    return (
      <>
        <ClientTitle title={texts.wrongLink.title} />
        <Sentences of={texts.wrongLink.body} language={language} />
      </>
    );
  }
  return (
    <>
      <ClientTitle title={texts.problemTitle} />
      <Alert kind="warning" title={status === 0 ? texts.connectionLost : texts.unexpected} role="alert">
        <Button kind="secondary" onClick={onRetry}>
          {texts.tryAgain}
        </Button>
      </Alert>
    </>
  );
}

import type { ReactElement } from 'react';
import { useClientLink, useMakeClientLink } from '../../api/place-offers.js';
import type { ClientLink as Link, PlaceOffer } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CopyButton } from '../../parts/form/copy-button.js';
import { QrPicture } from '../../parts/place-offer/qr-picture.js';
import { Alert } from '../../parts/show/alert.js';
import { momentWords } from '../../parts/words/dates.js';
import { caseOfferTexts } from '../../texts/case-offer.js';

/** A link by which the person sees the place and answers. The server keeps only its hash, so it can be shown but once. */
export function ClientLink({ offer }: { offer: PlaceOffer }): ReactElement {
  const make = useMakeClientLink(offer.id);
  const link = useClientLink(offer.id);
  return (
    <section className="client-link" aria-labelledby="link">
      <h3 id="link" className="kern-heading-small">
        {caseOfferTexts.linkTitle}
      </h3>
      <p className="kern-body">{caseOfferTexts.linkLead}</p>
      {link === null && offer.linkExpiresAt !== null && (
        <p className="kern-body">{caseOfferTexts.linkExpires(momentWords(offer.linkExpiresAt))}</p>
      )}
      {make.error !== null && <Alert kind="danger" title={make.error.message} role="alert" />}
      {link !== null && <FreshLink link={link} />}
      <Button
        kind="secondary"
        isBusy={make.isPending}
        onClick={() => {
          if (!make.isPending) make.mutate();
        }}
      >
        {link === null && offer.linkExpiresAt === null
          ? caseOfferTexts.linkMake
          : caseOfferTexts.linkMakeAgain}
      </Button>
    </section>
  );
}

function FreshLink({ link }: { link: Link }): ReactElement {
  return (
    <div className="client-link__fresh">
      <QrPicture svg={link.qrSvg} words={caseOfferTexts.qr} />
      <div className="client-link__words">
        <Alert kind="info" title={caseOfferTexts.linkOnceTitle} takesFocus>
          <p className="kern-body">{caseOfferTexts.linkOnce}</p>
        </Alert>
        <p className="client-link__url">{link.url}</p>
        <CopyButton text={link.url} label={caseOfferTexts.linkCopy} />
        <p className="kern-body kern-body--muted">{caseOfferTexts.linkUntil(momentWords(link.expiresAt))}</p>
      </div>
    </div>
  );
}

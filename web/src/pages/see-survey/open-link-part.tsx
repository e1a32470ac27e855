import type { ReactElement } from 'react';
import { useOpenLink } from '../../api/surveys.js';
import type { WholeSurvey } from '../../api/types.js';
import { CopyButton } from '../../parts/form/copy-button.js';
import { QrPicture } from '../../parts/place-offer/qr-picture.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { keepSurveyTexts as texts } from '../../texts/surveys.js';

/** The link for everybody, to hand on or to print. */
export function OpenLinkPart({ survey: { id, state } }: { survey: WholeSurvey }): ReactElement {
  const link = useOpenLink(id);
  return (
    <section className="page-section" aria-labelledby="offener-link">
      <h2 id="offener-link" className="kern-heading-medium">
        {texts.openLink}
      </h2>
      <p className="kern-body">
        {texts.openLinkBody} {state === 'draft' && texts.openLinkDraft}
      </p>
      {link.isError && <LoadFailed error={link.error} onRetry={link.refetch} />}
      {link.data !== undefined && (
        <>
          <p className="kern-body survey-link">{link.data.url}</p>
          <CopyButton text={link.data.url} label={texts.copyLink} />
          <QrPicture svg={link.data.qrSvg} words={texts.qrWords} />
        </>
      )}
    </section>
  );
}

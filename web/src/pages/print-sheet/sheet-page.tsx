import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useCaseSheet } from '../../api/cases.js';
import { useClientLink, usePlaceOffers } from '../../api/place-offers.js';
import { Button } from '../../parts/form/button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { sheetTexts } from '../../texts/sheet.js';
import { Sheet } from './sheet.js';

/** “Merkblatt”: one sheet of paper for the person, without a name until somebody writes it on. */
export function SheetPage(): ReactElement {
  const { id = '' } = useParams();
  const sheet = useCaseSheet(id);
  const offer = usePlaceOffers('live').data?.find(({ referralId }) => referralId === id);
  const link = useClientLink(offer?.id);
  return (
    <>
      <div className="no-print">
        <p className="kern-body">
          <Link className="kern-link kern-link--no-visited-state" to={`/faelle/${id}`}>
            {sheetTexts.back}
          </Link>
        </p>
        <PageTitle title={sheetTexts.title} />
        <p className="kern-body lead">{sheetTexts.screenHint}</p>
        <Button kind="primary" onClick={() => window.print()}>
          {sheetTexts.print}
        </Button>
      </div>
      {sheet.isPending && <Loading />}
      {sheet.isError && <LoadFailed error={sheet.error} onRetry={sheet.refetch} />}
      {sheet.data !== undefined && <Sheet sheet={sheet.data} link={link} />}
    </>
  );
}

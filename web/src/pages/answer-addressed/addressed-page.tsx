import { useState, type ReactElement } from 'react';
import { useAddressedCases } from '../../api/addressed-cases.js';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { addressedTexts } from '../../texts/addressed.js';
import { AddressedCaseCard } from './addressed-case-card.js';

/** “Anfragen an uns”: cases that wait for the answer of this provider. */
export function AddressedPage(): ReactElement {
  const cases = useAddressedCases();
  const formats = useCourseFormats().data ?? [];
  const municipalities = useRegions().data?.municipalities ?? [];
  const [done, setDone] = useState<{ readonly words: string; readonly count: number } | null>(null);
  const say = (words: string): void => setDone((before) => ({ words, count: (before?.count ?? 0) + 1 }));
  return (
    <>
      <PageTitle title={addressedTexts.title} />
      <p className="kern-body lead">{addressedTexts.lead}</p>
      {done !== null && <Alert key={done.count} kind="success" title={done.words} takesFocus />}
      {cases.isPending && <Loading />}
      {cases.isError && <LoadFailed error={cases.error} onRetry={cases.refetch} />}
      {cases.data?.length === 0 && (
        <Alert kind="info" title={addressedTexts.none}>
          <p className="kern-body">{addressedTexts.noneBody}</p>
        </Alert>
      )}
      <div className="offer-list">
        {(cases.data ?? []).map((one) => (
          <AddressedCaseCard
            key={one.id}
            one={one}
            formats={formats}
            home={municipalities.find(({ ags }) => ags === one.ags)?.name ?? one.ags}
            onDone={say}
          />
        ))}
      </div>
    </>
  );
}

import type { ReactElement } from 'react';

/** Where a meeting is: a place, a link, or both. */
export function MeetingPlace({
  place,
  onlineAddress,
}: {
  readonly place: string | null;
  readonly onlineAddress: string | null;
}): ReactElement {
  return (
    <>
      {place}
      {place !== null && onlineAddress !== null && ', '}
      {onlineAddress !== null && (
        <a className="kern-link" href={onlineAddress} rel="noreferrer">
          {onlineAddress}
        </a>
      )}
    </>
  );
}

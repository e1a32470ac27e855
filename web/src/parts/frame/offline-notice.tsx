import { useSyncExternalStore, type ReactElement } from 'react';
import { errorTexts } from '../../texts/errors.js';
import { Icon } from '../show/icon.js';

/** A line across the page while the browser has no network. */
export function OfflineNotice(): ReactElement {
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  return (
    <output className="offline-notice">
      {!isOnline && (
        <span className="kern-body offline-notice__text">
          <Icon name="warning" /> {errorTexts.offline}
        </span>
      )}
    </output>
  );
}

function listen(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

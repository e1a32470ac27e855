import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import type { Session } from '../../api/types.js';
import { frameTexts } from '../../texts/frame.js';
import { Icon } from '../show/icon.js';

const SearchDialog = lazy(async () => ({
  default: (await import('../../pages/search/search-dialog.js')).SearchDialog,
}));

/** The way to the search from everywhere: a button, and Ctrl-K. The dialog is fetched when it is first opened. */
export function SearchCorner({ member }: { member: Session }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button
        type="button"
        className="kern-btn kern-btn--tertiary search-corner"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
        <span className="kern-label search-corner__label">
          {frameTexts.search} <kbd className="search-corner__keys">{frameTexts.searchKeys}</kbd>
        </span>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog member={member} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

import { lazy, Suspense, useId, useState, type ReactElement } from 'react';
import { helpTexts } from '../../texts/help.js';
import { Icon } from '../show/icon.js';

const PageHelpText = lazy(async () => ({
  default: (await import('../../pages/help/page-help-text.js')).PageHelpText,
}));

/** “Hilfe zu dieser Seite”: a button beside the title, and what it unfolds below. The words are fetched when they are wanted. */
export function usePageHelp(pathname: string): {
  readonly button: ReactElement;
  readonly text: ReactElement | null;
} {
  const [openOn, setOpenOn] = useState<string | null>(null);
  const id = useId();
  const isOpen = openOn === pathname;
  return {
    button: (
      <button
        type="button"
        className="kern-btn kern-btn--tertiary page-help__button"
        aria-label={helpTexts.openLabel}
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': id } : {})}
        onClick={() => setOpenOn(isOpen ? null : pathname)}
      >
        <Icon name="help" />
        <span className="kern-label">{helpTexts.open}</span>
      </button>
    ),
    text: isOpen ? (
      <section id={id} className="page-help" aria-label={helpTexts.section}>
        <Suspense fallback={null}>
          <PageHelpText pathname={pathname} />
        </Suspense>
      </section>
    ) : null,
  };
}

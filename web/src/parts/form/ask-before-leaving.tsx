import { useEffect, useId, useLayoutEffect, useRef, type ReactElement } from 'react';
import { useBlocker, type BlockerFunction } from 'react-router';
import { formTexts } from '../../texts/form.js';
import { Button } from './button.js';

/** The forms with something in them that is kept nowhere else. */
const typedForms = new Set<string>();

/**
 * For a form that keeps no draft, because its few marks or its secret should not lie around: whoever leaves the page with something
 * in it is asked first. What is on its way to the server no longer counts.
 */
export function useAskBeforeLeaving(isTyped: boolean): void {
  const id = useId();
  useLayoutEffect(() => {
    if (!isTyped) return undefined;
    typedForms.add(id);
    window.addEventListener('beforeunload', askOfBrowser);
    return () => {
      typedForms.delete(id);
      if (typedForms.size === 0) window.removeEventListener('beforeunload', askOfBrowser);
    };
  }, [id, isTyped]);
}

/** Whoever signs out, or gives up an ended session, has decided already. */
export function forgetTyped(): void {
  typedForms.clear();
  window.removeEventListener('beforeunload', askOfBrowser);
}

/** The question itself, once for all pages: a router stops for one asker only. */
export function LeaveQuestion(): ReactElement | null {
  const blocker = useBlocker(losesSomething);
  if (blocker.state !== 'blocked') return null;
  return <LeaveDialog onStay={blocker.reset} onLeave={blocker.proceed} />;
}

/** A closed tab or a new address: the browser asks, in its own words. */
function askOfBrowser(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Filters and languages change the address, not the page; the form stays. */
const losesSomething: BlockerFunction = ({ currentLocation, nextLocation }) =>
  typedForms.size > 0 && currentLocation.pathname !== nextLocation.pathname;

function LeaveDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const open = dialog.current;
    open?.showModal();
    return () => open?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="over-page"
      aria-labelledby="verlassen"
      onCancel={(event) => {
        event.preventDefault();
        onStay();
      }}
    >
      <h2 id="verlassen" className="kern-heading-medium">
        {formTexts.leaveTitle}
      </h2>
      <p className="kern-body">{formTexts.leaveBody}</p>
      <div className="kern-btn-wrapper">
        <Button kind="primary" onClick={onStay}>
          {formTexts.stay}
        </Button>
        <Button kind="secondary" onClick={onLeave}>
          {formTexts.leave}
        </Button>
      </div>
    </dialog>
  );
}

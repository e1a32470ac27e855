import { useEffect, useRef, type ReactElement } from 'react';
import { frameTexts } from '../../texts/frame.js';

/** The heading of the page, which is the state of the offer. When an answer changes it, it takes the focus and so is read out. */
export function ClientTitle({
  title,
  takesFocus = false,
}: {
  title: string;
  takesFocus?: boolean;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = frameTexts.pageTitle(title);
  }, [title]);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className="kern-heading-large client__title">
      {title}
    </h1>
  );
}

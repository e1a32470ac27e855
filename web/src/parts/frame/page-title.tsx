import { useEffect, useRef, type ReactElement } from 'react';
import { useLocation } from 'react-router';
import { frameTexts } from '../../texts/frame.js';
import { usePageHelp } from './page-help.js';

/**
 * The heading of a page and the title of the window. After a change of page it takes the focus, so that keyboard and screen reader
 * begin where the eye does; not on the first page, where the browser begins by itself.
 */
export function PageTitle({ title }: { title: string }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  const isFirstPage = useRef(key === 'default');
  const help = usePageHelp(pathname);
  useEffect(() => {
    document.title = frameTexts.pageTitle(title);
  }, [title]);
  useEffect(() => {
    if (!isFirstPage.current) heading.current?.focus({ preventScroll: true });
    isFirstPage.current = false;
  }, [pathname]);
  return (
    <>
      <div className="title-line">
        <h1 ref={heading} tabIndex={-1} className="kern-heading-large page-title">
          {title}
        </h1>
        {help.button}
      </div>
      {help.text}
    </>
  );
}

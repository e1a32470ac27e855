import { useRef, type ReactElement, type ReactNode } from 'react';
import { Link } from 'react-router';
import { frameTexts } from '../../texts/frame.js';
import { Appearance } from './appearance.js';
import { OfflineNotice } from './offline-notice.js';
import { Wordmark } from './wordmark.js';

interface FrameProps {
  readonly navigation?: ReactNode;
  readonly subNavigation?: ReactNode;
  readonly member?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page: the way to the content, head, content, foot. */
export function Frame({ navigation, subNavigation, member, footer, children }: FrameProps): ReactElement {
  const content = useRef<HTMLElement>(null);
  return (
    <>
      <a
        className="skip-link kern-link"
        href="#inhalt"
        onClick={(event) => {
          event.preventDefault();
          content.current?.focus();
        }}
      >
        {frameTexts.skipToContent}
      </a>
      <header className="head">
        <div className="head__line">
          <Link className="head__home" to="/">
            <Wordmark />
          </Link>
          {navigation}
          {member}
        </div>
        {subNavigation}
      </header>
      <OfflineNotice />
      <main id="inhalt" ref={content} tabIndex={-1} className="content">
        {children}
      </main>
      <footer className="foot">
        <div className="foot__line">
          <p className="kern-body kern-body--small">
            {frameTexts.product} · {frameTexts.footerNote}
          </p>
          <Appearance />
        </div>
        {footer}
      </footer>
    </>
  );
}

import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Wordmark } from '../../parts/frame/wordmark.js';
import { CLIENT_LANGUAGES, type ClientLanguage } from '../../texts/client/languages.js';
import { addressIn } from './client-language.js';
import { Sentences } from './sentences.js';

/** The frame of a page for people without an account: no ways into the platform, but the languages. */
export function ClientFrame({
  language,
  children,
}: {
  language: ClientLanguage;
  children: ReactNode;
}): ReactElement {
  const content = useRef<HTMLElement>(null);
  useDocumentLanguage(language);
  return (
    <div className="client">
      <a
        className="skip-link kern-link"
        href="#inhalt"
        onClick={(event) => {
          event.preventDefault();
          content.current?.focus();
        }}
      >
        {language.texts.skipToContent}
      </a>
      <header className="client__head">
        <span lang="de" dir="ltr">
          <Wordmark />
        </span>
      </header>
      <LanguageSwitch current={language} />
      <main id="inhalt" ref={content} tabIndex={-1} className="content client__content">
        {children}
      </main>
      <footer className="foot">
        <Sentences of={language.texts.footer} language={language} className="kern-body--small" />
      </footer>
    </div>
  );
}

/** Each language calls itself by its own name. The choice lives in the address, so a link can be handed on in a language. */
function LanguageSwitch({ current }: { current: ClientLanguage }): ReactElement {
  const [search] = useSearchParams();
  return (
    <nav className="languages" aria-label={current.texts.languages}>
      <ul className="languages__list">
        {CLIENT_LANGUAGES.map((language) => (
          <li key={language.code}>
            <Link
              className="languages__language"
              to={addressIn(search, language)}
              replace
              preventScrollReset
              lang={language.tag}
              hrefLang={language.tag}
              dir={language.direction}
              {...(language === current ? { 'aria-current': 'true' as const } : {})}
            >
              {language.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Tells browser and screen reader which language this is and where its lines begin; afterwards the page is German again. */
function useDocumentLanguage({ tag, direction }: ClientLanguage): void {
  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.lang = tag;
    documentElement.dir = direction;
    return () => {
      documentElement.lang = 'de';
      documentElement.removeAttribute('dir');
    };
  }, [tag, direction]);
}

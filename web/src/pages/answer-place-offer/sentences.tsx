import { Fragment, type ReactElement } from 'react';
import type { Sentences as Text } from '../../texts/client/client-texts.js';
import type { ClientLanguage } from '../../texts/client/languages.js';
import { sentenceParts } from './client-words.js';

interface SentencesProps {
  readonly of: Text;
  readonly language: ClientLanguage;
  readonly className?: string;
}

/** A paragraph; in Leichte Sprache each sentence on a line of its own. */
export function Sentences({ of, language, className = '' }: SentencesProps): ReactElement {
  return (
    <p className={`kern-body ${className}`}>
      {of.map((sentence, index) => (
        <Fragment key={sentence}>
          {index > 0 && (language.isLineBySentence ? <br /> : ' ')}
          <Sentence of={sentence} />
        </Fragment>
      ))}
    </p>
  );
}

/** One sentence with what stands out in it. */
export function Sentence({ of }: { of: string }): ReactElement {
  return (
    <>
      {sentenceParts(of).map(({ text, isStrong }) =>
        isStrong ? <strong key={text}>{text}</strong> : <Fragment key={text}>{text}</Fragment>,
      )}
    </>
  );
}

/** A name or a text that is German in every language of the page, for eyes and for screen readers. */
export function German({ children }: { children: string }): ReactElement {
  return (
    <bdi lang="de" dir="ltr">
      {children}
    </bdi>
  );
}

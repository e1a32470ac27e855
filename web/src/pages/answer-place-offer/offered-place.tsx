import { useState, type ReactElement } from 'react';
import { clientCalendarAddress, useAnswerClientOffer, type ClientAnswer } from '../../api/client-offers.js';
import { ApiProblem } from '../../api/problem.js';
import type { ClientOffer } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Alert } from '../../parts/show/alert.js';
import { Icon } from '../../parts/show/icon.js';
import { useToday } from '../../parts/words/use-today.js';
import { inGerman, type ClientOfferState } from '../../texts/client/client-texts.js';
import type { ClientLanguage } from '../../texts/client/languages.js';
import { ClientTitle } from './client-title.js';
import { dayWords, fromTodayWords } from './client-words.js';
import { OfferAnswer } from './offer-answer.js';
import { OfferFacts } from './offer-facts.js';
import { Sentence, Sentences } from './sentences.js';
import { WaySketch } from './way-sketch.js';

interface OfferedPlaceProps {
  readonly offer: ClientOffer;
  readonly token: string;
  readonly language: ClientLanguage;
}

const LOOKS: Readonly<Record<ClientOfferState, 'info' | 'success' | 'warning'>> = {
  open: 'info',
  accepted: 'success',
  enrolled: 'success',
  declined: 'info',
  expired: 'warning',
  withdrawn: 'warning',
};

/** How the offer stands, what to do now, and the course; the answer stands right below what it is about. */
export function OfferedPlace({ offer, token, language }: OfferedPlaceProps): ReactElement {
  const { texts } = language;
  const answer = useAnswerClientOffer(token);
  const [hasAnswered, setAnswered] = useState(false);
  const state = shownState(offer);
  const send = (given: ClientAnswer): void => {
    if (!answer.isPending) answer.mutate(given, { onSettled: () => setAnswered(true) });
  };
  const isOn = state === 'open' || state === 'accepted' || state === 'enrolled';
  return (
    <>
      <ClientTitle key={state} title={texts.states[state].title} takesFocus={hasAnswered} />
      {answer.isError && <AnswerProblem error={answer.error} language={language} />}
      <Standing offer={offer} state={state} language={language} />
      {offer.mayAnswer && (
        <OfferAnswer
          language={language}
          isBusy={answer.isPending}
          onYes={() => send({ isYes: true })}
          onNo={(reasonCode) => send({ isYes: false, reasonCode })}
        />
      )}
      <section className="client__section" aria-labelledby="kurs">
        <h2 id="kurs" className="kern-heading-medium">
          {texts.courseTitle}
        </h2>
        <OfferFacts offer={offer} language={language} />
        {isOn && <Takeaways token={token} language={language} />}
      </section>
      {isOn && <Bring offer={offer} language={language} />}
      {isOn && <Way offer={offer} language={language} />}
      <section className="client__section" aria-labelledby="fragen">
        <h2 id="fragen" className="kern-heading-medium">
          {texts.questionsTitle}
        </h2>
        <Sentences of={texts.questions(inGerman(offer.officeName))} language={language} />
      </section>
    </>
  );
}

/** An offer that can no longer be answered has expired, also in the minutes before the platform has tidied up. */
function shownState({ state, mayAnswer }: ClientOffer): ClientOfferState {
  return state === 'open' && !mayAnswer ? 'expired' : state;
}

interface StandingProps {
  readonly offer: ClientOffer;
  readonly state: ClientOfferState;
  readonly language: ClientLanguage;
}

/** What this state means, what comes next and, while it is open, until when to answer. */
function Standing({ offer, state, language }: StandingProps): ReactElement {
  const { texts } = language;
  const { body, next } = texts.states[state];
  const today = useToday();
  return (
    <div className={`standing standing--${LOOKS[state]}`}>
      <Icon name={LOOKS[state]} />
      <div>
        <Sentences of={body} language={language} />
        {(language.isLineBySentence ? [next] : next.map((sentence) => [sentence])).map((paragraph) => (
          <Sentences key={paragraph[0]} of={paragraph} language={language} />
        ))}
        {state === 'open' && (
          <>
            <p className="kern-body standing__until">
              {texts.answerUntil(dayWords(language, offer.answerUntil))}{' '}
              <span className="no-print">
                {texts.thatIs(fromTodayWords(language, offer.answerUntil, today))}
              </span>
            </p>
            <Sentences of={texts.withoutAnswer} language={language} />
          </>
        )}
      </div>
    </div>
  );
}

function Takeaways({
  token,
  language: { texts },
}: {
  token: string;
  language: ClientLanguage;
}): ReactElement {
  return (
    <div className="answer__choice no-print">
      <a className="kern-btn kern-btn--tertiary" href={clientCalendarAddress(token)} download>
        <Icon name="calendar-today" />
        <span className="kern-label">{texts.addToCalendar}</span>
      </a>
      <Button kind="tertiary" onClick={() => window.print()}>
        {texts.print}
      </Button>
    </div>
  );
}

function Bring({
  offer,
  language: { texts },
}: {
  offer: ClientOffer;
  language: ClientLanguage;
}): ReactElement {
  return (
    <section className="client__section" aria-labelledby="mitbringen">
      <h2 id="mitbringen" className="kern-heading-medium">
        {texts.bringTitle}
      </h2>
      <ul className="client__list">
        {offer.bring.map((paper) => (
          <li key={paper}>
            <Sentence of={texts.bring[paper]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Way({ offer, language }: { offer: ClientOffer; language: ClientLanguage }): ReactElement | null {
  if (offer.from === null || offer.fromName === null) return null;
  return (
    <section className="client__section" aria-labelledby="weg">
      <h2 id="weg" className="kern-heading-medium">
        {language.texts.sketchTitle}
      </h2>
      <WaySketch
        home={{ ...offer.from, name: offer.fromName }}
        site={{ ...offer.place.point, name: offer.place.name }}
        language={language}
      />
    </section>
  );
}

/** An answer that did not get through; the server's German sentence would not help everybody here. */
function AnswerProblem({
  error,
  language: { texts },
}: {
  error: Error;
  language: ClientLanguage;
}): ReactElement {
  const status = error instanceof ApiProblem ? error.status : 0;
  if (status === 409) return <Alert kind="info" title={texts.changedMeanwhile} role="alert" />;
  return (
    <Alert kind="danger" title={texts.problemTitle} role="alert">
      <p className="kern-body">{status === 0 ? texts.connectionLost : texts.unexpected}</p>
    </Alert>
  );
}

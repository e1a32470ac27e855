import { useId, type ReactElement } from 'react';
import { useAddressedMessages } from '../../api/addressed-cases.js';
import type { AddressedCase, CourseFormat } from '../../api/types.js';
import { courseWords } from '../../parts/case/course-words.js';
import { MessageDraftFold } from '../../parts/case/message-draft-fold.js';
import { CaseCode } from '../../parts/place-offer/case-code.js';
import { Deadline } from '../../parts/place-offer/deadline.js';
import { Facts, type Fact } from '../../parts/show/facts.js';
import { daysBetween, longDate } from '../../parts/words/dates.js';
import { useToday } from '../../parts/words/use-today.js';
import { weeksWords } from '../../parts/words/numbers.js';
import { addressedTexts } from '../../texts/addressed.js';
import { casePageTexts } from '../../texts/case-page.js';
import { accessRouteTerms, daypartTerms, mobilityTerms } from '../../texts/cases.js';
import { placeOfferTexts } from '../../texts/place-offer.js';
import { AnswerAddressed } from './answer-addressed.js';

interface AddressedCaseCardProps {
  readonly one: AddressedCase;
  readonly formats: readonly CourseFormat[];
  /** The name of the Gemeinde. */
  readonly home: string;
  readonly onDone: (words: string) => void;
}

/** One case: what is needed, by which office, until when; and the answers. */
export function AddressedCaseCard({ one, formats, home, onDone }: AddressedCaseCardProps): ReactElement {
  const id = useId();
  return (
    <section className="offer-card" aria-labelledby={id}>
      <h2 id={id} className="kern-heading-small offer-card__title">
        {placeOfferTexts.caseCode} <CaseCode code={one.code} />
      </h2>
      {one.answerUntil !== null && <Deadline until={one.answerUntil} />}
      <Facts facts={factsOf(one, { need: courseWords(one, formats), home, today: useToday() })} />
      <Messages id={one.id} />
      <AnswerAddressed one={one} onDone={onDone} />
    </section>
  );
}

interface Known {
  readonly need: string;
  readonly home: string;
  readonly today: string;
}

function factsOf(one: AddressedCase, { need, home, today }: Known): readonly Fact[] {
  const { childrenUnderThree, childrenFromThree, dayparts, waitingSince, entitledUntil } = one;
  const waited = weeksWords(daysBetween(waitingSince, today));
  const facts: (Fact | null)[] = [
    { name: addressedTexts.need, value: need },
    {
      name: addressedTexts.dayparts,
      value: dayparts.map((daypart) => daypartTerms[daypart]).join(', ') || addressedTexts.anyTime,
    },
    childrenUnderThree + childrenFromThree === 0
      ? null
      : {
          name: addressedTexts.children,
          value: casePageTexts.childrenWords(childrenUnderThree, childrenFromThree),
        },
    { name: addressedTexts.home, value: home },
    { name: addressedTexts.mobility, value: mobilityTerms[one.mobility] },
    { name: addressedTexts.waitingSince, value: `${longDate(waitingSince)} (${waited})` },
    { name: addressedTexts.accessRoute, value: accessRouteTerms[one.accessRoute] },
    entitledUntil === null ? null : { name: addressedTexts.entitledUntil, value: longDate(entitledUntil) },
    { name: addressedTexts.office, value: one.officeName },
  ];
  return facts.filter((fact): fact is Fact => fact !== null);
}

/** What the law makes the provider tell the person or the BAMF; nothing where nothing is due. */
function Messages({ id }: { id: string }): ReactElement | null {
  const drafts = useAddressedMessages(id).data ?? [];
  if (drafts.length === 0) return null;
  return (
    <div className="no-print">
      <h3 className="kern-heading-small">{addressedTexts.messages}</h3>
      {drafts.map((draft) => (
        <MessageDraftFold key={draft.kind} draft={draft} />
      ))}
    </div>
  );
}

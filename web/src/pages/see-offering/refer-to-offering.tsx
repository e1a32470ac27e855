import { useState, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useCase } from '../../api/cases.js';
import { useWaitingList } from '../../api/own-courses.js';
import type { CaseDetail, ListObstacle, Offering } from '../../api/types.js';
import { useSaveWishes } from '../../parts/case/use-save-wishes.js';
import { Wished } from '../../parts/case/wished.js';
import { withSuggestion } from '../../parts/case/wishes.js';
import { Button } from '../../parts/form/button.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { CaseCode } from '../../parts/place-offer/case-code.js';
import { Alert } from '../../parts/show/alert.js';
import { offeringTexts } from '../../texts/offering.js';
import { newCaseWay } from './new-case-way.js';

/** Who could take a place now, or only wishes another course so far. */
const COULD_WISH: readonly (ListObstacle | null)[] = [null, 'other-wish'];

/** What a referring office can do with a course: enter a new case for it, or wish it for a case that waits. */
export function ReferToOffering({ offering }: { offering: Offering }): ReactElement {
  const [search] = useSearchParams();
  const list = useWaitingList(offering.id);
  const cases = (list.data?.ownCases ?? []).filter(({ obstacle }) => COULD_WISH.includes(obstacle));
  return (
    <section aria-labelledby="vermitteln" className="page-section no-print">
      <h2 id="vermitteln" className="kern-heading-medium">
        {offeringTexts.refer}
      </h2>
      <p className="kern-body">{offeringTexts.referLead}</p>
      <WayButton to={newCaseWay(offering, search.get('ort'))} kind="primary" icon="add">
        {offeringTexts.newCase}
      </WayButton>
      <h3 className="kern-heading-small wish-cases__title">{offeringTexts.waiting}</h3>
      {list.data !== undefined && cases.length === 0 && (
        <p className="kern-body">{offeringTexts.waitingNone}</p>
      )}
      <ul className="wish-cases">
        {cases.map(({ referralId, sentence }) => (
          <WishingCase key={referralId} id={referralId} sentence={sentence} offering={offering} />
        ))}
      </ul>
    </section>
  );
}

interface WishingCaseProps {
  readonly id: string;
  /** How the case stands to the course, in the server's words. */
  readonly sentence: string;
  readonly offering: Offering;
}

function WishingCase({ id, sentence, offering }: WishingCaseProps): ReactElement | null {
  const one = useCase(id).data;
  if (one === undefined) return null;
  return (
    <li className="wish-cases__case">
      <span className="stacked">
        <Link className="kern-link kern-link--no-visited-state" to={`/faelle/${id}`}>
          <CaseCode code={one.code} />
        </Link>
        <span>{sentence}</span>
      </span>
      <WishButton one={one} offering={offering} />
    </li>
  );
}

function WishButton({ one, offering }: { one: CaseDetail; offering: Offering }): ReactElement {
  const save = useSaveWishes(one);
  const announce = useAnnounce();
  const [isPressed, setPressed] = useState(false);
  const isWished = save.shown.some(({ offeringId }) => offeringId === offering.id);
  if (save.error !== null) return <Alert kind="danger" title={save.error.message} role="alert" />;
  if (isWished) {
    return <Wished words={offeringTexts.wished} takesFocus={isPressed} />;
  }
  return (
    <Button
      kind="secondary"
      icon="add"
      label={offeringTexts.wishOf(one.code)}
      isBusy={save.isBusy}
      onClick={() => {
        setPressed(true);
        save.run(withSuggestion(save.shown, offering.id, one.formatCode));
        announce(offeringTexts.wishSaved(one.code));
      }}
    >
      {offeringTexts.wish}
    </Button>
  );
}

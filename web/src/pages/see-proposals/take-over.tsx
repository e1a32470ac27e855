import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { useTakeOver } from '../../api/planning.js';
import type { Proposal } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { useMember } from '../../parts/frame/members-only.js';
import { proposalTexts } from '../../texts/planning.js';
import { proposalTitle } from './proposal-words.js';

/** What the provider named in a proposal may do with it: take it over, after being asked back; then the way to its course. */
export function TakeOver({ proposal }: { proposal: Proposal }): ReactElement | null {
  const mayTakeOver = useMember().permissions.includes('plan:take-over');
  const takeOver = useTakeOver(proposal.id);
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const title = proposalTitle(proposal);
  if (!proposal.isOwn || !mayTakeOver) return null;
  if (proposal.offeringId !== null) {
    return (
      <p className="kern-body">
        <Link className="kern-link" to={`/kurse/${proposal.offeringId}/warteliste`}>
          {proposalTexts.toCourse}
        </Link>
      </p>
    );
  }
  if (proposal.state !== 'open') return null;
  if (!isAsking) {
    return (
      <div className="kern-btn-wrapper">
        <Button kind="primary" label={proposalTexts.takeOverOf(title)} onClick={() => setAsking(true)}>
          {proposalTexts.takeOver}
        </Button>
      </div>
    );
  }
  const leave = (): void => {
    setAsking(false);
    takeOver.reset();
  };
  return (
    <ReasonForm
      question={proposalTexts.question(title)}
      submit={proposalTexts.confirm}
      error={takeOver.error}
      isBusy={takeOver.isPending}
      onConfirm={() =>
        takeOver.mutate(undefined, {
          onSuccess: () => {
            setAsking(false);
            announce(proposalTexts.takenOver(title));
          },
        })
      }
      onCancel={leave}
    >
      <p className="kern-body">{proposalTexts.body}</p>
    </ReasonForm>
  );
}

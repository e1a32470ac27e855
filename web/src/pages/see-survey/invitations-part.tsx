import { useState, type ReactElement } from 'react';
import { useChooseInvited, useInvitations } from '../../api/surveys.js';
import type { FurtherActor, Invitations, WholeSurvey } from '../../api/types.js';
import { useAskBeforeLeaving } from '../../parts/form/ask-before-leaving.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { ErrorSummary } from '../../parts/form/error-summary.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { keepSurveyTexts as texts } from '../../texts/surveys.js';
import { FurtherActors } from './further-actors.js';

/** Who is asked: members, and further actors with their functional mailbox. */
export function InvitationsPart({ survey }: { survey: WholeSurvey }): ReactElement {
  const invitations = useInvitations(survey.id);
  const { state } = survey;
  const lead =
    state === 'draft'
      ? texts.invitationsDraft
      : state === 'open'
        ? texts.invitationsOpen
        : texts.invitationsOver;
  return (
    <section className="page-section narrow" aria-labelledby="einladungen">
      <h2 id="einladungen" className="kern-heading-medium">
        {texts.invitations}
      </h2>
      <p className="kern-body">{lead}</p>
      {invitations.isPending && <Loading />}
      {invitations.isError && <LoadFailed error={invitations.error} onRetry={invitations.refetch} />}
      {invitations.data !== undefined &&
        (state === 'draft' || state === 'open' ? (
          <Chooser survey={survey} invitations={invitations.data} />
        ) : (
          <Invited invitations={invitations.data} />
        ))}
    </section>
  );
}

function nameOf({ name, isAnswered }: { name: string; isAnswered: boolean | null }): string {
  return isAnswered === true ? texts.hasAnswered(name) : name;
}

function Invited({ invitations: { members, further } }: { invitations: Invitations }): ReactElement {
  return (
    <ul className="kern-list kern-list--bullet">
      {members
        .filter(({ isInvited }) => isInvited)
        .map((member) => (
          <li key={member.organisationId}>{nameOf(member)}</li>
        ))}
      {further.map((one) => (
        <li key={one.name}>{nameOf(one)}</li>
      ))}
    </ul>
  );
}

interface ChooserProps {
  readonly survey: WholeSurvey;
  readonly invitations: Invitations;
}

/** Whoever got a mail already stays; in an open survey only new ones can be chosen. */
function Chooser({ survey: { id, state }, invitations }: ChooserProps): ReactElement {
  const choose = useChooseInvited(id);
  const isOpen = state === 'open';
  const { members } = invitations;
  const kept = invitations.further.map(({ name, mailAddress }) => ({ name, mailAddress: mailAddress ?? '' }));
  const [memberIds, setMemberIds] = useState<readonly string[] | null>(null);
  const [further, setFurther] = useState<readonly FurtherActor[] | null>(null);
  const [saves, setSaves] = useState(0);
  const invited = members.filter(({ isInvited }) => isInvited).map(({ organisationId }) => organisationId);
  const chosen = memberIds ?? invited;
  const isChanged = memberIds !== null || further !== null;
  useAskBeforeLeaving(isChanged);
  const save = (): void =>
    choose.mutate(
      { memberIds: [...chosen], further: [...(further ?? kept)] },
      {
        onSuccess: () => {
          setMemberIds(null);
          setFurther(null);
          setSaves(saves + 1);
        },
      },
    );
  const open = isOpen ? members.filter(({ isInvited }) => !isInvited) : members;
  return (
    <div className="form">
      {saves > 0 && !isChanged && (
        <Alert key={saves} kind="success" title={texts.invitationsSaved} takesFocus />
      )}
      <ErrorSummary error={choose.error} />
      {isOpen && <Invited invitations={invitations} />}
      {open.length > 0 && (
        <CheckboxField
          id="memberIds"
          label={texts.members}
          values={chosen.filter((one) => open.some(({ organisationId }) => organisationId === one))}
          choices={open.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
          onValues={(values) => setMemberIds(isOpen ? [...invited, ...values] : values)}
        />
      )}
      <FurtherActors actors={further ?? kept} fixed={isOpen ? kept.length : 0} onActors={setFurther} />
      <div className="kern-btn-wrapper">
        <Button kind="primary" isBusy={choose.isPending} onClick={save}>
          {isOpen ? texts.sendInvitations : texts.saveInvitations}
        </Button>
      </div>
    </div>
  );
}

import type { FormEvent, ReactElement } from 'react';
import { useDecideInMeeting } from '../../api/meeting-papers.js';
import type { DecideInMeeting } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { agendaTexts } from '../../texts/agenda.js';
import { meetingOutcomeTerms } from '../../texts/meetings.js';

interface DecisionFormProps {
  readonly meetingId: string;
  readonly itemId: string;
  readonly subject: string;
  readonly onEnd: () => void;
}

const VOTES = ['votesFor', 'votesAgainst', 'abstentions'] as const;

/** What was decided, in its words. */
export function DecisionForm({ meetingId, itemId, subject, onEnd }: DecisionFormProps): ReactElement {
  const decide = useDecideInMeeting(meetingId, itemId);
  const { value, change, clear } = useDraft(`beschluss.${itemId}`, {
    subject,
    wording: '',
    outcome: 'adopted',
    votesFor: '',
    votesAgainst: '',
    abstentions: '',
  });
  const idOf = (field: string): string => `beschluss-${itemId}-${field}`;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (decide.isPending) return;
    const count = (text: string): number | null => (text === '' ? null : Number(text));
    const { votesFor, votesAgainst, abstentions, outcome, ...words } = value;
    decide.mutate(
      {
        ...words,
        outcome: outcome as DecideInMeeting['outcome'],
        votesFor: count(votesFor),
        votesAgainst: count(votesAgainst),
        abstentions: count(abstentions),
        isPublic: false,
      },
      {
        onSuccess: () => {
          clear();
          onEnd();
        },
      },
    );
  };
  return (
    <form onSubmit={send} noValidate className="form narrow no-print" aria-label={agendaTexts.decision}>
      <ErrorSummary error={decide.error} idOf={idOf} />
      <p className="kern-body">{agendaTexts.decisionFinal}</p>
      <TextField
        id={idOf('subject')}
        label={agendaTexts.decisionSubject}
        autoComplete="off"
        value={value.subject}
        onValue={(text) => change({ subject: text })}
        error={fieldError(decide.error, 'subject')}
      />
      <TextArea
        id={idOf('wording')}
        label={agendaTexts.decisionWording}
        maximum={20_000}
        value={value.wording}
        onValue={(wording) => change({ wording })}
        error={fieldError(decide.error, 'wording')}
      />
      <SelectField
        id={idOf('outcome')}
        label={agendaTexts.decisionOutcome}
        value={value.outcome}
        choices={Object.entries(meetingOutcomeTerms).map(([outcome, label]) => ({ value: outcome, label }))}
        onValue={(outcome) => change({ outcome })}
        error={fieldError(decide.error, 'outcome')}
      />
      <div className="side-by-side">
        {VOTES.map((field) => (
          <TextField
            key={field}
            id={idOf(field)}
            type="number"
            inputMode="numeric"
            min={0}
            isNarrow
            label={agendaTexts[field]}
            value={value[field]}
            onValue={(text) => change({ [field]: text })}
            error={fieldError(decide.error, field)}
          />
        ))}
      </div>
      <p className="kern-body kern-body--muted">{agendaTexts.votesHint}</p>
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={decide.isPending}>
          {agendaTexts.save}
        </Button>
        <Button kind="tertiary" onClick={onEnd}>
          {agendaTexts.cancel}
        </Button>
      </div>
    </form>
  );
}

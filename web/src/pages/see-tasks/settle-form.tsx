import type { ReactElement } from 'react';
import { useSettleTask } from '../../api/meetings.js';
import type { ActionPoint } from '../../api/types.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { taskTexts } from '../../texts/meeting-tasks.js';

interface SettleFormProps {
  readonly task: ActionPoint;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What came of a task. */
export function SettleForm({ task, onDone, onCancel }: SettleFormProps): ReactElement {
  const settle = useSettleTask(task.id);
  const { value, change, clear } = useDraft(`erledigt.${task.id}`, { note: '' });
  return (
    <ReasonForm
      id="erledigt"
      question={taskTexts.settleQuestion(task.wording)}
      submit={taskTexts.settle}
      error={settle.error}
      isBusy={settle.isPending}
      onConfirm={() =>
        settle.mutate(value.note, {
          onSuccess: () => {
            clear();
            onDone();
          },
        })
      }
      onCancel={onCancel}
    >
      <TextField
        id="erledigt-note"
        label={taskTexts.note}
        value={value.note}
        onValue={(note) => change({ note })}
        error={fieldError(settle.error, 'note')}
      />
    </ReasonForm>
  );
}

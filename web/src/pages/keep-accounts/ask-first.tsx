import type { ReactElement } from 'react';
import { useResetPassword, useSwitchAccount } from '../../api/accounts.js';
import type { Account } from '../../api/types.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { accountTexts } from '../../texts/administration.js';
import type { AccountAct } from './account-columns.js';
import type { Handed } from './first-password.js';

interface AskFirstProps {
  readonly act: AccountAct;
  readonly account: Account;
  readonly onDone: (handed: Handed) => void;
  readonly onCancel: () => void;
}

/** Asks back before an account loses its sessions, and says what will happen. */
export function AskFirst({ act, account: { id, login }, onDone, onCancel }: AskFirstProps): ReactElement {
  const reset = useResetPassword();
  const switchTo = useSwitchAccount();
  const isActive = act === 'reactivate';
  const confirm = (): void => {
    if (act === 'reset') {
      reset.mutate(id, {
        onSuccess: ({ firstPassword }) => onDone({ title: accountTexts.wasReset(login), firstPassword }),
      });
      return;
    }
    const title = isActive ? accountTexts.reactivated(login) : accountTexts.deactivated(login);
    switchTo.mutate({ id, isActive }, { onSuccess: () => onDone({ title, firstPassword: '' }) });
  };
  return (
    <ReasonForm
      question={QUESTIONS[act].question(login)}
      submit={QUESTIONS[act].submit}
      error={reset.error ?? switchTo.error}
      isBusy={reset.isPending || switchTo.isPending}
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <p className="kern-body">{QUESTIONS[act].means}</p>
    </ReasonForm>
  );
}

const QUESTIONS = {
  reset: {
    question: accountTexts.resetQuestion,
    means: accountTexts.resetMeans,
    submit: accountTexts.resetYes,
  },
  deactivate: {
    question: accountTexts.deactivateQuestion,
    means: accountTexts.deactivateMeans,
    submit: accountTexts.deactivateYes,
  },
  reactivate: {
    question: accountTexts.reactivateQuestion,
    means: accountTexts.reactivateMeans,
    submit: accountTexts.reactivateYes,
  },
} as const satisfies Readonly<Record<AccountAct, object>>;

import { useState, type ReactElement } from 'react';
import {
  useBindIdentity,
  useResetPassword,
  useResetSecondFactor,
  useSwitchAccount,
} from '../../api/accounts.js';
import type { Account } from '../../api/types.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { TextField } from '../../parts/form/text-field.js';
import { accountTexts } from '../../texts/administration.js';
import { providerTexts } from '../../texts/invitations.js';
import type { AccountAct } from './account-columns.js';
import type { Handed } from './first-password.js';

interface AskFirstProps {
  readonly act: AccountAct;
  readonly account: Account;
  readonly onDone: (handed: Handed) => void;
  readonly onCancel: () => void;
}

/** Asks back before an account loses its sessions or gets in by another way, and says what will happen. */
export function AskFirst({ act, account: { id, login }, onDone, onCancel }: AskFirstProps): ReactElement {
  const acts = useAccountActs();
  const [subject, setSubject] = useState('');
  const confirm = (): void => {
    if (act === 'reset') {
      acts.reset.mutate(id, {
        onSuccess: ({ firstPassword }) => onDone({ title: accountTexts.wasReset(login), firstPassword }),
      });
      return;
    }
    const done = { onSuccess: () => onDone({ title: WORDS[act].done(login), firstPassword: '' }) };
    if (act === 'reset-factor') acts.resetFactor.mutate(id, done);
    else if (act === 'bind') acts.bind.mutate({ id, subject }, done);
    else if (act === 'unbind') acts.bind.mutate({ id, subject: null }, done);
    else acts.switchTo.mutate({ id, isActive: act === 'reactivate' }, done);
  };
  const words = WORDS[act];
  return (
    <ReasonForm
      id={FORM}
      question={words.question(login)}
      submit={words.submit}
      error={acts.error}
      isBusy={acts.isPending}
      onConfirm={confirm}
      onCancel={onCancel}
    >
      <p className="kern-body">{words.means}</p>
      {act === 'bind' && (
        <TextField
          id={`${FORM}-subject`}
          label={providerTexts.subject}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={subject}
          onValue={setSubject}
          error={fieldError(acts.error, 'subject')}
        />
      )}
    </ReasonForm>
  );
}

const FORM = 'konto-rueckfrage';

function useAccountActs() {
  const reset = useResetPassword();
  const resetFactor = useResetSecondFactor();
  const bind = useBindIdentity();
  const switchTo = useSwitchAccount();
  const all = [reset, resetFactor, bind, switchTo];
  return {
    reset,
    resetFactor,
    bind,
    switchTo,
    error: all.find((one) => one.error !== null)?.error ?? null,
    isPending: all.some((one) => one.isPending),
  };
}

interface ActWords {
  readonly question: (login: string) => string;
  readonly means: string;
  readonly submit: string;
  readonly done: (login: string) => string;
}

const WORDS: Readonly<Record<AccountAct, ActWords>> = {
  reset: {
    question: accountTexts.resetQuestion,
    means: accountTexts.resetMeans,
    submit: accountTexts.resetYes,
    done: accountTexts.wasReset,
  },
  'reset-factor': {
    question: accountTexts.resetFactorQuestion,
    means: accountTexts.resetFactorMeans,
    submit: accountTexts.resetFactorYes,
    done: accountTexts.factorWasReset,
  },
  bind: {
    question: providerTexts.bindQuestion,
    means: providerTexts.bindMeans,
    submit: providerTexts.bindYes,
    done: providerTexts.bound,
  },
  unbind: {
    question: providerTexts.unbindQuestion,
    means: providerTexts.unbindMeans,
    submit: providerTexts.unbindYes,
    done: providerTexts.unbound,
  },
  deactivate: {
    question: accountTexts.deactivateQuestion,
    means: accountTexts.deactivateMeans,
    submit: accountTexts.deactivateYes,
    done: accountTexts.deactivated,
  },
  reactivate: {
    question: accountTexts.reactivateQuestion,
    means: accountTexts.reactivateMeans,
    submit: accountTexts.reactivateYes,
    done: accountTexts.reactivated,
  },
};

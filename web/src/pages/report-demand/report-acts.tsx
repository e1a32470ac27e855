import { useState, type FormEvent, type ReactElement } from 'react';
import { useSaveReport, useWithdrawReport } from '../../api/demand-reports.js';
import type { DemandReport } from '../../api/types.js';
import { useAskBeforeLeaving } from '../../parts/form/ask-before-leaving.js';
import { Button } from '../../parts/form/button.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { demandTexts } from '../../texts/demand.js';
import { withPeople } from './report-draft.js';

interface ReportActsProps {
  readonly report: DemandReport;
  readonly need: string;
  readonly onWithdrawn: () => void;
}

/** Another number for the same need, or none any more. */
export function ReportActs({ report, need, onWithdrawn }: ReportActsProps): ReactElement {
  const [isChanging, setChanging] = useState(false);
  const withdraw = useWithdrawReport();
  if (isChanging) return <CountForm report={report} need={need} onDone={() => setChanging(false)} />;
  return (
    <span className="report-acts">
      <Button
        kind="tertiary"
        icon="edit"
        label={demandTexts.changeOf(need)}
        onClick={() => setChanging(true)}
      >
        {demandTexts.change}
      </Button>
      <Button
        kind="tertiary"
        icon="delete"
        label={demandTexts.withdrawOf(need)}
        isBusy={withdraw.isPending}
        onClick={() => withdraw.mutate(report, { onSuccess: onWithdrawn })}
      >
        {demandTexts.withdraw}
      </Button>
      {withdraw.isError && <span role="alert">{withdraw.error.message}</span>}
    </span>
  );
}

interface CountFormProps extends Pick<ReportActsProps, 'report' | 'need'> {
  readonly onDone: () => void;
}

function CountForm({ report, need, onDone }: CountFormProps): ReactElement {
  const [people, setPeople] = useState(String(report.people ?? ''));
  const save = useSaveReport();
  useAskBeforeLeaving(people !== String(report.people ?? '') && !save.isPending);
  const announce = useAnnounce();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate(withPeople(report, Number(people)), {
      onSuccess: () => {
        announce(demandTexts.changed);
        onDone();
      },
    });
  };
  const error = fieldError(save.error, 'people') ?? save.error?.message;
  return (
    <form onSubmit={submit} noValidate className="demand-count">
      <TextField
        id={`zahl-${report.id}`}
        type="number"
        inputMode="numeric"
        min={1}
        isNarrow
        label={demandTexts.newCount(need)}
        value={people}
        onValue={setPeople}
        error={error}
      />
      <Button type="submit" kind="primary" isBusy={save.isPending}>
        {demandTexts.save}
      </Button>
      <Button kind="tertiary" onClick={onDone}>
        {demandTexts.cancel}
      </Button>
    </form>
  );
}

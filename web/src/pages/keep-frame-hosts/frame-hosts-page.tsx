import { useState, type FormEvent, type ReactElement } from 'react';
import { useFrameHosts, useSaveFrameHosts } from '../../api/publications.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextArea } from '../../parts/form/text-area.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { frameHostTexts } from '../../texts/publications.js';

const LONGEST_LIST = 10_000;

/** “Kursfinder einbetten”: the sites in which the list may stand. */
export function FrameHostsPage(): ReactElement {
  const hosts = useFrameHosts();
  return (
    <div className="narrow">
      <PageTitle title={frameHostTexts.title} />
      <p className="kern-body lead">{frameHostTexts.lead}</p>
      <p className="kern-body">
        <a className="kern-link" href="/kursfinder/einbetten/anleitung">
          {frameHostTexts.toGuide}
        </a>
      </p>
      {hosts.isPending && <Loading />}
      {hosts.isError && <LoadFailed error={hosts.error} onRetry={hosts.refetch} />}
      {hosts.data !== undefined && <HostsForm known={hosts.data} />}
    </div>
  );
}

function HostsForm({ known }: { known: readonly string[] }): ReactElement {
  const save = useSaveFrameHosts();
  const [saved, setSaved] = useState<string | null>(null);
  const [stored] = useState({ lines: known.map((origin) => origin.replace('https://', '')).join('\n') });
  const { value, change } = useDraft('kursfinder.einbetten', stored);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSaved(null);
    const typed = value.lines.split('\n').filter((line) => line.trim() !== '');
    if (!save.isPending)
      save.mutate(typed, { onSuccess: () => setSaved(frameHostTexts.saved(typed.length)) });
  };
  return (
    <form onSubmit={submit} noValidate className="form">
      {saved !== null && <Alert kind="success" title={saved} takesFocus />}
      <ErrorSummary error={save.error} />
      <TextArea
        id="hosts"
        label={frameHostTexts.hosts}
        hint={frameHostTexts.hint}
        maximum={LONGEST_LIST}
        value={value.lines}
        onValue={(lines) => change({ lines })}
        error={fieldError(save.error, 'hosts')}
      />
      <Button type="submit" kind="primary" isBusy={save.isPending}>
        {frameHostTexts.save}
      </Button>
    </form>
  );
}

import { useState, type ReactElement } from 'react';
import { useWriteOpenQcat } from '../../api/kursnet.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { Alert } from '../../parts/show/alert.js';
import { downloadBlob } from '../../parts/table/download.js';
import { kursnetNoticeTexts as texts } from '../../texts/kursnet.js';

/** The file in open-Qcat, where the district lets it be written. */
export function FilePart(): ReactElement {
  const write = useWriteOpenQcat();
  const [isWritten, setWritten] = useState(false);
  const save = (): void => {
    setWritten(false);
    write.mutate(undefined, {
      onSuccess: (file) => {
        downloadBlob('kursnet-open-qcat.xml', file);
        setWritten(true);
      },
    });
  };
  return (
    <section aria-labelledby="datei" className="page-section no-print">
      <h2 id="datei" className="kern-heading-medium">
        {texts.file}
      </h2>
      <p className="kern-body">{texts.fileLead}</p>
      <Alert kind="warning" title={texts.fileWarningTitle}>
        <p className="kern-body">{texts.fileWarning}</p>
      </Alert>
      <ActError error={write.error} />
      {isWritten && <Alert kind="success" title={texts.written} takesFocus />}
      <div className="kern-btn-wrapper">
        <Button kind="secondary" icon="download" isBusy={write.isPending} onClick={save}>
          {texts.write}
        </Button>
      </div>
    </section>
  );
}

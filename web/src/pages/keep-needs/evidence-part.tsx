import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { documentAddress } from '../../api/documents.js';
import { useRemoveEvidence } from '../../api/objectives.js';
import type { Evidence, Need } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { useMember } from '../../parts/frame/members-only.js';
import { Badge } from '../../parts/show/badge.js';
import { shortDate } from '../../parts/words/dates.js';
import { evidenceKindTerms } from '../../texts/objective-terms.js';
import { evidenceTexts } from '../../texts/objectives.js';
import { EvidenceForm } from './evidence-form.js';
import { EvidenceUploadForm } from './evidence-upload-form.js';

/** What shows that a need is one. */
export function EvidencePart({ need }: { need: Need }): ReactElement {
  const [open, setOpen] = useState<'form' | 'upload' | null>(null);
  const announce = useAnnounce();
  const ends = {
    onDone: () => {
      setOpen(null);
      announce(evidenceTexts.added);
    },
    onCancel: () => setOpen(null),
  };
  return (
    <section aria-labelledby="belege" className="page-section">
      <h2 id="belege" className="kern-heading-medium">
        {evidenceTexts.title}
      </h2>
      <p className="kern-body kern-body--muted">
        {need.evidence.length === 0 ? evidenceTexts.none : evidenceTexts.lead}
      </p>
      {need.evidence.length > 0 && (
        <ul className="evidence-list">
          {need.evidence.map((one) => (
            <EvidenceItem key={one.id} one={one} need={need} />
          ))}
        </ul>
      )}
      {need.mayWrite && open === 'form' && <EvidenceForm need={need} {...ends} />}
      {need.mayWrite && open === 'upload' && <EvidenceUploadForm need={need} {...ends} />}
      {need.mayWrite && open === null && (
        <div className="kern-btn-wrapper no-print">
          <Button kind="secondary" icon="add" onClick={() => setOpen('form')}>
            {evidenceTexts.add}
          </Button>
          <Button kind="secondary" icon="add" onClick={() => setOpen('upload')}>
            {evidenceTexts.upload}
          </Button>
          <Link className="kern-link kern-link--no-visited-state" to="/konzept/antworten">
            {evidenceTexts.toAnswers}
          </Link>
        </div>
      )}
    </section>
  );
}

function EvidenceItem({ one, need }: { one: Evidence; need: Need }): ReactElement {
  const { permissions } = useMember();
  const remove = useRemoveEvidence(need.id);
  const [isAsking, setAsking] = useState(false);
  const announce = useAnnounce();
  const done = { onSuccess: () => announce(evidenceTexts.removed) };
  return (
    <li className="evidence">
      <Badge kind="info">{evidenceKindTerms[one.kind]}</Badge>
      <p className="kern-body free-text">{one.statement}</p>
      <p className="kern-body kern-body--muted">
        {evidenceTexts.asOfWords(one.source, shortDate(one.asOf))}{' '}
        {one.gapId !== null && permissions.includes('gap:read') && (
          <Link className="kern-link kern-link--no-visited-state" to={`/luecken/${one.gapId}`}>
            {evidenceTexts.toGap}
          </Link>
        )}
        {one.documentId !== null && (
          <a className="kern-link" href={documentAddress(one.documentId)} download>
            {evidenceTexts.toDocument}
          </a>
        )}
      </p>
      {need.mayWrite && !isAsking && (
        <Button kind="tertiary" label={evidenceTexts.removeOf(one.statement)} onClick={() => setAsking(true)}>
          {evidenceTexts.remove}
        </Button>
      )}
      {isAsking && (
        <ReasonForm
          question={evidenceTexts.removeQuestion}
          submit={evidenceTexts.remove}
          error={remove.error}
          isBusy={remove.isPending}
          onConfirm={() => remove.mutate(one.id, done)}
          onCancel={() => setAsking(false)}
        />
      )}
    </li>
  );
}

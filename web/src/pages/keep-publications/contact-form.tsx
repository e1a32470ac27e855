import { useState, type FormEvent, type ReactElement } from 'react';
import { useSavePublicContact } from '../../api/publications.js';
import type { CourseContact } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { Alert } from '../../parts/show/alert.js';
import { publicationTexts } from '../../texts/publications.js';

const FIELDS = ['phone', 'mailAddress', 'website'] as const;
const TYPES = { phone: 'tel', mailAddress: 'email', website: 'url' } as const;

/** The contact that everybody reads beside the courses. */
export function ContactForm({ known }: { known: CourseContact | null }): ReactElement {
  const save = useSavePublicContact();
  const [isSaved, setSaved] = useState(false);
  const [stored] = useState({
    phone: known?.phone ?? '',
    mailAddress: known?.mailAddress ?? '',
    website: known?.website ?? '',
  });
  const { value, change } = useDraft('kursfinder.kontakt', stored);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSaved(false);
    if (!save.isPending) save.mutate(value, { onSuccess: () => setSaved(true) });
  };
  return (
    <section className="page-section narrow" aria-labelledby="kontakt">
      <h2 id="kontakt" className="kern-heading-medium">
        {publicationTexts.contact}
      </h2>
      <p className="kern-body">{publicationTexts.contactLead}</p>
      {isSaved && <Alert kind="success" title={publicationTexts.saved} takesFocus />}
      <form onSubmit={submit} noValidate className="form">
        <ErrorSummary error={save.error} />
        {FIELDS.map((field) => (
          <TextField
            key={field}
            id={field}
            type={TYPES[field]}
            label={publicationTexts[field]}
            hint={field === 'website' ? publicationTexts.websiteHint : undefined}
            maxLength={200}
            value={value[field]}
            onValue={(text) => change({ [field]: text })}
            error={fieldError(save.error, field)}
          />
        ))}
        <Button type="submit" kind="primary" isBusy={save.isPending}>
          {publicationTexts.save}
        </Button>
      </form>
    </section>
  );
}

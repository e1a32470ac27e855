import type { ReactElement } from 'react';
import { Link, useNavigate } from 'react-router';
import { useSaveEdition } from '../../api/concepts.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { keepTexts } from '../../texts/administration.js';
import { conceptTexts } from '../../texts/concept.js';
import { EditionForm } from './edition-form.js';

/** “Neuer Entwurf” that begins with nothing. */
export function NewEditionPage(): ReactElement {
  const save = useSaveEdition(null);
  const navigate = useNavigate();
  return (
    <>
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to="/konzept/fassungen">
          {conceptTexts.back}
        </Link>
      </p>
      <PageTitle title={conceptTexts.add} />
      <EditionForm
        id="neu"
        begins={{ edition: '', title: conceptTexts.title, summary: '', isPublic: false }}
        sending={save}
        submit={keepTexts.save}
        onSaved={(id) => void navigate(`/konzept/fassungen/${id}`)}
      />
    </>
  );
}

import { useState, type ReactElement } from 'react';
import { useKeptSites } from '../../api/organisations.js';
import { useCourseTypes } from '../../api/settings.js';
import type { CourseType, KeptSite } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { siteTexts } from '../../texts/administration.js';
import { ApprovalsPart } from './approvals-part.js';
import { SiteForm } from './site-form.js';

const NEW = 'neu';

/** “Kursorte und Zulassungen” of a Kursträger. */
export function SitesPart({ organisationId }: { organisationId: string }): ReactElement {
  const sites = useKeptSites(organisationId, true);
  const types = useCourseTypes();
  const [edited, setEdited] = useState<string | null>(null);
  const [saves, setSaves] = useState(0);
  const close = (): void => setEdited(null);
  const saved = (): void => {
    close();
    setSaves(saves + 1);
  };
  return (
    <section className="page-section" aria-labelledby="kursorte">
      <div className="section-head">
        <h2 id="kursorte" className="kern-heading-medium">
          {siteTexts.title}
        </h2>
        {edited !== NEW && (
          <Button kind="secondary" icon="add" onClick={() => setEdited(NEW)}>
            {siteTexts.add}
          </Button>
        )}
      </div>
      {saves > 0 && edited === null && (
        <Alert key={saves} kind="success" title={siteTexts.saved} takesFocus />
      )}
      {edited === NEW && (
        <div className="narrow">
          <h3 className="kern-heading-small">{siteTexts.addTitle}</h3>
          <SiteForm organisationId={organisationId} seen={null} onSaved={saved} onCancel={close} />
        </div>
      )}
      {sites.isPending && <Loading />}
      {sites.isError && <LoadFailed error={sites.error} onRetry={sites.refetch} />}
      {sites.data?.length === 0 && edited !== NEW && <p className="kern-body">{siteTexts.none}</p>}
      {sites.data?.map((site) =>
        edited === site.id ? (
          <div className="kept-site narrow" key={site.id}>
            <h3 className="kern-heading-small">{siteTexts.editTitle(site.name)}</h3>
            <SiteForm organisationId={organisationId} seen={site} onSaved={saved} onCancel={close} />
          </div>
        ) : (
          <SiteCard key={site.id} site={site} types={types.data ?? []} onEdit={() => setEdited(site.id)} />
        ),
      )}
    </section>
  );
}

interface SiteCardProps {
  readonly site: KeptSite;
  readonly types: readonly CourseType[];
  readonly onEdit: () => void;
}

function SiteCard({ site, types, onEdit }: SiteCardProps): ReactElement {
  const address = [site.street, [site.postcode, site.town].filter(Boolean).join(' ')].filter(Boolean);
  return (
    <article className="kept-site" aria-label={site.name}>
      <div className="section-head">
        <div>
          <h3 className="kern-heading-small">{site.name}</h3>
          <p className="kern-body kern-body--muted">{address.join(', ')}</p>
        </div>
        <Button kind="tertiary" label={siteTexts.edit(site.name)} onClick={onEdit}>
          {siteTexts.edit(site.name).split(':')[0]}
        </Button>
      </div>
      <ApprovalsPart site={site} types={types} />
    </article>
  );
}

import type { ReactElement } from 'react';
import { useOfferings } from '../../api/offerings.js';
import { useCourseFormats } from '../../api/regions.js';
import type { CaseDetail } from '../../api/types.js';
import { WishEditor } from '../../parts/case/wish-editor.js';
import { WishList } from '../../parts/case/wish-list.js';
import { Alert } from '../../parts/show/alert.js';
import { casePageTexts } from '../../texts/case-page.js';
import type { SaveWishes } from '../../parts/case/use-save-wishes.js';

/** The wishes, to be changed in place as long as the case may change. */
export function CaseWishes({ one, save }: { one: CaseDetail; save: SaveWishes }): ReactElement {
  const formats = useCourseFormats().data ?? [];
  return (
    <section aria-labelledby="wuensche" className="page-section">
      <h2 id="wuensche" className="kern-heading-medium">
        {casePageTexts.wishesTitle}
      </h2>
      <p className="kern-body kern-body--muted">{casePageTexts.wishesNote}</p>
      {save.error !== null && <Alert kind="danger" title={save.error.message} role="alert" />}
      {one.acts.includes('change') ? (
        <WishEditor
          id="wunsch"
          wishes={save.shown}
          formats={formats}
          formatCode={one.formatCode}
          isBusy={save.isBusy}
          onChange={save.run}
        />
      ) : (
        <ShownWishes one={one} />
      )}
    </section>
  );
}

function ShownWishes({ one }: { one: CaseDetail }): ReactElement {
  const formats = useCourseFormats().data ?? [];
  const offerings = useOfferings(one.wishes.flatMap(({ offeringId }) => offeringId ?? []));
  return <WishList wishes={one.wishes} formats={formats} offerings={offerings} />;
}

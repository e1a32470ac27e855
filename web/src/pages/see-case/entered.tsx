import type { ReactElement } from 'react';
import type { CaseDetail } from '../../api/types.js';
import { CopyButton } from '../../parts/form/copy-button.js';
import { CaseCode } from '../../parts/place-offer/case-code.js';
import { Icon } from '../../parts/show/icon.js';
import { casePageTexts } from '../../texts/case-page.js';

/** Right after somebody was entered: the code, big, because only now does anybody know whose it is. */
export function Entered({ one }: { one: CaseDetail }): ReactElement {
  return (
    <section className="entered" aria-labelledby="eingetragen">
      <h2 id="eingetragen" className="kern-heading-medium entered__title">
        <Icon name="success" /> {casePageTexts.enteredTitle}
      </h2>
      <p className="entered__code">
        <CaseCode code={one.code} isBig />
      </p>
      <p className="kern-body">
        <strong>{casePageTexts.note}</strong>
      </p>
      <p className="kern-body">{casePageTexts.noteBody}</p>
      <CopyButton text={one.code} />
    </section>
  );
}

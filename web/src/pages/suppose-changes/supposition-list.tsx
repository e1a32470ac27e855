import { useRef, type ReactElement } from 'react';
import { Button } from '../../parts/form/button.js';
import { whatIfTexts } from '../../texts/what-if.js';
import type { SuppositionDraft } from './supposition.js';
import { suppositionWords, type Named } from './supposition-words.js';

interface SuppositionListProps {
  readonly drafts: readonly SuppositionDraft[];
  readonly named: Named;
  readonly onRemove: (index: number) => void;
}

/** All that is supposed together; each can be taken away again, then the heading has the focus. */
export function SuppositionList({ drafts, named, onRemove }: SuppositionListProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="liste-titel">
      <h2 id="liste-titel" ref={heading} tabIndex={-1} className="kern-heading-medium">
        {whatIfTexts.listTitle}
      </h2>
      {drafts.length === 0 ? (
        <p className="kern-body">{whatIfTexts.empty}</p>
      ) : (
        <ul className="suppositions">
          {drafts.map((draft, index) => {
            const words = suppositionWords(draft, named);
            return (
              <li key={`${index} ${words}`}>
                <span>{words}</span>
                <Button
                  kind="tertiary"
                  icon="close"
                  label={whatIfTexts.removeOf(words)}
                  onClick={() => {
                    heading.current?.focus();
                    onRemove(index);
                  }}
                >
                  {whatIfTexts.remove}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

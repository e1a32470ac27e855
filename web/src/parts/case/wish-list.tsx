import { useEffect, useRef, type ReactElement } from 'react';
import type { CourseFormat, Wish } from '../../api/types.js';
import { wishTexts } from '../../texts/enter-case.js';
import { useAnnounce } from '../frame/announcer.js';
import { Icon } from '../show/icon.js';
import { wishKey, wishWords, withMoved, type KnownOfferings } from './wishes.js';

interface WishListProps {
  readonly wishes: readonly Wish[];
  readonly formats: readonly CourseFormat[];
  readonly offerings: KnownOfferings;
  readonly isBusy?: boolean;
  /** Left out where the list is only shown. */
  readonly onChange?: ((wishes: readonly Wish[]) => void) | undefined;
}

/** Wishes in their order. Buttons move and remove them; the focus stays with the wish that moved. */
export function WishList({ wishes, formats, offerings, isBusy, onChange }: WishListProps): ReactElement {
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<string | null>(null);
  const announce = useAnnounce();
  useEffect(() => {
    if (focusNext.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-button="${CSS.escape(focusNext.current)}"]`)?.focus();
    focusNext.current = null;
  }, [wishes]);
  if (wishes.length === 0) return <p className="kern-body kern-body--muted">{wishTexts.none}</p>;
  const move = (index: number, step: -1 | 1): void => {
    const after = withMoved(wishes, index, step);
    const wish = wishes[index];
    if (after === wishes || wish === undefined || isBusy) return;
    focusNext.current = `${wishKey(wish)} ${step}`;
    onChange?.(after);
    announce(wishTexts.moved(index + step + 1));
  };
  const remove = (index: number): void => {
    if (isBusy) return;
    const neighbour = wishes[index + 1] ?? wishes[index - 1];
    focusNext.current = neighbour === undefined ? null : `${wishKey(neighbour)} x`;
    onChange?.(wishes.toSpliced(index, 1));
    announce(wishTexts.removed);
  };
  return (
    <ol className="wishes" ref={list} aria-label={wishTexts.list}>
      {wishes.map((wish, index) => {
        const words = wishWords(wish, formats, offerings);
        const key = wishKey(wish);
        const button = { isOff: isBusy ?? false, wishKey: key };
        return (
          <li className="wishes__wish" key={key}>
            <span className="wishes__words">{words}</span>
            {onChange !== undefined && (
              <span className="wishes__buttons">
                <WishButton
                  {...button}
                  suffix="-1"
                  icon="arrow-up"
                  label={wishTexts.upOf(words)}
                  isOff={button.isOff || index === 0}
                  onClick={() => move(index, -1)}
                />
                <WishButton
                  {...button}
                  suffix="1"
                  icon="arrow-down"
                  label={wishTexts.downOf(words)}
                  isOff={button.isOff || index === wishes.length - 1}
                  onClick={() => move(index, 1)}
                />
                <WishButton
                  {...button}
                  suffix="x"
                  icon="delete"
                  label={wishTexts.removeOf(words)}
                  onClick={() => remove(index)}
                />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface WishButtonProps {
  readonly wishKey: string;
  readonly suffix: string;
  readonly icon: string;
  readonly label: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
}

/** Off means off in name only: a disabled button would lose the focus of those who just pressed it. */
function WishButton({ wishKey: key, suffix, icon, label, isOff, onClick }: WishButtonProps): ReactElement {
  return (
    <button
      type="button"
      className="kern-btn kern-btn--tertiary icon-button"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      data-button={`${key} ${suffix}`}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

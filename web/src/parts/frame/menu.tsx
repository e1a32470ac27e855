import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Icon } from '../show/icon.js';

interface MenuProps {
  /** What the button says; beside it stands whether it is open. */
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** A button that opens a panel below it. It closes on Escape, on a click elsewhere, and when somebody goes on. */
export function Menu({ label, children }: MenuProps): ReactElement {
  const id = useId();
  const { key } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === key;
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) setOpenAt(null);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpenAt(null);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
      document.removeEventListener('keydown', escape);
    };
  }, [isOpen]);
  return (
    <div className="menu" ref={box}>
      <button
        ref={button}
        type="button"
        className="menu__button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpenAt(isOpen ? null : key)}
      >
        {label}
        <Icon name={isOpen ? 'arrow-up' : 'arrow-down'} size="small" />
      </button>
      <div id={id} className="menu__panel" hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}

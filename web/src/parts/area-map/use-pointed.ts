import { useEffect, useMemo, useRef, useState } from 'react';
import type { Pointed } from './map-area.js';

/** Time to move the pointer from the area onto the tip, in milliseconds. */
const GRACE = 150;

interface Pointing {
  readonly pointed: Pointed | null;
  /** Shows this at once; `null` hides what is shown, after a moment of grace. */
  readonly point: (pointed: Pointed | null) => void;
  /** Keeps what is shown. */
  readonly hold: () => void;
}

/** The thing pointed at. It stays while the pointer rests on its tip and goes with Escape (WCAG 1.4.13). */
export function usePointed(): Pointing {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { point, hold } = useMemo(() => {
    const hold = (): void => clearTimeout(timer.current);
    const point = (next: Pointed | null): void => {
      hold();
      if (next !== null) setPointed(next);
      else timer.current = setTimeout(() => setPointed(null), GRACE);
    };
    return { point, hold };
  }, []);
  useEffect(() => {
    const hideOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setPointed(null);
    };
    window.addEventListener('keydown', hideOnEscape);
    return () => {
      window.removeEventListener('keydown', hideOnEscape);
      hold();
    };
  }, [hold]);
  return { pointed, point, hold };
}

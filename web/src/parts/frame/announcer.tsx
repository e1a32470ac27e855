import { createContext, useCallback, useContext, useState, type ReactElement, type ReactNode } from 'react';

const Announcement = createContext<(text: string) => void>(() => undefined);

/** Says to those who listen what changed on the page. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announcement);
}

/** Holds the one polite live region of the application: regions that come and go with their text are not read out. */
export function Announcer({ children }: { children: ReactNode }): ReactElement {
  const [text, setText] = useState('');
  const announce = useCallback((next: string) => setText(next), []);
  return (
    <Announcement value={announce}>
      {children}
      <output className="kern-sr-only" aria-live="polite">
        {text}
      </output>
    </Announcement>
  );
}

import { useEffect, useRef, useState } from 'react';

/** Milliseconds between two questions while the server cannot be listened to. */
const ASK_AGAIN = 2000;

interface LiveRow<Row> {
  /** Where the server tells of the row; null: nothing is awaited. */
  readonly address: string | null;
  readonly onRow: (row: Row) => void;
  /** Asks once, for as long as nothing is heard. */
  readonly onAsk: () => unknown;
}

/**
 * Listens to a row while it changes (server-sent events). The browser connects again by itself when the line breaks; until it has, and where
 * something on the way lets no events through, the row is asked for again and again.
 */
export function useLiveRow<Row>({ address, onRow, onAsk }: LiveRow<Row>): void {
  const [isHeard, setHeard] = useState(false);
  const latest = useRef({ onRow, onAsk });
  useEffect(() => {
    latest.current = { onRow, onAsk };
  });
  useEffect(() => {
    if (address === null) return undefined;
    const source = new EventSource(address);
    source.onopen = () => setHeard(true);
    source.onerror = () => setHeard(false);
    source.onmessage = (event: MessageEvent<string>) => latest.current.onRow(JSON.parse(event.data) as Row);
    return () => {
      source.close();
      setHeard(false);
    };
  }, [address]);
  useEffect(() => {
    if (address === null || isHeard) return undefined;
    const asking = setInterval(() => void latest.current.onAsk(), ASK_AGAIN);
    return () => clearInterval(asking);
  }, [address, isHeard]);
}

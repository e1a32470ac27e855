import { useEffect, useState, type ReactElement } from 'react';
import { useEndSession } from '../../api/session.js';
import type { Session } from '../../api/types.js';
import { signInTexts } from '../../texts/sign-in.js';
import { Button } from '../form/button.js';
import { Alert } from '../show/alert.js';

const WARN_SECONDS = 10 * 60;
const LOOK_AGAIN = 20_000;

/** Says that the session ends soon, and at its end asks to sign in again; both while the page stands as it is. */
export function SessionWarning({ session }: { session: Session }): ReactElement | null {
  const end = useEndSession();
  const [left, setLeft] = useState<number | null>(null);
  const { endsInSeconds } = session;
  useEffect(() => {
    if (endsInSeconds <= 0) return undefined;
    const since = performance.now();
    const look = (): void => {
      const seconds = endsInSeconds - (performance.now() - since) / 1000;
      if (seconds <= 0) end();
      setLeft(seconds);
    };
    look();
    const timer = setInterval(look, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [session, endsInSeconds, end]);
  if (left === null || left > WARN_SECONDS) return null;
  return (
    <Alert kind="warning" title={signInTexts.endsSoon(Math.ceil(left / 60))} role="alert">
      <p className="kern-body">{signInTexts.endsSoonBody}</p>
      <Button kind="secondary" onClick={end}>
        {signInTexts.renew}
      </Button>
    </Alert>
  );
}

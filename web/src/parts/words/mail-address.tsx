import type { ReactElement } from 'react';

/** A mail address that breaks before its @ where it has to break: a narrow card must not tear a name apart. */
export function MailAddress({ address }: { address: string }): ReactElement {
  const at = address.lastIndexOf('@');
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}

import { Fragment, type ReactElement } from 'react';

/** A mail address that breaks before its @ and its dots where it has to break: a narrow card must not tear a name apart. */
export function MailAddress({ address }: { address: string }): ReactElement {
  return (
    <>
      {address.split(/(?=[@.])/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}

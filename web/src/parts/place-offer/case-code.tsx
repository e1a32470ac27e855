import type { ReactElement } from 'react';

/** A Fallnummer, spaced so that it can be read out and copied by hand; marked and copied it is still one word. */
export function CaseCode({ code, isBig = false }: { code: string; isBig?: boolean }): ReactElement {
  return <span className={`case-code${isBig ? ' case-code--big' : ''}`}>{code}</span>;
}

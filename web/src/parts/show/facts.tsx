import type { ReactElement, ReactNode } from 'react';

/** One line of a list of facts. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Names and values beside each other. */
export function Facts({ facts }: { facts: readonly Fact[] }): ReactElement {
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div className="facts__line" key={name}>
          <dt className="facts__name">{name}</dt>
          <dd className="facts__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import { useId, type ReactElement } from 'react';
import type { Proposal } from '../../api/types.js';
import { Badge } from '../../parts/show/badge.js';
import { Facts, type Fact } from '../../parts/show/facts.js';
import { longDate } from '../../parts/words/dates.js';
import { minutesWords, numberWords } from '../../parts/words/numbers.js';
import { daypartTerms } from '../../texts/cases.js';
import { needTerms, proposalStateTerms, proposalTexts } from '../../texts/planning.js';
import { gapTexts } from '../../texts/gaps.js';
import { proposalTitle, reasonWords } from './proposal-words.js';
import { TakeOver } from './take-over.js';

/** One proposal: what, where, when, for whom, and why this one. */
export function ProposalCard({ proposal }: { proposal: Proposal }): ReactElement {
  const id = useId();
  const title = proposalTitle(proposal);
  return (
    <li className="suggestion proposal" aria-labelledby={id}>
      <h3 id={id} className="suggestion__title">
        {title}
      </h3>
      <p className="kern-body">
        {proposalTexts.where(proposal.siteName, proposal.town)} ·{' '}
        {proposalTexts.begins(longDate(proposal.startsOn))}
      </p>
      {proposal.state !== 'open' && (
        <p className="badge-line">
          <Badge kind={BADGES[proposal.state]}>{proposalStateTerms[proposal.state]}</Badge>
        </p>
      )}
      <div className="side-by-side">
        <Facts facts={factsOf(proposal)} />
        <Origins proposal={proposal} title={title} />
      </div>
      <p className="kern-body">
        <strong>{proposalTexts.why}:</strong> {reasonWords(proposal)}
      </p>
      <TakeOver proposal={proposal} />
    </li>
  );
}

const BADGES: Readonly<Record<Exclude<Proposal['state'], 'open'>, 'info' | 'success' | 'warning'>> = {
  'taken-over': 'info',
  confirmed: 'success',
  withdrawn: 'warning',
  outdated: 'info',
};

function factsOf(proposal: Proposal): readonly Fact[] {
  const { people, maximumSize, minimumSize, children, childcarePlaces } = proposal;
  return [
    { name: proposalTexts.provider, value: proposal.providerName },
    {
      name: proposalTexts.times,
      value: proposal.dayparts.map((daypart) => daypartTerms[daypart]).join(', '),
    },
    { name: proposalTexts.size, value: proposalTexts.sizeWords(people, maximumSize, minimumSize) },
    { name: proposalTexts.children, value: proposalTexts.childrenWords(children, childcarePlaces) },
    { name: proposalTexts.way, value: minutesWords(proposal.meanMinutes, proposal.meanOrigin) },
    { name: proposalTexts.saved, value: proposalTexts.savedWords(Math.round(proposal.waitedWeeksSaved)) },
    { name: proposalTexts.needs, value: proposal.needs.map((need) => needTerms[need]).join(', ') },
  ];
}

/** Where the people live; counts of few stay hidden. */
function Origins({ proposal, title }: { proposal: Proposal; title: string }): ReactElement {
  return (
    <table className="kern-table kern-table--small">
      <caption className="kern-sr-only">{proposalTexts.fromCaption(title)}</caption>
      <thead className="kern-table__head">
        <tr className="kern-table__row">
          <th scope="col" className="kern-table__header">
            {proposalTexts.municipality}
          </th>
          <th scope="col" className="kern-table__header kern-table__header--numeric">
            {proposalTexts.people}
          </th>
          <th scope="col" className="kern-table__header kern-table__header--numeric">
            {proposalTexts.minutes}
          </th>
        </tr>
      </thead>
      <tbody className="kern-table__body">
        {proposal.municipalities.map(({ name, people, minutes, origin }) => (
          <tr className="kern-table__row" key={name}>
            <th scope="row" className="kern-table__header">
              {name}
            </th>
            <td className="kern-table__cell kern-table__cell--numeric">
              {people === null ? gapTexts.hidden : numberWords(people)}
            </td>
            <td className="kern-table__cell kern-table__cell--numeric">{minutesWords(minutes, origin)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

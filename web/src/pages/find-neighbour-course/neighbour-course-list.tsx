import { useState, type ReactElement, type ReactNode } from 'react';
import type { NeighbourCourse } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Badge } from '../../parts/show/badge.js';
import { shortDate } from '../../parts/words/dates.js';
import { MailAddress } from '../../parts/words/mail-address.js';
import { daypartTerms } from '../../texts/cases.js';
import { findCourseTexts } from '../../texts/find-course.js';
import { neighbourCourseTexts as texts } from '../../texts/neighbours.js';
import { suggestionTexts } from '../../texts/suggestions.js';
import { levelTerms } from '../../texts/terms.js';

/** As many as the finder of the own county shows at once. */
const AT_ONCE = 25;

/** Courses of neighbour counties, each with whom to call; further ones on demand. */
export function NeighbourCourseList({
  courses,
}: {
  readonly courses: readonly NeighbourCourse[];
}): ReactElement {
  const [most, setMost] = useState(AT_ONCE);
  return (
    <div>
      <ol className="suggestions">
        {courses.slice(0, most).map((course) => (
          <NeighbourCourseCard key={course.url} course={course} />
        ))}
      </ol>
      {courses.length > most && (
        <Button kind="secondary" icon="arrow-down" onClick={() => setMost(most + AT_ONCE)}>
          {findCourseTexts.loadMore}
        </Button>
      )}
    </div>
  );
}

function NeighbourCourseCard({ course }: { readonly course: NeighbourCourse }): ReactElement {
  const { title, url, freePlaces, startsOn, level, contact } = course;
  return (
    <li className="suggestion">
      <h3 className="suggestion__title">
        <a className="kern-link kern-link--no-visited-state" href={url} rel="noopener">
          {title}
        </a>
      </h3>
      <p className="badge-line">
        <Badge kind="success">{suggestionTexts.free(freePlaces)}</Badge>
        <strong>{texts.entry(shortDate(startsOn), levelTerms[level])}</strong>
      </p>
      <p className="gap-item__facts">
        {factsOf(course).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <Contact contact={contact} />
    </li>
  );
}

function Contact({ contact }: { readonly contact: NeighbourCourse['contact'] }): ReactElement {
  const { phone = null, mailAddress = null, website = null } = contact ?? {};
  if (phone === null && mailAddress === null && website === null)
    return <p className="kern-body kern-body--muted">{texts.noContact}</p>;
  return (
    <p className="gap-item__facts">
      {phone !== null && (
        <Line name={texts.phone} href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
          {phone}
        </Line>
      )}
      {mailAddress !== null && (
        <Line name={texts.mail} href={`mailto:${mailAddress}`}>
          <MailAddress address={mailAddress} />
        </Line>
      )}
      {website !== null && (
        <Line name={texts.website} href={website}>
          {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
        </Line>
      )}
    </p>
  );
}

interface LineProps {
  readonly name: string;
  readonly href: string;
  readonly children: ReactNode;
}

function Line({ name, href, children }: LineProps): ReactElement {
  return (
    <span>
      {`${name}: `}
      <a className="kern-link" href={href} rel="noopener">
        {children}
      </a>
    </span>
  );
}

function factsOf(course: NeighbourCourse): readonly string[] {
  const { countyTitle, distanceKm, site, formatTitle, dayparts, providerName, hasChildcare } = course;
  return [
    countyTitle,
    distanceKm === null ? '' : texts.distance(distanceKm),
    [site?.name, site?.town].filter(Boolean).join(', '),
    formatTitle,
    dayparts.map((daypart) => daypartTerms[daypart]).join(', '),
    providerName,
    hasChildcare ? texts.childcare : texts.noChildcare,
  ].filter(Boolean);
}

import type { ReactElement } from 'react';
import type { GapEvidence, WayOut } from '../../api/types.js';
import { longDate } from '../../parts/words/dates.js';
import { wayOutTerms, wayOutTexts } from '../../texts/ways-out.js';

/** What would help people of a gap, the suggestion first, and what was too scarce. */
export function GapWaysOut({ evidence }: { evidence: GapEvidence }): ReactElement {
  const { waysOut, scarceOfferings, scarceChildPlaces } = evidence;
  const places = scarceOfferings.reduce((sum, each) => sum + each.places, 0);
  return (
    <section aria-labelledby="auswege" className="page-section">
      <h2 id="auswege" className="kern-heading-medium">
        {wayOutTexts.title}
      </h2>
      {scarceOfferings.length > 0 && (
        <p className="kern-body">{wayOutTexts.fullCourses(scarceOfferings.length, places)}</p>
      )}
      {scarceChildPlaces.length > 0 && (
        <p className="kern-body">{wayOutTexts.fullChildcare(scarceChildPlaces.length)}</p>
      )}
      {waysOut.length === 0 ? (
        <p className="kern-body">{wayOutTexts.none}</p>
      ) : (
        <>
          <p className="kern-body kern-body--small kern-body--muted">{wayOutTexts.lead}</p>
          <ol className="kern-body gap__ways">
            {waysOut.map((way, index) => (
              <li key={way.kind}>
                {index === 0 && <strong>{wayOutTexts.suggestion}: </strong>}
                {wayOutTerms[way.kind](
                  placeOf(way),
                  way.startsOn === null ? '' : longDate(way.startsOn),
                )}{' '}
                {helpOf(way)}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function placeOf({ town, siteName }: WayOut): string {
  return [town, siteName].filter((part) => part !== null).join(', ');
}

function helpOf({ people }: WayOut): string {
  if (people === null) return wayOutTexts.helpsFew;
  return people === 1 ? wayOutTexts.helpsOne : wayOutTexts.helps(people);
}

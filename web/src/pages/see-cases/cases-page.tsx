import { useEffect, type ReactElement } from 'react';
import { useCases } from '../../api/cases.js';
import { usePlaceOffers } from '../../api/place-offers.js';
import { useTestBookings } from '../../api/placement-tests.js';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import type { Case } from '../../api/types.js';
import { plainLetters } from '../../parts/form/find-choices.js';
import { useAddress } from '../../parts/form/use-address.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { dayInGermany } from '../../parts/words/dates.js';
import { useToday } from '../../parts/words/use-today.js';
import { caseListTexts } from '../../texts/case-list.js';
import { readCaseQuestion, writeCaseQuestion, type CaseQuestion } from './case-address.js';
import { CaseFilters } from './case-filters.js';
import { countGroups, groupOf } from './case-groups.js';
import { CaseTable, type CaseLookups } from './case-table.js';
import { CaseTabs } from './case-tabs.js';
import { DueBox } from './due-box.js';
import { findDue, type KnownDays } from './find-due.js';

/** “Fälle”: all of one's own office, what is due first. */
export function CasesPage(): ReactElement {
  const cases = useCases();
  return (
    <>
      <div className="section-head">
        <PageTitle title={caseListTexts.title} />
        <WayButton to="/faelle/neu" kind="primary" icon="add">
          {caseListTexts.enter}
        </WayButton>
      </div>
      <p className="kern-body lead">{caseListTexts.lead}</p>
      {cases.isPending && <Loading />}
      {cases.isError && <LoadFailed error={cases.error} onRetry={cases.refetch} />}
      {cases.data !== undefined && <CasesView cases={cases.data} />}
    </>
  );
}

function CasesView({ cases }: { cases: readonly Case[] }): ReactElement {
  const [search, setSearch] = useAddress();
  const question = readCaseQuestion(search);
  const lookups = useLookups();
  const today = useToday();
  const chosen = cases.filter((one) => isWanted(one, question, lookups));
  const shown = chosen.filter((one) => groupOf(one) === question.group);
  const change = (part: Partial<CaseQuestion>): void =>
    setSearch(writeCaseQuestion({ ...question, ...part }), {
      preventScrollReset: true,
      replace: part.search !== undefined, // typing is one step for “back”, not one for each letter
    });
  const caption = caseListTexts.shown(shown.length, caseListTexts.group[question.group]);
  const announce = useAnnounce();
  useEffect(() => announce(caption), [announce, caption]);
  return (
    <>
      <DueBox items={findDue(cases, lookups, today)} />
      <CaseTabs question={question} counts={countGroups(chosen)} />
      <CaseFilters question={question} formats={lookups.formats} onChange={change} />
      <p className="kern-body kern-body--muted list-head">{caption}</p>
      {shown.length > 0 && <CaseTable cases={shown} lookups={lookups} caption={caption} />}
      {shown.length === 0 && <NoCases isFirst={cases.length === 0} />}
    </>
  );
}

function NoCases({ isFirst }: { isFirst: boolean }): ReactElement {
  return (
    <Alert kind="info" title={isFirst ? caseListTexts.emptyFirst : caseListTexts.emptyTitle}>
      <p className="kern-body">{isFirst ? caseListTexts.emptyFirstBody : caseListTexts.emptyBody}</p>
    </Alert>
  );
}

function useLookups(): CaseLookups & KnownDays {
  const formats = useCourseFormats().data ?? [];
  const municipalities = useRegions().data?.municipalities ?? [];
  const names = new Map(municipalities.map(({ ags, name }) => [ags, name]));
  const open = (usePlaceOffers('live').data ?? []).filter(({ state }) => state === 'open');
  const offers = new Map(open.map(({ referralId, answerUntil }) => [referralId ?? '', answerUntil]));
  const booked = (useTestBookings().data ?? []).filter(({ state }) => state === 'booked');
  const tests = new Map(
    booked.map(({ referralId, test }) => [referralId, dayInGermany(new Date(test.startsAt))]),
  );
  return {
    formats,
    aboutCase: (id) => ({ offerUntil: offers.get(id), isTestBooked: tests.has(id) }),
    municipalityName: (ags) => names.get(ags) ?? ags,
    offers,
    tests,
  };
}

/** By Kurstyp, and by the beginning of the code or the name of the Gemeinde. */
function isWanted(one: Case, { format, search }: CaseQuestion, { municipalityName }: CaseLookups): boolean {
  if (format !== undefined && one.formatCode !== format) return false;
  const wanted = plainLetters(search);
  return (
    one.code.toLowerCase().startsWith(wanted) || plainLetters(municipalityName(one.ags)).startsWith(wanted)
  );
}

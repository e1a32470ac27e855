import type { ReactElement } from 'react';
import { useCourseFormats } from '../../api/regions.js';
import { useTestCalendar } from '../../api/test-calendar.js';
import type { CourseFormat, PlacementTest } from '../../api/types.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useAddress } from '../../parts/form/use-address.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { ExportCorner } from '../../parts/table/export-corner.js';
import { useToday } from '../../parts/words/use-today.js';
import { testCalendarTexts } from '../../texts/test-calendar.js';
import { chosenTests, readTestChoice, testDays, writeTestChoice, type TestChoice } from './test-days.js';
import { DayOfTests } from './day-of-tests.js';
import { testsFile } from './tests-file.js';

const ALL_FORMATS = '';

/** “Einstufungstests”: the calendar of all providers. */
export function TestsPage(): ReactElement {
  const [search, setSearch] = useAddress();
  const today = useToday();
  const member = useMember();
  const calendar = useTestCalendar(today);
  const formats = useCourseFormats().data ?? [];
  const choice = readTestChoice(search);
  const change = (part: Partial<TestChoice>): void =>
    setSearch(writeTestChoice({ ...choice, ...part }), { preventScrollReset: true });
  const mayWrite = member.permissions.includes('placement-test:write');
  return (
    <>
      <PageTitle title={testCalendarTexts.title} />
      <p className="kern-body lead">{testCalendarTexts.lead}</p>
      <Filters choice={choice} formats={formats} isProvider={mayWrite} onChange={change} />
      {calendar.isPending && <Loading />}
      {calendar.isError && <LoadFailed error={calendar.error} onRetry={calendar.refetch} />}
      {calendar.data !== undefined && (
        <Days
          tests={chosenTests(calendar.data, choice, member.organisationId)}
          formats={formats}
          mayWrite={mayWrite}
        />
      )}
    </>
  );
}

interface DaysProps {
  readonly tests: readonly PlacementTest[];
  readonly formats: readonly CourseFormat[];
  readonly mayWrite: boolean;
}

function Days({ tests, formats, mayWrite }: DaysProps): ReactElement {
  const { organisationId, permissions } = useMember();
  const days = testDays(tests);
  const open = tests.filter(({ state }) => state === 'open');
  const free = open.reduce((sum, { freePlaces }) => sum + freePlaces, 0);
  return (
    <>
      <div className="section-head list-head">
        <p className="kern-body kern-body--muted">
          {tests.length > 0 && testCalendarTexts.sum(open.length, free)}
        </p>
        {mayWrite && (
          <WayButton to="/einstufungstests/neu" kind="primary" icon="add">
            {testCalendarTexts.add}
          </WayButton>
        )}
        {permissions.includes('placement-test:book') && (
          <WayButton to="/faelle" kind="secondary">
            {testCalendarTexts.toCases}
          </WayButton>
        )}
      </div>
      {tests.length === 0 && (
        <Alert kind="info" title={testCalendarTexts.none}>
          <p className="kern-body">{testCalendarTexts.noneBody}</p>
        </Alert>
      )}
      {days.map(({ day, tests: ofDay }) => (
        <DayOfTests key={day} day={day} tests={ofDay} formats={formats} organisationId={organisationId} />
      ))}
      {tests.length > 0 && (
        <ExportCorner
          file="einstufungstests"
          title={testCalendarTexts.title}
          read={() =>
            testsFile(
              days.flatMap(({ tests: ofDay }) => ofDay),
              formats,
            )
          }
        />
      )}
    </>
  );
}

interface FiltersProps {
  readonly choice: TestChoice;
  readonly formats: readonly CourseFormat[];
  readonly isProvider: boolean;
  readonly onChange: (change: Partial<TestChoice>) => void;
}

function Filters({ choice, formats, isProvider, onChange }: FiltersProps): ReactElement {
  return (
    <section className="filters" aria-label={testCalendarTexts.filters}>
      <SelectField
        id="kurstyp"
        label={testCalendarTexts.format}
        value={choice.format ?? ALL_FORMATS}
        choices={[
          { value: ALL_FORMATS, label: testCalendarTexts.allFormats },
          ...formats.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        onValue={(format) => onChange({ format: format === ALL_FORMATS ? undefined : format })}
      />
      {isProvider && (
        <RadioField
          id="termine"
          label={testCalendarTexts.whose}
          isHorizontal
          value={choice.isOwn ? 'own' : 'everybody'}
          choices={[
            { value: 'everybody', label: testCalendarTexts.everybody },
            { value: 'own', label: testCalendarTexts.own },
          ]}
          onValue={(whose) => onChange({ isOwn: whose === 'own' })}
        />
      )}
    </section>
  );
}

import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useCourseFormats } from '../../api/regions.js';
import { useSites } from '../../api/offerings.js';
import { usePlacementTest, useSaveTest } from '../../api/test-calendar.js';
import type { PlacementTest } from '../../api/types.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { testFormTexts } from '../../texts/test-calendar.js';
import { draftOf, EMPTY_TEST } from './test-draft.js';
import { TestForm } from './test-form.js';

/** A new date of a placement test. */
export function NewTestPage(): ReactElement {
  return (
    <div className="narrow">
      <PageTitle title={testFormTexts.newTitle} />
      <Entering seen={null} />
    </div>
  );
}

/** Another day, place or number of places for a date. */
export function ChangeTestPage(): ReactElement {
  const { id = '' } = useParams();
  const test = usePlacementTest(id);
  return (
    <div className="narrow">
      <PageTitle title={testFormTexts.changeTitle} />
      <p className="kern-body lead">{testFormTexts.changeLead}</p>
      {test.isPending && <Loading />}
      {test.isError && <LoadFailed error={test.error} onRetry={test.refetch} />}
      {test.data !== undefined && <Entering key={test.data.version} seen={test.data} />}
    </div>
  );
}

function Entering({ seen }: { seen: PlacementTest | null }): ReactElement {
  const { organisationId } = useMember();
  const sites = useSites();
  const formats = useCourseFormats();
  const save = useSaveTest(seen);
  const navigate = useNavigate();
  const failed = [sites, formats].find(({ isError }) => isError);
  if (failed?.error) return <LoadFailed error={failed.error} onRetry={failed.refetch} />;
  if (sites.data === undefined || formats.data === undefined) return <Loading />;
  return (
    <TestForm
      draftKey={`einstufungstest.${organisationId}.${seen === null ? 'neu' : `${seen.id}.${seen.version}`}`}
      start={seen === null ? EMPTY_TEST : draftOf(seen)}
      sites={sites.data.filter(({ providerId }) => providerId === organisationId)}
      formats={formats.data}
      submit={seen === null ? testFormTexts.save : testFormTexts.saveChange}
      error={save.error}
      isBusy={save.isPending}
      onSend={(test, clear) =>
        save.mutate(test, {
          onSuccess: ({ id }) => {
            clear();
            void navigate(`/einstufungstests/${id}`, { state: { saved: true } });
          },
        })
      }
      onLeave={() => void navigate(seen === null ? '/einstufungstests' : `/einstufungstests/${seen.id}`)}
    />
  );
}

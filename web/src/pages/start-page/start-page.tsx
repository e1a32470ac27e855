import type { ReactElement } from 'react';
import { useStartPage } from '../../api/start-page.js';
import type { StartPage as StartPageData } from '../../api/types.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { startPageTexts } from '../../texts/start-page.js';
import { Figures } from './figures.js';
import { ToDoItem } from './to-do-item.js';

/** “Startseite”: what waits for one's own organisation today, the worst first, and its figures. */
export function StartPage(): ReactElement {
  const { organisationName } = useMember();
  const { data, error, isPending, refetch } = useStartPage();
  return (
    <>
      <PageTitle title={startPageTexts.title} />
      <p className="kern-body lead">{startPageTexts.lead(organisationName)}</p>
      {error !== null && data === undefined && <LoadFailed error={error} onRetry={refetch} />}
      {isPending && <Loading />}
      {data !== undefined && <Found page={data} />}
    </>
  );
}

function Found({ page: { toDos, figures } }: { page: StartPageData }): ReactElement {
  return (
    <>
      <section aria-labelledby="zu-tun" className="page-section">
        <h2 id="zu-tun" className="kern-heading-medium">
          {startPageTexts.toDoTitle}
        </h2>
        {toDos.length === 0 ? (
          <Alert kind="success" title={startPageTexts.nothingTitle}>
            <p className="kern-body">{startPageTexts.nothing}</p>
          </Alert>
        ) : (
          <ul className="to-do-list" aria-label={startPageTexts.toDoList}>
            {toDos.map((toDo) => (
              <ToDoItem key={toDo.kind} toDo={toDo} />
            ))}
          </ul>
        )}
      </section>
      {figures.length > 0 && (
        <section aria-labelledby="zahlen" className="page-section">
          <h2 id="zahlen" className="kern-heading-medium">
            {startPageTexts.figuresTitle}
          </h2>
          <Figures figures={figures} />
        </section>
      )}
    </>
  );
}

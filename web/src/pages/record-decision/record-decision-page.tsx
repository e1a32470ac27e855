import type { ReactElement } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useDecision } from '../../api/decisions.js';
import type { Decision } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Loading } from '../../parts/show/loading.js';
import { decisionTexts, recordTexts } from '../../texts/decisions.js';
import { DecisionForm } from './decision-form.js';

/** Only pages of our own are gone back to. */
const OWN_PAGE = /^\/konzept\/auswahl\/\d{4}$/;

/** “Beschluss aufnehmen”, or a correction of one. */
export function RecordDecisionPage(): ReactElement {
  const [search] = useSearchParams();
  const corrects = search.get('berichtigt');
  return (
    <div className="narrow">
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to="/beschluesse">
          {decisionTexts.back}
        </Link>
      </p>
      {corrects === null ? (
        <Form title={recordTexts.title} corrects={null} />
      ) : (
        <CorrectionForm corrects={corrects} />
      )}
    </div>
  );
}

function CorrectionForm({ corrects }: { corrects: string }): ReactElement {
  const decision = useDecision(corrects).data;
  if (decision === undefined) return <Loading />;
  return <Form title={recordTexts.correctionTitle(decision.number)} corrects={decision} />;
}

function Form({ title, corrects }: { title: string; corrects: Decision | null }): ReactElement {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const back = search.get('zurueck') ?? '';
  const saved = ({ id }: Decision): void => {
    if (OWN_PAGE.test(back)) void navigate(`${back}?beschluss=${id}`);
    else void navigate(`/beschluesse/${id}`, { state: { saved: true } });
  };
  return (
    <>
      <PageTitle title={title} />
      <p className="kern-body lead">{recordTexts.lead}</p>
      <DecisionForm corrects={corrects} committeeKind={search.get('gremium')} onSaved={saved} />
    </>
  );
}

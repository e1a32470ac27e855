import { GOAL_STATE_WORDS, NEED_STATE_WORDS, type EvidenceKind } from '#libs/objective';
import { LEVEL_WORDS, URGENCY_WORDS } from '../objectives-table/objective-words.js';
import type { ConceptFacts } from './strategy-facts.js';
import { column, sheetOf, type Sheet } from './sheet.js';

const KIND_WORDS: Readonly<Record<EvidenceKind, string>> = {
  answer: 'Antwort einer Befragung',
  gap: 'Lücke im Kursangebot',
  statistic: 'Statistik',
  document: 'Dokument',
};

/** Needs with their evidence, and goals. */
export function objectiveSheets(facts: ConceptFacts): readonly Sheet[] {
  return [needSheet(facts), evidenceSheet(facts), goalSheet(facts)];
}

/** Titles of several ids, those that are known. */
export function titlesOf(
  ids: readonly string[],
  list: readonly { readonly id: string; readonly title: string }[],
): readonly string[] {
  return ids.flatMap((id) => list.find((one) => one.id === id)?.title ?? []);
}

function needSheet({ needs, frame }: ConceptFacts): Sheet {
  return sheetOf<ConceptFacts['needs'][number]>(
    ['needs', 'Bedarfe'],
    [
      column(
        ['field', 'Themenfeld', 'Zu welchem Themenfeld er gehört'],
        (one) => titlesOf([one.fieldId], frame.fields)[0] ?? null,
      ),
      column(['title', 'Bedarf', 'Was fehlt, in Kürze'], (one) => one.title),
      column(['description', 'Beschreibung', 'Was fehlt'], (one) => one.description),
      column(['urgency', 'Dringlichkeit', 'Niedrig, mittel oder hoch'], (one) => URGENCY_WORDS[one.urgency]),
      column(['state', 'Stand', 'Stand des Bedarfs'], (one) => NEED_STATE_WORDS[one.state]),
      column(['stateReason', 'Grund', 'Warum er diesen Stand hat'], (one) => one.stateReason),
      column(['targetGroups', 'Zielgruppen', 'Wem es fehlt'], (one) =>
        titlesOf(one.targetGroupIds, frame.targetGroups),
      ),
      column(['themes', 'Querschnittsthemen', 'Welche Querschnittsthemen er berührt'], (one) =>
        titlesOf(one.themeIds, frame.themes),
      ),
      column(['isPublic', 'Öffentlich', 'Ob die Öffentlichkeit ihn sieht'], (one) => one.isPublic),
    ],
    needs,
  );
}

function evidenceSheet({ needs, evidence }: ConceptFacts): Sheet {
  return sheetOf<ConceptFacts['evidence'][number]>(
    ['evidence', 'Belege'],
    [
      column(['need', 'Bedarf', 'Was er belegt'], (one) => titlesOf([one.needId], needs)[0] ?? null),
      column(['kind', 'Art', 'Woher er stammt'], (one) => KIND_WORDS[one.kind]),
      column(['statement', 'Aussage', 'Was er sagt'], (one) => one.statement),
      column(['source', 'Quelle', 'Wo es steht'], (one) => one.source),
      column(['asOf', 'Stand vom', 'Tag, JJJJ-MM-TT'], (one) => one.asOf),
    ],
    evidence,
  );
}

function goalSheet({ goals, needs }: ConceptFacts): Sheet {
  return sheetOf<ConceptFacts['goals'][number]>(
    ['goals', 'Wirkungsziele'],
    [
      column(['statement', 'Wirkungsziel', 'Was anders sein soll'], (one) => one.statement),
      column(['needs', 'Bedarfe', 'Worauf es antwortet'], (one) => titlesOf(one.needIds, needs)),
      column(['level', 'Ebene', 'Leistung oder Wirkung'], (one) => LEVEL_WORDS[one.level]),
      column(['specific', 'Spezifisch', 'Was genau'], (one) => one.specific),
      column(['measurable', 'Messbar', 'Woran es zu sehen ist'], (one) => one.measurable),
      column(['attainable', 'Erreichbar', 'Warum es gelingen kann'], (one) => one.attainable),
      column(['relevant', 'Relevant', 'Warum es darauf ankommt'], (one) => one.relevant),
      column(['dueOn', 'Bis', 'Bis wann, JJJJ-MM-TT'], (one) => one.dueOn),
      column(['state', 'Stand', 'Stand des Ziels'], (one) => GOAL_STATE_WORDS[one.state]),
      column(['stateReason', 'Grund', 'Warum es diesen Stand hat'], (one) => one.stateReason),
      column(['isPublic', 'Öffentlich', 'Ob die Öffentlichkeit es sieht'], (one) => one.isPublic),
    ],
    goals,
  );
}

import { CONCEPT_STATE_WORDS, type ConceptPart } from '#libs/concept';
import type { ConceptFacts, LifeFacts } from './strategy-facts.js';
import { column, sheetOf, type Sheet } from './sheet.js';

type Titled = readonly [key: string, title: string];

const PARTS = [
  column<ConceptPart>(
    ['position', 'Reihenfolge', 'Platz in der Reihenfolge, von 1 an'],
    (one) => one.position,
  ),
  column<ConceptPart>(['title', 'Titel', 'Name'], (one) => one.title),
  column<ConceptPart>(['description', 'Beschreibung', 'Was damit gemeint ist'], (one) => one.description),
];

/** The edition itself, its axes, its Zeitschiene and its working groups. */
export function frameSheets({ concept, frame }: ConceptFacts, { committees }: LifeFacts): readonly Sheet[] {
  const parts = (name: Titled, list: readonly ConceptPart[]): Sheet => sheetOf(name, PARTS, list);
  return [
    conceptSheet(concept),
    parts(['fields', 'Themenfelder'], frame.fields),
    parts(['themes', 'Querschnittsthemen'], frame.themes),
    parts(['targetGroups', 'Zielgruppen'], frame.targetGroups),
    stepSheet(frame.steps),
    groupSheet(frame, committees),
  ];
}

function conceptSheet(concept: ConceptFacts['concept']): Sheet {
  return sheetOf<typeof concept>(
    ['concept', 'Konzept'],
    [
      column(['title', 'Titel', 'Name des Konzepts'], (one) => one.title),
      column(['edition', 'Fassung', 'Name der Fassung'], (one) => one.edition),
      column(['summary', 'Kurzfassung', 'Worum es geht'], (one) => one.summary),
      column(['state', 'Stand', 'Stand der Fassung'], (one) => CONCEPT_STATE_WORDS[one.state]),
      column(['validFrom', 'Gilt ab', 'Erster Tag, JJJJ-MM-TT'], (one) => one.validFrom),
      column(['validUntil', 'Gilt bis', 'Letzter Tag, JJJJ-MM-TT'], (one) => one.validUntil),
      column(['isPublic', 'Öffentlich', 'Ob die Öffentlichkeit sie sieht'], (one) => one.isPublic),
    ],
    [concept],
  );
}

function stepSheet(steps: ConceptFacts['frame']['steps']): Sheet {
  return sheetOf<(typeof steps)[number]>(
    ['steps', 'Zeitschiene'],
    [
      column(['position', 'Reihenfolge', 'Platz in der Reihenfolge, von 1 an'], (one) => one.position),
      column(['title', 'Schritt', 'Name des Schritts'], (one) => one.title),
      column(['description', 'Beschreibung', 'Was geschieht'], (one) => one.description),
      column(['plannedFrom', 'Geplant ab', 'Erster geplanter Tag'], (one) => one.plannedFrom),
      column(['plannedUntil', 'Geplant bis', 'Letzter geplanter Tag'], (one) => one.plannedUntil),
      column(['actualFrom', 'Tatsächlich ab', 'Erster Tag, wie es war'], (one) => one.actualFrom),
      column(['actualUntil', 'Tatsächlich bis', 'Letzter Tag, wie es war'], (one) => one.actualUntil),
    ],
    steps,
  );
}

function groupSheet(
  { fields, fieldLinks }: ConceptFacts['frame'],
  committees: LifeFacts['committees'],
): Sheet {
  const committee = new Map(committees.map(({ id, name }) => [id, name]));
  const field = new Map(fields.map(({ id, title }) => [id, title]));
  return sheetOf<(typeof fieldLinks)[number]>(
    ['groups', 'Arbeitsgruppen'],
    [
      column(
        ['group', 'Arbeitsgruppe', 'Wer an dem Themenfeld arbeitet'],
        (one) => committee.get(one.committeeId) ?? null,
      ),
      column(['field', 'Themenfeld', 'Woran sie arbeitet'], (one) => field.get(one.fieldId) ?? null),
      column(['from', 'Seit', 'Erster Tag der Zuständigkeit'], (one) => one.linkedFrom),
      column(['until', 'Bis', 'Letzter Tag der Zuständigkeit'], (one) => one.linkedUntil),
    ],
    fieldLinks,
  );
}

import { GOAL_STATE_WORDS, NEED_STATE_WORDS, type Goal, type StrategicNeed } from '#libs/objective';
import {
  OBJECTIVE_HEADINGS,
  OBJECTIVE_SHEET,
  type ObjectiveColumn,
} from '../objectives-table/objective-columns.js';
import { LEVEL_WORDS, URGENCY_WORDS } from '../objectives-table/objective-words.js';
import { titlesOf } from './objective-sheets.js';
import { column, sheetOf, type ColumnOf, type Sheet, type SheetCell } from './sheet.js';
import type { ConceptFacts, LifeFacts } from './strategy-facts.js';

type Line = { readonly need: StrategicNeed } | { readonly goal: Goal };

/** “Bedarfe und Ziele” in one table, as it is read again: a line for each need, then one for each goal. */
export function objectiveTableSheet(
  facts: ConceptFacts,
  { committees }: Pick<LifeFacts, 'committees'>,
): Sheet {
  const { frame, needs, goals } = facts;
  const committeeNames = new Map(committees.map(({ id, name }) => [id, name]));
  const columns = [
    ofNeed(
      'fields',
      'Zu welchem Themenfeld der Bedarf gehört',
      (one) => titlesOf([one.fieldId], frame.fields)[0] ?? null,
    ),
    ofBoth('needs', 'Der Bedarf; beim Wirkungsziel, worauf es antwortet', {
      need: ({ title }) => title,
      goal: ({ needIds }) => titlesOf(needIds, needs),
    }),
    ofGoal('goals', 'Was anders sein soll; leer bei einem Bedarf', (one) => one.statement),
    ofNeed('description', 'Was fehlt', (one) => one.description),
    ofNeed('urgency', 'Niedrig, mittel oder hoch', (one) => URGENCY_WORDS[one.urgency]),
    ofNeed('targetGroups', 'Wem es fehlt', (one) => titlesOf(one.targetGroupIds, frame.targetGroups)),
    ofNeed('themes', 'Welche Querschnittsthemen er berührt', (one) => titlesOf(one.themeIds, frame.themes)),
    ofGoal('level', 'Leistung oder Wirkung', (one) => LEVEL_WORDS[one.level]),
    ofGoal('specific', 'Was genau', (one) => one.specific),
    ofGoal('measurable', 'Woran es zu sehen ist', (one) => one.measurable),
    ofGoal('attainable', 'Warum es gelingen kann', (one) => one.attainable),
    ofGoal('relevant', 'Warum es darauf ankommt', (one) => one.relevant),
    ofGoal('dueOn', 'Bis wann, JJJJ-MM-TT', (one) => one.dueOn),
    ofGoal(
      'committee',
      'Wer es verantwortet',
      ({ committeeId }) => committeeNames.get(committeeId ?? '') ?? null,
    ),
    ofBoth('state', 'Stand', {
      need: (one) => NEED_STATE_WORDS[one.state],
      goal: (one) => GOAL_STATE_WORDS[one.state],
    }),
    ofBoth('stateReason', 'Warum es diesen Stand hat', { need: reasonOf, goal: reasonOf }),
    ofBoth('isPublic', 'Ob die Öffentlichkeit es sieht', { need: isShown, goal: isShown }),
  ];
  const lines = [...needs.map((need) => ({ need })), ...goals.map((goal) => ({ goal }))];
  return sheetOf<Line>(['objectives', OBJECTIVE_SHEET], columns, lines);
}

interface CellOfBoth {
  readonly need: (one: StrategicNeed) => SheetCell;
  readonly goal: (one: Goal) => SheetCell;
}

function ofBoth(key: ObjectiveColumn, meaning: string, cell: CellOfBoth): ColumnOf<Line> {
  return column([key, OBJECTIVE_HEADINGS[key], meaning], (line) =>
    'need' in line ? cell.need(line.need) : cell.goal(line.goal),
  );
}

function ofNeed(key: ObjectiveColumn, meaning: string, need: CellOfBoth['need']): ColumnOf<Line> {
  return ofBoth(key, meaning, { need, goal: () => null });
}

function ofGoal(key: ObjectiveColumn, meaning: string, goal: CellOfBoth['goal']): ColumnOf<Line> {
  return ofBoth(key, meaning, { need: () => null, goal });
}

function reasonOf({ stateReason }: Pick<Goal, 'stateReason'>): SheetCell {
  return stateReason;
}

function isShown({ isPublic }: Pick<Goal, 'isPublic'>): SheetCell {
  return isPublic;
}

import type { House } from './house.js';
import { INTERNAL, lay, PUBLISHED, type Both, type Row } from './lay-rows.js';
import { layIndicators } from './public-indicators.js';

/** Ids by kind: of what is public, and of what is not. */
export interface PublishedStrategy {
  readonly open: Readonly<Record<string, string>>;
  readonly internal: Readonly<Record<string, string>>;
}

/** A public edition with one public thing of each kind, and beside each an internal one that is marked in all its texts. */
export async function aPublishedStrategy(house: House, districtId: string): Promise<PublishedStrategy> {
  const open: Record<string, string> = {};
  const internal: Record<string, string> = {};
  const both = async (
    kind: string,
    table: string,
    row: (word: string, isPublic: boolean) => Row,
  ): Promise<void> => {
    open[kind] = await lay(house, table, row(PUBLISHED + kind, true));
    internal[kind] = await lay(house, table, row(INTERNAL + kind, false));
  };
  await both('committee', 'committee', (word, isPublic) => ({
    kind: 'working-group',
    name: word,
    purpose: word,
    is_open: true,
    is_public: isPublic,
    active_from: '2020-01-01',
  }));
  const decision = (word: string, isPublic: boolean): Row => ({
    number: word,
    committee_id: internal['committee'],
    decided_on: '2025-01-01',
    subject: word,
    wording: word,
    outcome: 'adopted',
    is_public: isPublic,
    recorded_by: districtId,
    recorded_at: '2025-01-01',
  });
  await both('decision', 'decision', decision);
  await both('concept', 'concept', (word, isPublic) => ({
    title: word,
    edition: word,
    summary: word,
    state: isPublic ? 'adopted' : 'replaced',
    valid_from: isPublic ? '2025-01-01' : '2015-01-01',
    is_public: isPublic,
  }));
  internal['draft'] = await lay(house, 'concept', {
    title: `${INTERNAL}draft`,
    edition: `${INTERNAL}draft`,
    summary: `${INTERNAL}draft`,
    state: 'draft',
    is_public: true,
  });
  const concept_id = open['concept'];
  await both('field', 'thematic_field', (word, isPublic) => ({
    concept_id: isPublic ? concept_id : internal['draft'],
    position: 1,
    title: word,
    description: word,
  }));
  await lay(house, 'committee_field', {
    committee_id: open['committee'],
    field_id: open['field'],
    linked_from: '2020-01-01',
  });
  await lay(house, 'committee_field', {
    committee_id: internal['committee'],
    field_id: open['field'],
    linked_from: '2020-01-01',
  });
  await both('step', 'process_step', (word, isPublic) => ({
    concept_id,
    position: 1,
    title: word,
    description: word,
    planned_from: '2026-01-01',
    planned_until: '2026-12-31',
    is_public: isPublic,
  }));
  await both('need', 'strategic_need', (word, isPublic) => ({
    concept_id,
    field_id: open['field'],
    title: word,
    description: word,
    urgency: 'high',
    state: 'open',
    state_reason: `${INTERNAL}reason`,
    is_public: isPublic,
  }));
  await lay(house, 'need_evidence', {
    need_id: open['need'],
    kind: 'statistic',
    statement: `${INTERNAL}evidence`,
    source: `${INTERNAL}evidence`,
    as_of: '2025-01-01',
  });
  await both('goal', 'goal', (word, isPublic) => ({
    concept_id,
    statement: word,
    level: 'outcome',
    specific: word,
    measurable: word,
    attainable: `${INTERNAL}attainable`,
    relevant: `${INTERNAL}relevant`,
    due_on: '2027-12-31',
    state: 'open',
    state_reason: `${INTERNAL}reason`,
    is_public: isPublic,
  }));
  for (const goal of [open, internal])
    for (const need of [open, internal])
      await house.query('INSERT INTO goal_need (goal_id, need_id) VALUES ($1, $2)', [
        goal['goal'],
        need['need'],
      ]);
  await layIndicators(house, { open, internal }, both);
  await layMeasures(house, { open, internal }, districtId);
  await laySelections(house, { open, internal }, decision);
  await layAround(house, { open, internal }, districtId, both);
  return { open, internal };
}

async function layMeasures(
  house: House,
  { open, internal }: { open: Record<string, string>; internal: Record<string, string> },
  districtId: string,
): Promise<void> {
  const measure = (number: number, word: string, change: Row): Promise<string> =>
    lay(house, 'measure', {
      concept_id: open['concept'],
      number,
      title: word,
      description: word,
      state: 'running',
      maturity: 'existing',
      responsible_name: word,
      proposed_by: districtId,
      proposed_at: '2025-01-01',
      planned_cost_cents: 98_765_432_1,
      budget_item: `${INTERNAL}budget`,
      state_reason: `${INTERNAL}reason`,
      state_since: '2025-01-01',
      is_public: true,
      ...change,
    });
  open['measure'] = await measure(1, `${PUBLISHED}measure`, {});
  internal['measure'] = await measure(2, `${INTERNAL}measure`, { is_public: false });
  internal['proposal'] = await measure(3, `${INTERNAL}proposal`, { state: 'proposed' });
  for (const id of [open['measure'], internal['measure'], internal['proposal']])
    for (const goal of [open['goal'], internal['goal']])
      await house.query('INSERT INTO measure_goal (measure_id, goal_id) VALUES ($1, $2)', [id, goal]);
  await house.query(
    `INSERT INTO measure_note (measure_id, kind, text, organisation_id, written_on, written_at)
     VALUES ($1, 'progress', $2, $3, '2026-01-01', '2026-01-01')`,
    [open['measure'], `${INTERNAL}note`, districtId],
  );
  const money = (state: string, programme: string, amount: number): Promise<string> =>
    lay(house, 'measure_funding', {
      measure_id: open['measure'],
      source: 'state',
      programme,
      amount_cents: amount,
      state,
    });
  await money('granted', `${INTERNAL}programme`, 4_200_000);
  await money('requested', `${INTERNAL}programme`, 77_777_777);
  await lay(house, 'measure_review', {
    measure_id: open['measure'],
    concept_id: open['concept'],
    as_of: '2026-06-30',
    implementation: { light: 'green', sentence: null },
    schedule: { light: 'yellow', sentence: `${INTERNAL}sentence` },
    goal: { light: 'none', sentence: null },
    progress: `${INTERNAL}progress`,
    effect: `${INTERNAL}effect`,
    figures: {
      participants: 3,
      staff: null,
      actualCostCents: null,
      fundingCents: null,
      missingReason: `${INTERNAL}figures`,
    },
    next_step: `${INTERNAL}next-step`,
    next_step_owner_id: districtId,
    next_step_due_on: '2026-12-31',
    public_sentence: `${PUBLISHED}review`,
    snapshot: { title: `${INTERNAL}snapshot`, goals: [], indicators: [] },
    reviewed_by: districtId,
    reviewed_at: '2026-07-01',
  });
}

async function laySelections(
  house: House,
  { open, internal }: { open: Record<string, string>; internal: Record<string, string> },
  decision: (word: string, isPublic: boolean) => Row,
): Promise<void> {
  const recommendation_id = await lay(house, 'decision', decision(`${INTERNAL}recommendation`, false));
  const selection = (year: number, state: string): Promise<string> =>
    lay(house, 'yearly_selection', {
      concept_id: open['concept'],
      year,
      edition: 1,
      state,
      frame_cents: 55_555_555,
      recommendation_id: state === 'decided' ? recommendation_id : null,
      decision_id: state === 'decided' ? internal['decision'] : null,
    });
  const item = (selection_id: string, measure_id: string | undefined, rank: number): Promise<string> =>
    lay(house, 'selection_item', {
      selection_id,
      measure_id,
      verdict: 'chosen',
      selection_class: 'priority',
      rank,
      reason: `${INTERNAL}verdict`,
      frozen_title: `${INTERNAL}frozen`,
      frozen_cost_cents: 1,
    });
  const decided = await selection(2026, 'preparing');
  await item(decided, open['measure'], 1);
  await item(decided, internal['measure'], 2);
  await house.query(
    `UPDATE yearly_selection SET state = 'decided', recommendation_id = $2, decision_id = $3 WHERE id = $1`,
    [decided, recommendation_id, internal['decision']],
  );
  internal['selection'] = await selection(2031, 'recommended');
  await item(internal['selection'], open['measure'], 1);
}

async function layAround(
  house: House,
  { open, internal }: { open: Record<string, string>; internal: Record<string, string> },
  districtId: string,
  both: Both,
): Promise<void> {
  await both('meeting', 'meeting', (word, isPublic) => ({
    kind: 'working-group',
    committee_id: internal['committee'],
    title: word,
    starts_at: '2026-12-01T08:00:00Z',
    ends_at: '2026-12-01T10:00:00Z',
    place: word,
    online_address: `https://video.example/${INTERNAL}online`,
    notes: `${INTERNAL}notes`,
    is_public: isPublic,
    guests: [{ name: `${INTERNAL}guest`, mailAddress: 'gast@test.example' }],
    state: 'invited',
    sequence: 4,
  }));
  await lay(house, 'agenda_item', {
    meeting_id: open['meeting'],
    position: 1,
    source: 'own',
    title: `${INTERNAL}agenda`,
    note: `${INTERNAL}agenda`,
    evidence: [],
    state: 'accepted',
    minutes: `${INTERNAL}minutes`,
  });
  const document =
    (subject_kind: string, subject_id: string | undefined) =>
    (word: string, isPublic: boolean): Row => ({
      title: word,
      file_name: `${word}.txt`,
      media_type: 'text/plain',
      size: word.length,
      content: Buffer.from(word),
      subject_kind,
      subject_id,
      is_public: isPublic,
      organisation_id: districtId,
      created_at: '2025-01-01',
    });
  await both('document', 'document', document('concept', open['concept']));
  internal['paper'] = await lay(
    house,
    'document',
    document('meeting', open['meeting'])(`${INTERNAL}paper`, true),
  );
  internal['plan'] = await lay(
    house,
    'document',
    document('measure', internal['measure'])(`${INTERNAL}plan`, true),
  );
  await both('survey', 'survey', (word, isPublic) => ({
    title: word,
    purpose: `${INTERNAL}purpose`,
    opens_on: '2026-01-01',
    closes_on: '2026-02-01',
    opens_by_itself: false,
    is_anonymous: false,
    state: 'evaluated',
    summary: word,
    is_released: isPublic,
  }));
}

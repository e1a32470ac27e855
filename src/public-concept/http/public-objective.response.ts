import { ApiProperty } from '@nestjs/swagger';
import {
  NEED_STATES,
  NEED_URGENCIES,
  type NeedState,
  type NeedUrgency,
  type StrategicNeed,
} from '#libs/objective';
import type { PublicOverview, PublicStrategy } from '../public-concept.js';
import { PublicIndicatorResponse } from './public-indicator.response.js';
import { PublicGoalLineResponse, PublicMeasureLineResponse } from './public-measure.response.js';
import { PublicGroupResponse, PublicPartResponse, PublicTitleResponse } from './public-parts.response.js';

/** A public need. */
export class PublicNeedResponse extends PublicPartResponse {
  @ApiProperty({ enum: NEED_URGENCIES })
  urgency!: NeedUrgency;

  @ApiProperty({ enum: NEED_STATES })
  state!: NeedState;

  @ApiProperty({ type: [String], description: 'Zielgruppen.' })
  targetGroups!: string[];

  static ofNeed(need: StrategicNeed, { targetGroups }: PublicStrategy): PublicNeedResponse {
    const { id, title, description, urgency, state, targetGroupIds } = need;
    const groups = targetGroups.filter((group) => targetGroupIds.includes(group.id));
    return { id, title, description, urgency, state, targetGroups: groups.map((group) => group.title) };
  }
}

/** A field with what is public in it. */
export class PublicFieldResponse extends PublicPartResponse {
  @ApiProperty({ type: [PublicNeedResponse] })
  needs!: PublicNeedResponse[];

  @ApiProperty({ type: [PublicGoalLineResponse] })
  goals!: PublicGoalLineResponse[];

  @ApiProperty({ type: [PublicMeasureLineResponse] })
  measures!: PublicMeasureLineResponse[];

  @ApiProperty({ type: [PublicGroupResponse], description: 'Open working groups.' })
  groups!: PublicGroupResponse[];

  static ofField({ strategy, surroundings }: PublicOverview, id: string): PublicFieldResponse {
    const field = strategy.fields.find((one) => one.id === id);
    if (field === undefined) throw new Error('the strategy was read for this field');
    const needs = strategy.needs.filter(({ fieldId }) => fieldId === id);
    const needIds = new Set(needs.map((need) => need.id));
    const work = strategy.fieldWork.filter(({ fieldId }) => fieldId === id);
    return {
      ...PublicPartResponse.of(field),
      needs: needs.map((need) => PublicNeedResponse.ofNeed(need, strategy)),
      goals: strategy.goals
        .filter((goal) => goal.needIds.some((needId) => needIds.has(needId)))
        .map((goal) => PublicGoalLineResponse.of(goal)),
      measures: strategy.measures
        .filter(({ fieldIds }) => fieldIds.includes(id))
        .map((one) => PublicMeasureLineResponse.line(one)),
      groups: surroundings.groups
        .filter((group) => work.some(({ committeeId }) => committeeId === group.id))
        .map((group) => PublicGroupResponse.ofGroup(group, [field.title])),
    };
  }
}

/** A goal with the needs that it answers and the measures that serve it. */
export class PublicGoalResponse extends PublicGoalLineResponse {
  @ApiProperty({ description: 'What exactly is to be reached.' })
  specific!: string;

  @ApiProperty({ description: 'How one sees that it is reached.' })
  measurable!: string;

  @ApiProperty({ type: [PublicNeedResponse] })
  needs!: PublicNeedResponse[];

  @ApiProperty({ type: [PublicTitleResponse] })
  fields!: PublicTitleResponse[];

  @ApiProperty({ type: [PublicIndicatorResponse] })
  indicators!: PublicIndicatorResponse[];

  @ApiProperty({ type: [PublicMeasureLineResponse] })
  measures!: PublicMeasureLineResponse[];

  static ofGoal(strategy: PublicStrategy, id: string): PublicGoalResponse {
    const goal = strategy.goals.find((one) => one.id === id);
    if (goal === undefined) throw new Error('the strategy was read for this goal');
    const needs = strategy.needs.filter((need) => goal.needIds.includes(need.id));
    const fieldIds = needs.map(({ fieldId }) => fieldId);
    return {
      ...PublicGoalLineResponse.of(goal),
      specific: goal.specific,
      measurable: goal.measurable,
      needs: needs.map((need) => PublicNeedResponse.ofNeed(need, strategy)),
      fields: strategy.fields
        .filter((field) => fieldIds.includes(field.id))
        .map((field) => PublicTitleResponse.of(field)),
      indicators: strategy.indicators
        .filter(({ indicator }) => indicator.goalId === id)
        .map((state) => PublicIndicatorResponse.ofState(state)),
      measures: strategy.measures
        .filter(({ measure }) => measure.goalIds.includes(id))
        .map((one) => PublicMeasureLineResponse.line(one)),
    };
  }
}

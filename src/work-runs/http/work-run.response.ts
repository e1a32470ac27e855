import { ApiProperty } from '@nestjs/swagger';
import { WORK_RUN_STATES } from '#libs/work-run';
import { WORK_RUN_KINDS, type WorkRun } from '../work-run.js';

/** Long work and how far it is. Whose account began it stays inside. */
export class WorkRunResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: WORK_RUN_KINDS })
  kind!: WorkRun['kind'];

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: WORK_RUN_STATES })
  state!: WorkRun['state'];

  @ApiProperty()
  stepsDone!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  stepsTotal!: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'What is being done just now.' })
  message!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What came of it, or why nothing did.' })
  result!: string | null;

  @ApiProperty({ description: 'Page on which the outcome is to be seen.' })
  address!: string;

  @ApiProperty()
  isCancelAsked!: boolean;

  @ApiProperty({ format: 'date-time' })
  requestedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt!: string | null;

  static of(run: WorkRun): WorkRunResponse {
    const { id, kind, title, state, stepsDone, stepsTotal, message, result, address } = run;
    const { isCancelAsked, requestedAt, finishedAt } = run;
    return {
      id,
      kind,
      title,
      state,
      stepsDone,
      stepsTotal,
      message,
      result,
      address,
      isCancelAsked,
      requestedAt,
      finishedAt,
    };
  }
}

/** Work of one's own organisation, the newest first. */
export class WorkRunsResponse {
  @ApiProperty({ type: [WorkRunResponse] })
  items!: WorkRunResponse[];
}

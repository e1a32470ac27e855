import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { AdministratorOnly, CurrentActor } from '../../auth/route-permission.js';
import { ReadOutbox } from '../../outbox/read-outbox.js';
import { WatchQueues } from '../watch-queues.js';
import {
  FailedJobListResponse,
  FailedJobResponse,
  OutboxResponse,
  QueueListResponse,
  QueueResponse,
} from './queue.response.js';

/** Whether the work that nobody sees is done, for administrators. */
@ApiTags('administration')
@Controller('api/v1/queues')
export class QueuesController {
  constructor(
    private readonly queues: WatchQueues,
    private readonly outbox: ReadOutbox,
  ) {}

  @Get()
  @AdministratorOnly()
  @ApiOkResponse({ type: QueueListResponse })
  async list(): Promise<QueueListResponse> {
    const queues = await this.queues.all();
    return {
      items: queues.map((queue) => QueueResponse.of(queue)),
      outbox: OutboxResponse.of(await this.outbox.execute()),
    };
  }

  @Get(':queue/failed-jobs')
  @AdministratorOnly()
  @ApiOkResponse({ type: FailedJobListResponse })
  @ApiNotFoundResponse()
  async failedJobs(@Param('queue') queue: string): Promise<FailedJobListResponse> {
    return { items: (await this.queues.failedJobs(queue)).map((job) => FailedJobResponse.of(job)) };
  }

  @Post(':queue/failed-jobs/:id/retry')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async retry(
    @Param('queue') queue: string,
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.queues.retry(actor, queue, id);
  }

  @Delete(':queue/failed-jobs/:id')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async remove(
    @Param('queue') queue: string,
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.queues.remove(actor, queue, id);
  }
}

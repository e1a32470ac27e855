import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/route-permission.js';
import { CheckReadiness } from './check-readiness.js';

const PARTS = ['up', 'down'] as const;

/** Whether this process can work, and by what that hangs. */
class ReadyResponse {
  @ApiProperty({ enum: PARTS })
  database!: (typeof PARTS)[number];

  @ApiProperty({ enum: PARTS, description: 'Up when every migration of this version has run.' })
  migrations!: (typeof PARTS)[number];

  @ApiProperty({ enum: PARTS, description: 'Pages work without it; what follows from them waits.' })
  queue!: (typeof PARTS)[number];
}

/** For those who watch the installation: does the process run, can it work. */
@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(private readonly readiness: CheckReadiness) {}

  @Get('live')
  @Public()
  @ApiOkResponse({ description: 'The process answers.' })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The queue is told of and does not count: a process that serves pages needs none, and the outbox waits. */
  @Get('ready')
  @Public()
  @ApiOkResponse({ type: ReadyResponse })
  @ApiServiceUnavailableResponse({ type: ReadyResponse })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyResponse> {
    const { database, migrations, queue } = await this.readiness.execute();
    void reply.status(database && migrations ? 200 : 503).header('cache-control', 'no-store');
    return { database: word(database), migrations: word(migrations), queue: word(queue) };
  }
}

function word(isUp: boolean): (typeof PARTS)[number] {
  return isUp ? 'up' : 'down';
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { parseFrameHost } from '#libs/public-course';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { Refused } from '../../platform/refusal/refused.js';
import { FrameHostRepository } from '../persistence/frame-host.repository.js';

/** “Wer darf den Kursfinder einbetten”: kept by the district. Nobody, as long as nobody is named. */
@Injectable()
export class KeepFrameHosts {
  constructor(
    private readonly transaction: Transaction,
    private readonly hosts: FrameHostRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  origins(): Promise<readonly string[]> {
    return this.hosts.origins();
  }

  /** Refuses, with the line, what is no name of a site. */
  replace(typed: readonly string[], actor: Actor): Promise<void> {
    const origins = [...new Set(typed.map(readHost))];
    return this.transaction.run(async () => {
      const before = await this.hosts.origins();
      await this.hosts.replace(origins, this.clock.now());
      await this.audit.record({
        actor,
        act: 'frame-hosts-changed',
        subjectKind: 'installation',
        subjectId: 'kursfinder',
        facts: { hosts: origins.length, before: before.length },
      });
    });
  }
}

function readHost(typed: string): string {
  const origin = parseFrameHost(typed);
  if (origin !== null) return origin;
  throw new Refused(
    'invalid',
    { code: 'no-frame-host', field: 'hosts' },
    `„${typed}“ ist kein Name einer Internetseite. Bitte schreiben Sie ihn wie „www.gemeinde.example“, ohne Pfad.`,
  );
}

import { Injectable } from '@nestjs/common';
import type { Delivery, EventKind } from './event.js';

/** “Wer hört zu”: reacts to one kind of event. Named as a sentence, in kebab-case; the name is part of the delivery record. */
export interface EventHandler<P> {
  readonly name: string;
  readonly event: EventKind<P>;
  /**
   * true: `handle` runs in one transaction with the record that it ran, so its effect happens exactly once. false: it does
   * something outside the database, may run again after a crash, and must make that harmless itself.
   */
  readonly runsInTransaction: boolean;
  handle(delivery: Delivery<P>): Promise<void>;
}

/** All handlers of this process. Handlers enter themselves when their module starts. */
@Injectable()
export class EventHandlers {
  private readonly byName = new Map<string, EventHandler<unknown>>();

  register<P>(handler: EventHandler<P>): void {
    if (this.byName.has(handler.name)) throw new Error(`two event handlers are named ${handler.name}`);
    this.byName.set(handler.name, handler as EventHandler<unknown>);
  }

  find(name: string): EventHandler<unknown> | undefined {
    return this.byName.get(name);
  }

  /** Those whose effect lies in the database alone, so that any process may run them. */
  inTransaction(): readonly EventHandler<unknown>[] {
    return [...this.byName.values()].filter((handler) => handler.runsInTransaction);
  }

  /** Names of those who hear this version of this event. */
  hearing(eventName: string, version: number): readonly string[] {
    return [...this.byName.values()]
      .filter((handler) => handler.event.name === eventName && handler.event.version === version)
      .map((handler) => handler.name);
  }
}

import type { Visitor } from './visitor.js';

/** Server-sent events as they come in, one at a time. */
export class LiveEvents<T> {
  private buffer = '';

  private constructor(private readonly chunks: AsyncIterator<string>) {}

  static async open<T>(address: string, path: string, visitor: Visitor): Promise<LiveEvents<T>> {
    const response = await fetch(address + path, { headers: { cookie: visitor.cookieHeader() } });
    if (response.body === null || !response.ok) throw new Error(`no events at ${path}: ${response.status}`);
    const text = response.body.pipeThrough(new TextDecoderStream());
    return new LiveEvents<T>(text[Symbol.asyncIterator]());
  }

  /** The next event; null when the server has ended the stream. */
  async next(): Promise<T | null> {
    for (;;) {
      const end = this.buffer.indexOf('\n\n');
      if (end === -1) {
        const chunk = await this.chunks.next();
        if (chunk.done === true) return null;
        this.buffer += chunk.value;
        continue;
      }
      const event = this.buffer.slice(0, end);
      this.buffer = this.buffer.slice(end + 2);
      const data = /^data: (.+)$/m.exec(event)?.[1];
      if (data !== undefined) return JSON.parse(data) as T;
    }
  }

  /** All that are still to come, until the server ends the stream. */
  async rest(): Promise<readonly T[]> {
    const events: T[] = [];
    for (let event = await this.next(); event !== null; event = await this.next()) events.push(event);
    return events;
  }
}

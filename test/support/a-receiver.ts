import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came to a receiver. */
export interface ReceivedDelivery {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** “Gegenstelle”: a program of somebody else that webhooks are delivered to, over real HTTP. It answers what it is told to. */
export class Receiver {
  readonly received: ReceivedDelivery[] = [];
  /** The status of the next answers; the last one stays. */
  answers: number[] = [200];

  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  static async open(): Promise<Receiver> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const receiver = new Receiver(server, `http://127.0.0.1:${port}/kurskreis`);
    server.on('request', (request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        receiver.received.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
        const [next = 200, ...later] = receiver.answers;
        if (later.length > 0) receiver.answers = later;
        response.writeHead(next).end();
      });
    });
    return receiver;
  }

  /** Bodies of one kind, in the order in which they came. */
  bodies<T>(kind: string): readonly T[] {
    return this.received
      .filter(({ headers }) => headers['kurskreis-event'] === kind)
      .map(({ body }) => JSON.parse(body) as T);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

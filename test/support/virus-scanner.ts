import { createServer, type AddressInfo, type Socket } from 'node:net';

const COMMAND = 'zINSTREAM\0';
const LENGTH_BYTES = 4;

/** A scanner that listens. */
export interface VirusScanner {
  readonly host: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Listens as clamd does: takes a file in pieces and answers as it is told to, once the file has ended. */
export async function openVirusScanner(
  answer: (file: Buffer, socket: Socket) => unknown,
): Promise<VirusScanner> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let heard: Buffer = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (piece) => {
      heard = Buffer.concat([heard, piece]);
      const file = fileIn(heard);
      if (file !== null) answer(file, socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve()); // also where it is closed already
      for (const socket of sockets) socket.destroy();
    });
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port, close };
}

/** Null until the piece of no length was there. */
function fileIn(heard: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  let at = COMMAND.length;
  while (heard.length >= at + LENGTH_BYTES) {
    const length = heard.readUInt32BE(at);
    at += LENGTH_BYTES;
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(heard.subarray(at, at + length));
    at += length;
  }
  return null;
}

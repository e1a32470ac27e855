import { afterEach, describe, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import { openVirusScanner, type VirusScanner } from '../../../test/support/virus-scanner.js';
import { askClamd, NotJudged } from './ask-clamd.js';

describe('askClamd', () => {
  let scanner: VirusScanner | undefined;

  afterEach(() => scanner?.close());

  it.each([1, 64 * 1024, 200_000])(
    'sends every byte of %i, and hears that the file is clean',
    async (size) => {
      const content = Buffer.from(Array.from({ length: size }, (_, index) => (index * 7) % 251));
      let heard: Buffer = Buffer.alloc(0);
      scanner = await openVirusScanner((file, socket) => {
        heard = file;
        socket.end('stream: OK\0');
      });
      expect(await askClamd(scanner, content)).toBeNull();
      expect(heard.equals(content)).toBe(true);
    },
  );

  it('gives the name of what was found', async () => {
    scanner = await openVirusScanner((_file, socket) => socket.end('stream: Eicar-Test-Signature FOUND\0'));
    expect(await askClamd(scanner, Buffer.from('x'))).toBe('Eicar-Test-Signature');
  });

  it.each([
    ['refuses the size', (socket: Socket) => socket.end('INSTREAM size limit exceeded. ERROR\0')],
    ['breaks off', (socket: Socket) => socket.end('stream: O')],
    ['hangs up', (socket: Socket) => socket.destroy()],
    ['stays silent', () => undefined],
  ])('does not judge where the scanner %s', async (_what, answer) => {
    scanner = await openVirusScanner((_file, socket) => answer(socket));
    await expect(askClamd(scanner, Buffer.from('x'), 200)).rejects.toThrow(NotJudged);
  });

  it('does not judge where nobody listens', async () => {
    const gone = await openVirusScanner(() => undefined);
    await gone.close();
    await expect(askClamd(gone, Buffer.from('x'))).rejects.toThrow(NotJudged);
  });
});

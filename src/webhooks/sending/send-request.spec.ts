import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PrivateAddress, sendRequest } from './send-request.js';

describe('sendRequest', () => {
  let server: Server;
  let port: number;
  const seen: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(request.url ?? '');
      if (request.url === '/elsewhere') response.writeHead(302, { location: '/followed' });
      response.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => void server.close());

  const send = (host: string, path = '/', mayBePrivate = false): Promise<number> =>
    sendRequest({ address: `http://${host}:${port}${path}`, body: '{}', headers: {}, mayBePrivate });

  it.each(['127.0.0.1', '127.1', '2130706433', '0x7f000001', '[::1]', '[::ffff:127.0.0.1]', 'localhost'])(
    'sends nobody to %s',
    async (host) => {
      await expect(send(host)).rejects.toBeInstanceOf(PrivateAddress);
      expect(seen).toEqual([]);
    },
  );

  it('reaches it where own networks are allowed, and follows nobody who sends it elsewhere', async () => {
    expect(await send('127.0.0.1', '/', true)).toBe(200);
    expect(await send('localhost', '/elsewhere', true)).toBe(302);
    expect(seen).toEqual(['/', '/elsewhere']);
  });
});

import { expect, it } from '@jest/globals';
import { judgeAddress } from './judge-address.js';

it.each([
  ['https://www.beispiel.example/kurskreis?x=1', 'public', null],
  ['https://www.beispiel.example:8443/', 'public', null],
  ['http://www.beispiel.example/', 'public', 'https://'],
  ['http://10.0.0.5/', 'any', null],
  ['ftp://www.beispiel.example/', 'any', 'https://'],
  ['https://user:geheim@www.beispiel.example/', 'public', 'Zugangsdaten'],
  ['https://www.beispiel.example/#teil', 'public', '#'],
  ['https://127.0.0.1/', 'public', 'eigenen Netz'],
  ['https://127.1/', 'public', 'eigenen Netz'],
  ['https://[::1]/', 'public', 'eigenen Netz'],
  ['https://localhost/', 'public', 'eigenen Netz'],
  ['https://drucker.internal/', 'public', 'eigenen Netz'],
  ['https://intranet/', 'public', 'eigenen Netz'],
  ['kein Link', 'public', 'vollständige Adresse'],
  [`https://www.beispiel.example/${'x'.repeat(500)}`, 'public', 'vollständige Adresse'],
] as const)('%s, %s', (address, targets, expected) => {
  const said = judgeAddress(address, targets);
  if (expected === null) expect(said).toBeNull();
  else expect(said).toContain(expected);
});

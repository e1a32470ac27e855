/** What somebody might send in place of a value: each of these broke some program at some time. */
export const HOSTILE_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '\uDFFF\uD800',
  '\uFEFF',
  '\u202Egpj.exe',
  'e\u0301'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(50),
  'İıſK',
  "' OR 1=1 --",
  "'; DROP TABLE referral; --",
  '$1',
  '%',
  '_%\\',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{constructor.constructor("return process")()}}',
  '${7*7}',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data/',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e400',
  '0x7fffffff',
  '٣',
  '2026-02-30',
  '0000-00-00',
  '-000001-01-01',
  '+275760-09-13',
  '9999-12-31',
  '0001-01-01',
  '10000-01-01',
  '2026-11-30T24:00:00Z',
  '2026-11-30T10:00:00+99:99',
  '99999-12-31T23:59:59Z',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF',
  '(a+)+$',
  '(((((((((',
  'a & | ! <-> :*',
  '\\',
  '\r\nset-cookie: a=b',
  'x'.repeat(10_000),
  'ä'.repeat(100_000),
];

const HOSTILE_NUMBERS = [
  0,
  -0,
  -1,
  1,
  0.5,
  1e-320,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  2 ** 63,
  1e21,
  1e308,
];

const nested = (levels, make) => {
  let value = 1;
  for (let level = 0; level < levels; level += 1) value = make(value);
  return value;
};

const HOSTILE_OTHERS = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  Array.from({ length: 5000 }, (_, number) => number),
  { length: 1e9 },
  { $ne: null },
  { toString: 1, valueOf: 2 },
  nested(200, (value) => [value]),
  nested(200, (value) => ({ a: value })),
];

/** Any of all that, by the source of chance. */
export function hostileValue(choose) {
  const kind = choose([HOSTILE_TEXTS, HOSTILE_TEXTS, HOSTILE_TEXTS, HOSTILE_NUMBERS, HOSTILE_OTHERS]);
  return structuredClone(choose(kind)); // what is sent may be made still worse
}

/** Keys that mean something to JavaScript, and one that nobody knows. */
export const HOSTILE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'then',
  'isAdministrator',
  '',
];

/** A whole body that is none, with the type it claims. */
export const HOSTILE_BODIES = [
  ['application/json', ''],
  ['application/json', '{'],
  ['application/json', '{"a":1,"a":2}'],
  ['application/json', '\uFEFF{}'],
  ['application/json', 'null'],
  ['application/json', '[]'],
  ['application/json', '"text"'],
  ['application/json', '1e999'],
  ['application/json', '{"__proto__":{"isAdministrator":true}}'],
  ['application/json', '{"constructor":{"prototype":{"isAdministrator":true}}}'],
  ['application/json', '['.repeat(50_000)],
  ['application/json', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['application/json', `"${'x'.repeat(3_000_000)}"`],
  ['application/json', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ['application/json; charset=utf-16', Buffer.from('{}', 'utf16le')],
  ['application/json; charset=nonsense', '{}'],
  ['text/plain', '{}'],
  ['application/xml', '<?xml version="1.0"?><a/>'],
  ['application/x-www-form-urlencoded', 'a=1&__proto__[b]=2'],
  ['multipart/form-data', 'no boundary'],
  ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="a'],
  ['application/octet-stream', Buffer.from('PK\u0003\u0004 torn')],
  ['application/octet-stream', ''],
  ['application/octet-stream', Buffer.alloc(100_000, '\u0000')],
  ['application/octet-stream', 'Kennung;Titel\n"open'],
  ['nonsense', 'x'],
  ['a/b/c;;;=', 'x'],
];

/** Headers that a server reads. */
export const HOSTILE_HEADERS = [
  ['cookie', 'kurskreis_session=s%3Anonsense.nonsense'],
  ['cookie', 'kurskreis_session='],
  ['cookie', '__proto__=1; kurskreis_session=%E0%A4%A'],
  ['if-none-match', '*'],
  ['if-none-match', '"'.repeat(500)],
  ['accept', 'x'.repeat(2000)],
  ['accept', 'text/turtle'],
  ['accept-encoding', 'br;q=nonsense, gzip;q=-1, *;q=0'],
  ['accept-language', 'x'.repeat(1000)],
  ['range', 'bytes=-1-99999999999'],
  ['x-forwarded-for', "'; --"],
  ['x-forwarded-proto', 'javascript'],
  ['x-request-id', 'a'.repeat(5000)],
  ['origin', 'https://elsewhere.example'],
  ['sec-fetch-site', 'cross-site'],
  ['content-encoding', 'gzip'],
  ['host', 'elsewhere.example'],
];

/** What stands at the end of an address that nobody wrote by hand. */
export const HOSTILE_ENDINGS = [
  '%',
  '%E0%A4%A',
  '%00',
  '%ff',
  '/',
  '//',
  '/..%2f..%2f',
  ';a=b',
  '#',
  '?',
  '&&==&',
];

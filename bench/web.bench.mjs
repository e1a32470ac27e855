// What somebody waits for in front of a slow office machine: headless Chromium, its processor slowed to a quarter, nothing in its
// cache. Largest contentful paint, blocking time (of each task what is over 50 ms), transferred bytes; the example county and one
// with 234 Gemeinden.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findHelpers } from '../scripts/lib/stories/find-helpers.mjs';
import { enlargeCounty } from './lib/larger-county.mjs';
import { printTable, spread } from './lib/measure.mjs';
import { ownInstallation, signIn, startHttp } from './lib/own-server.mjs';

const RUNS = 3;
const SLOWDOWN = 4;
/** Nothing more is expected after so long without a change of the page. */
const REST_MILLISECONDS = 700;

const PAGES = [
  { what: 'Anmeldung', address: '/anmelden', ready: '#login' },
  { what: 'Versorgung', address: '/versorgung', login: 'landkreis', ready: '.map .area' },
  { what: 'Fälle', address: '/faelle', login: 'awo', ready: 'table' },
  { what: 'Meine Kurse', address: '/kurse', login: 'vhs', ready: 'table' },
];

const OBSERVE = `
  window.seen = { largest: 0, blocking: 0 };
  new PerformanceObserver((list) => { for (const one of list.getEntries()) window.seen.largest = one.startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const one of list.getEntries()) window.seen.blocking += Math.max(0, one.duration - 50); })
    .observe({ type: 'longtask', buffered: true });`;

const program = findHelpers().found.CHROMIUM_PATH;
if (program === undefined) {
  process.stderr.write('Für diese Messung fehlt ein Chromium (CHROMIUM_PATH).\n');
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: program,
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const installation = await ownInstallation();
const rows = [...(await measureAll('Beispielkreis, 31 Gemeinden'))];
await enlargeCounty(installation.url);
rows.push(...(await measureAll('Kreis, 234 Gemeinden')));
printTable(
  `Webanwendung, Prozessor auf ein ${SLOWDOWN}tel gebremst, leerer Speicher, je ${RUNS} Aufrufe`,
  rows,
);
if (process.env.BENCH_OUTPUT) writeFileSync(process.env.BENCH_OUTPUT, JSON.stringify(rows, null, 2));
await browser.close();
await installation.close();

async function measureAll(county) {
  const server = await startHttp(installation.environment);
  const measured = [];
  for (const page of PAGES) {
    const cookie =
      page.login === undefined ? null : await signIn(server.address, page.login, `beispiel-${page.login}`);
    const seen = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const figures = await measure(server.address, page, cookie);
      if (run > 0) seen.push(figures); // the first warms the server
    }
    const of = (name) => spread(seen.map((figures) => figures[name]));
    measured.push({
      Kreis: county,
      Seite: page.what,
      'LCP ms': Math.round(of('largest').median),
      'LCP max': Math.round(of('largest').max),
      'blockiert ms': Math.round(of('blocking').median),
      'bereit ms': Math.round(of('ready').median),
      'kB übertragen': Math.round(of('bytes').median / 1000),
      'davon Schriften kB': Math.round(of('fonts').median / 1000),
    });
  }
  await server.stop();
  return measured;
}

/** One call with nothing in the cache. */
async function measure(address, { address: path, ready }, cookie) {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'de-DE',
    viewport: { width: 1366, height: 768 },
  });
  if (cookie !== null) {
    const [name, value] = cookie.split(/=(.*)/s);
    await context.addCookies([{ name, value, url: address }]);
  }
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const bytes = countBytes(devtools);
  await page.addInitScript(OBSERVE);
  await page.goto(path);
  await page.locator(ready).first().waitFor();
  const readyAfter = await page.evaluate('performance.now()');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(REST_MILLISECONDS);
  const seen = await page.evaluate('window.seen');
  await context.close();
  return { ...seen, ...bytes, ready: readyAfter };
}

/** As they crossed the line: compressed, with their heads. */
function countBytes(devtools) {
  const sum = { bytes: 0, fonts: 0 };
  const fonts = new Set();
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sum.bytes += encodedDataLength;
    if (fonts.has(requestId)) sum.fonts += encodedDataLength;
  });
  return sum;
}

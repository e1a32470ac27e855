import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, LaunchOptions, Page, Request } from 'playwright-core';
import type { House } from './house.js';
import { until } from './until.js';

/** The program to start, or undefined where this machine has none; the runner of the stories says so aloud. */
export const CHROMIUM_PATH = process.env['CHROMIUM_PATH'];

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Only what is wrong is written down, and its markup: finding the place of each element takes a quarter of the time. */
const CHOICE = JSON.stringify({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  selectors: false,
});

/** For what is waited for on a page: long, since a slow machine is no mistake of the page. */
export const LONGEST_WAIT_MILLISECONDS = 60_000;

/** Chromium writes an error for each refusal; the pages say it in words. */
const REFUSAL = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Each page is looked at light and dark, wide and narrow (320 pixels: a zoom of 400 %); two looks show all four. */
export const LOOKS = [
  ['light', 1366],
  ['dark', 320],
] as const;

export type Look = (typeof LOOKS)[number];

/** What a page asked its house for and has not got yet. */
const underway = new WeakMap<Page, Set<Request>>();

interface BrowserOfWorker {
  readonly oneBrowser: (options: LaunchOptions) => Promise<Browser>;
}

/** A window of a browser, and what went wrong in it without anybody seeing. */
export interface BrowserWindow {
  readonly page: Page;
  /** Errors on the console, and requests that left the house. */
  readonly complaints: string[];
}

/** The browser of all stories of this worker; whoever opened windows in it closes them. */
export function openBrowser(program: string): Promise<Browser> {
  const { nativeRequire } = globalThis as unknown as { nativeRequire: (path: string) => BrowserOfWorker };
  return nativeRequire('./native/one-browser.mjs').oneBrowser({ executablePath: program, args: QUIET });
}

/** Opens a window in front of a house; its clock stands like that of the house. */
export async function openWindow(
  browser: Browser,
  house: House,
  look: { readonly colorScheme?: 'light' | 'dark'; readonly width?: number } = {},
): Promise<BrowserWindow> {
  const page = await browser.newPage({
    baseURL: house.address,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    colorScheme: look.colorScheme ?? 'light',
    viewport: { width: look.width ?? 1366, height: 800 },
  });
  page.setDefaultTimeout(LONGEST_WAIT_MILLISECONDS);
  await page.clock.setFixedTime(new Date(house.clock.now()));
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !REFUSAL.test(message.text())) complaints.push(message.text());
  });
  const asked = new Set<Request>();
  underway.set(page, asked);
  page.on('request', (request) => {
    if (!request.url().startsWith(house.address)) complaints.push(`left the house: ${request.url()}`);
    if (request.resourceType() === 'fetch') asked.add(request);
  });
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  return { page, complaints };
}

/** Resolves to whether nothing is on its way any more, after the page has drawn what it got. */
const IS_DRAWN = `new Promise((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() =>
    resolve(document.querySelector('.loading, [aria-busy="true"]') === null)));
})`;

/** Waits until a page says itself that it stands: its headings are there, and nothing is on its way to it. */
export async function standsStill(page: Page, heading?: string | RegExp): Promise<void> {
  await page.locator('h1').first().waitFor();
  if (heading !== undefined) await page.getByRole('heading', { name: heading }).first().waitFor();
  await until(async () => (await page.evaluate<boolean>(IS_DRAWN)) && underway.get(page)?.size === 0);
}

/** A slow line: what is read at such addresses is answered only once the returned function is called. */
export async function holdBack(page: Page, addresses: RegExp): Promise<() => Promise<void>> {
  let release = (): void => undefined;
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route(addresses, async (route) => {
    if (route.request().method() === 'GET') await isReleased;
    await route.continue();
  });
  return async () => {
    release();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

/** What axe finds wrong with the page as it stands, as short lines. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(AXE);
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    `axe.run(document, ${CHOICE}).then((result) => result.violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** Whether the page must be pushed sideways, which on a phone hides half of each line. */
export function isWiderThanItsWindow(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
}

/** Keeps a picture of the whole page in `STORY_PICTURES`, where somebody asked for it by naming a folder there; else it costs nothing. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env['STORY_PICTURES'];
  if (folder === undefined) return;
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Keeps what the window shows for the handbook, where somebody asked for its pictures (`npm run pictures`); else it costs nothing. */
export async function illustrateHandbook(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES_FOLDER'];
  if (folder === undefined) return;
  await page.evaluate('window.scrollTo(0, 0)');
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

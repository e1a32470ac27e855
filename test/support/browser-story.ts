import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  barriersOn,
  CHROMIUM_PATH,
  isWiderThanItsWindow,
  LOOKS,
  openBrowser,
  openWindow,
  standsStill,
  takePicture,
  type BrowserWindow,
  type Look,
} from './browser.js';
import { openExampleCounty } from './example-county.js';
import type { House } from './house.js';

/** A house with a browser in front of it; all is there when the first step of the story begins. */
export interface BrowserStory {
  readonly house: House;
  /** The window in which the story is told. */
  readonly page: Page;
  /** A window of somebody else, who is not signed in yet. */
  readonly openWindow: (look?: { colorScheme?: 'light' | 'dark'; width?: number }) => Promise<Page>;
}

/**
 * Opens house, browser and window before a story and closes them after it. At its end no window may have complained: no error nobody
 * saw, and never anybody else asked for anything.
 */
export function storyInBrowser(openHouse: () => Promise<House>): BrowserStory {
  const windows: BrowserWindow[] = [];
  let house: House | undefined;
  let browser: Browser | undefined;
  const open: BrowserStory['openWindow'] = async (look) => {
    const window = await openWindow(there(browser), there(house), look);
    windows.push(window);
    return window.page;
  };
  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser(CHROMIUM_PATH ?? '');
    await open();
  });
  afterAll(async () => {
    await Promise.all(windows.map(({ page }) => page.context().close()));
    await house?.close();
    expect(windows.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  return {
    get house() {
      return there(house);
    },
    get page() {
      return there(windows[0]).page;
    },
    openWindow: open,
  };
}

/** A story in the example county. */
export function exampleStory(choice: { readonly offersByHand?: boolean } = {}): BrowserStory {
  return storyInBrowser(() => openExampleCounty(choice));
}

/** A page to look at: a heading that is there when it stands, and the name of its picture. */
export type Sight = readonly [address: string, heading?: string | RegExp | undefined, picture?: string];

/** Looks at pages with the eyes of axe and for lines that leave the window; whoever is signed in there must be allowed to see them. */
export async function expectNoBarriersOn(page: Page, look: Look, sights: readonly Sight[]): Promise<void> {
  await expectNoBarriers(page, [look], sights);
}

/** The same, each page in every look: wide and narrow, light and dark. It is loaded once. */
export async function expectNoBarriersInAnyLook(page: Page, sights: readonly Sight[]): Promise<void> {
  await expectNoBarriers(page, LOOKS, sights);
}

async function expectNoBarriers(page: Page, looks: readonly Look[], sights: readonly Sight[]): Promise<void> {
  for (const [address, heading, picture] of sights) {
    for (const [index, look] of looks.entries()) {
      await lookAs(page, look);
      if (index === 0) await page.goto(address);
      await standsStill(page, heading);
      expect([address, look, await barriersOn(page)]).toEqual([address, look, []]);
      expect([address, look, await isWiderThanItsWindow(page)]).toEqual([address, look, false]);
      if (picture !== undefined) await takePicture(page, `${picture}-${look[0]}-${look[1]}`);
    }
  }
  await lookAs(page, LOOKS[0]);
}

/** The same window in other light and of another width. */
export async function lookAs(
  page: Page,
  [colorScheme, width]: readonly [colorScheme: 'light' | 'dark', width: number],
): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('the story has not begun');
  return thing;
}

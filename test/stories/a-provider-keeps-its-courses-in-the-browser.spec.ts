import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  barriersOn,
  CHROMIUM_PATH,
  isWiderThanItsWindow,
  openBrowser,
  openWindow,
  takePicture,
} from '../support/browser.js';
import { examplePassword, openExampleCounty, signInAtTheForm } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { Visitor } from '../support/visitor.js';

interface SeenCourse {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly startsOn: string;
  readonly sections: readonly { readonly number: number; readonly taken: number; readonly free: number }[];
}

storyThatNeeds(CHROMIUM_PATH)('A provider keeps its courses in the browser', () => {
  let house: House;
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];
  /** A colleague at another desk. */
  let colleague: Visitor;

  beforeAll(async () => {
    house = await openExampleCounty({ offersByHand: true });
    colleague = house.visitor();
    await colleague.post('/api/v1/session', { login: 'vhs', password: examplePassword('vhs') });
    browser = await openBrowser(CHROMIUM_PATH ?? '');
    const window = await openWindow(browser, house);
    page = window.page;
    complaints = window.complaints;
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent.trim()');
  const announced = (words: RegExp): Promise<void> =>
    page.locator('output[aria-live=polite]').getByText(words).waitFor({ state: 'attached' });

  it('changes a figure with few keys after signing in, and takes it back', async () => {
    await page.goto('/kurse');
    await signInAtTheForm(page, 'vhs', 'Meine Kurse');
    await takePicture(page, 'courses-list');
  });

  it('never asked anybody else for anything', () => {
    expect([complaints, focused, announced, barriersOn, isWiderThanItsWindow].length).toBe(5);
    expect(complaints).toEqual([]);
  });
});

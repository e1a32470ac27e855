import type { Page } from 'playwright-core';
import { exampleAccounts } from '../../src/example-county/index.js';
import { EXAMPLE_DAY, settingsOfExample } from './example-template.js';
import { House } from './house.js';

/**
 * A house with the example county of a day in March, everything that follows from loading it done. Where providers offer by hand, a
 * case can be looked at while it waits.
 */
export async function openExampleCounty(choice: { readonly offersByHand?: boolean } = {}): Promise<House> {
  const variant = choice.offersByHand === true ? 'offers_by_hand' : 'filled_from_list';
  return House.open({ now: EXAMPLE_DAY, settings: await settingsOfExample(variant) });
}

/** The password of an account of the example. */
export function examplePassword(login: string): string {
  const account = exampleAccounts().find((one) => one.login === login);
  if (account === undefined) throw new Error(`the example has no account ${login}`);
  return account.password;
}

/** Signs in at the form that stands on the page, and waits for the page that was asked for. The password is that of the example, if none is said. */
export async function signInAtTheForm(
  page: Page,
  login: string,
  heading: string | RegExp,
  password = examplePassword(login),
): Promise<void> {
  await page.getByLabel('Anmeldename').fill(login);
  await page.getByLabel('Passwort').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}

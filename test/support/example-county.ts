import type { Page } from 'playwright-core';
import { exampleAccounts, LoadExampleCounty } from '../../src/example-county/index.js';
import { openCommands } from './commands.js';
import { House } from './house.js';

/**
 * A house with the example county of a day in March, everything that follows from loading it done. Where providers offer by hand, a
 * case can be looked at while it waits.
 */
export async function openExampleCounty(choice: { readonly offersByHand?: boolean } = {}): Promise<House> {
  const house = await House.open({ now: '2027-03-10T08:00:00Z' });
  const commands = await openCommands(house);
  await commands.get(LoadExampleCounty).execute({ ifEmpty: true });
  await commands.close();
  if (choice.offersByHand === true) await house.query('UPDATE offering SET is_filled_from_list = false');
  await house.settle();
  return house;
}

/** The password of an account of the example. */
export function examplePassword(login: string): string {
  const account = exampleAccounts().find((one) => one.login === login);
  if (account === undefined) throw new Error(`the example has no account ${login}`);
  return account.password;
}

/** Signs in at the form that stands on the page, and waits for the page that was asked for. */
export async function signInAtTheForm(page: Page, login: string, heading: string): Promise<void> {
  await page.getByLabel('Anmeldename').fill(login);
  await page.getByLabel('Passwort').fill(examplePassword(login));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}

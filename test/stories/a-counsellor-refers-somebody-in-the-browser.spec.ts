import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CHROMIUM_PATH, standsStill } from '../support/browser.js';
import { exampleStory, expectNoBarriersInAnyLook, type Sight } from '../support/browser-story.js';
import { examplePassword, signInAtTheForm } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import type { Visitor } from '../support/visitor.js';

/** Long before anybody else of the example, so that this case is next whoever else waits. */
const WAITING_SINCE = '2026-02-02';
/** How a wish for one course ends. */
const COURSE_WORDS = /, Beginn \d/;

storyThatNeeds(CHROMIUM_PATH)('A counsellor refers somebody in the browser', () => {
  const story = exampleStory({ offersByHand: true });
  let house: House;
  let page: Page;
  let code: string;
  let way: string;

  beforeAll(() => {
    ({ house, page } = story);
  });

  const signedIn = async (login: string): Promise<Visitor> => {
    const visitor = house.visitor();
    await visitor.post('/api/v1/session', { login, password: examplePassword(login) });
    return visitor;
  };

  it('asks for a sign-in and comes back to the cases', async () => {
    await page.goto('/faelle?stand=entwuerfe');
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    await signInAtTheForm(page, 'caritas', 'Fälle');
    expect(new URL(page.url()).search).toBe('?stand=entwuerfe');
    await page.getByText('Noch kein Fall eingetragen').waitFor();
  });

  it('names what is missing in the order of the form, and leads to the fields', async () => {
    await page.getByRole('link', { name: 'Neuer Fall' }).focus();
    await page.keyboard.press('Enter');
    await standsStill(page, 'Neuer Fall');
    await page.getByRole('button', { name: 'Auf die Warteliste setzen' }).focus();
    await page.keyboard.press('Enter');
    const named = page.locator('.error-summary a');
    await named.first().waitFor();
    expect(await named.allTextContents()).toEqual([
      'Bitte wählen Sie einen Zugangsweg.',
      'Bitte wählen Sie einen Kurstyp.',
      'Bitte wählen Sie eine Gemeinde.',
    ]);
    expect(await focused(page)).toContain('error-summary');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toContain('fall-accessRoute');
  });

  it('enters a person by keyboard, without a name, and shows the code that stands for them', async () => {
    await page.keyboard.press('T'); // Teilnahmeanspruch
    await choose(page, 'Kurstyp', 'Al'); // Allgemein, before Alphabetisierung
    await choose(page, 'Sprachniveau', 'A2');
    await page.getByLabel('Gemeinde').focus();
    await page.keyboard.type('germer');
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Gemeinde').inputValue()).toContain('Germersheim');
    await page.getByLabel('Wartet seit').fill(WAITING_SINCE);
    await page.getByRole('button', { name: 'Auf die Warteliste setzen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Der Fall ist eingetragen' }).waitFor();
    await page.getByText('Notieren Sie: dieser Code gehört zu …').waitFor();
    code = (await page.locator('.case-code--big').textContent()) ?? '';
    way = new URL(page.url()).pathname;
    expect(code).toMatch(/^[CDFGHJKMNPQRTVWXY34679]{8}$/);
  });

  it('finds the case in the list, and keeps the search in the address', async () => {
    await page.getByRole('link', { name: 'Fälle', exact: true }).click();
    await page.getByLabel('Fallnummer oder Gemeinde').fill(code.slice(0, 6).toLowerCase());
    await page.getByText('1 Fall unter „Warten“').first().waitFor();
    expect(new URL(page.url()).searchParams.get('suche')).toBe(code.slice(0, 6).toLowerCase());
    await page.getByRole('link', { name: /^Beendet/ }).click();
    await page.getByText('0 Fälle unter „Beendet“').first().waitFor();
    await page.goBack();
    await page.getByRole('link', { name: code }).click();
    await page.getByRole('heading', { level: 1, name: `Fall ${code}` }).waitFor();
  });

  it('takes a suggestion as a wish, and moves wishes without losing the focus', async () => {
    await page
      .getByRole('button', { name: /^Als Wunsch übernehmen/ })
      .first()
      .click();
    await page.getByText('steht unter den Wünschen').first().waitFor();
    const wishes = page.locator('.wishes__words');
    await expectTexts(wishes, 2);
    await wishes.first().getByText(COURSE_WORDS).waitFor();
    await wishes.last().getByText('Irgendein Kurs: Allgemein').waitFor();
    const [first, second] = await wishes.allTextContents();
    expect(second).toBe('Irgendein Kurs: Allgemein');
    await awake(page, `Wunsch „${first}“ nach unten`).focus();
    await page.keyboard.press('Enter');
    await page.locator('.wishes__words').first().getByText('Irgendein Kurs: Allgemein').waitFor();
    expect(await focused(page)).toContain(`Wunsch „${first}“ nach unten`);
    await awake(page, `Wunsch „${first}“ nach oben`).press('Enter');
    await page.locator('.wishes__words').last().getByText('Irgendein Kurs: Allgemein').waitFor();
    await awake(page, 'Wunsch „Irgendein Kurs: Allgemein“ nach oben').waitFor();
    await page.reload();
    await expectTexts(wishes, 2);
    await wishes.first().getByText(COURSE_WORDS).waitFor();
    await wishes.last().getByText('Irgendein Kurs: Allgemein').waitFor();
    expect(await wishes.allTextContents()).toEqual([first, second]);
  });

  it('shows the place that is offered, a link for the person, and both on the sheet', async () => {
    await offerNextPlaces(await signedIn('caritas'), way, signedIn);
    await house.settle();
    await page.goto('/platzangebote');
    await page.getByRole('link', { name: code }).click();
    await page.getByRole('button', { name: 'Link erstellen' }).click();
    await page.getByText('Nur jetzt zu sehen').waitFor();
    expect(await page.locator('.client-link__url').textContent()).toContain('/platz/');
    await page.getByRole('link', { name: 'Merkblatt drucken' }).click();
    const sheet = page.getByRole('article', { name: 'Ein Platz im Kurs für Sie' });
    await sheet.getByText(code).waitFor();
    await sheet.getByRole('img', { name: 'QR-Code mit Ihrem Link' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Drucken' }).isVisible()).toBe(false);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.emulateMedia({ media: 'screen' });
  });

  it('asks why before a place is declined, and accepts it after all', async () => {
    await page.getByRole('link', { name: 'Zurück zum Fall' }).click();
    await page.getByRole('button', { name: 'Ausschlagen' }).click();
    await page.getByRole('heading', { name: 'Warum nimmt die Person den Platz nicht?' }).waitFor();
    await page.getByRole('button', { name: 'Platz ausschlagen' }).click();
    await page.locator('.error-summary').getByText('Bitte wählen Sie einen Grund.').waitFor();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByRole('button', { name: 'Annehmen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Der Platz ist angenommen.', { exact: true }).waitFor();
    await page.getByText('Anmeldung durch den Träger abwarten').waitFor();
    await page.locator('.timeline').getByText('Platz angenommen').waitFor();
    await page.goto('/faelle?stand=angenommen');
    await page.getByRole('link', { name: code }).waitFor();
  });

  it('keeps a draft until it is submitted, and passes a case over while it pauses', async () => {
    await page.goto('/faelle/neu');
    await standsStill(page, 'Neuer Fall');
    await choose(page, 'Zugangsweg', 'T');
    await choose(page, 'Kurstyp', 'Al');
    await page.getByLabel('Gemeinde').fill('Kandel');
    await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
    await page.getByText('Angaben prüfen und einreichen').waitFor();
    await page.getByRole('button', { name: 'Einreichen' }).click();
    await page.getByText('Der Fall ist eingereicht.').waitFor();
    await page.getByText('Einstufungstest buchen').waitFor();
    await page.getByRole('button', { name: 'Pause eintragen' }).click();
    await page.getByLabel('Verreist').check();
    await page.getByRole('link', { name: 'Fälle', exact: true }).click();
    await page.getByRole('dialog', { name: 'Seite verlassen, ohne zu speichern?' }).waitFor();
    await page.keyboard.press('Enter'); // stays
    await page.getByLabel('Bis wann?').fill('2027-03-20');
    await page.getByRole('button', { name: 'Pause eintragen' }).click();
    await page.getByText('Der Fall pausiert. Sein Platz in der Reihe bleibt.').waitFor();
    await page.getByText('geht am 20.03.2027 von selbst weiter').waitFor();
    await page.getByRole('button', { name: 'Pause beenden' }).click();
    await page.getByText('Der Fall ist wieder dabei.').waitFor();
  });

  it('has no barriers, wide and narrow, light and dark', async () => {
    await page.goto('/faelle');
    const waiting = await page.getByRole('table').getByRole('link').first().getAttribute('href');
    await expectNoBarriersInAnyLook(page, pagesWith(way, waiting ?? ''));
  });
});

/** Every provider offers its next places, until one reached the case. */
async function offerNextPlaces(
  office: Visitor,
  way: string,
  signedIn: (login: string) => Promise<Visitor>,
): Promise<void> {
  const id = way.split('/').at(-1) ?? '';
  const suggested = await office.get<{ items: { offeringId: string; isFitting: boolean }[] }>(
    `/api/v1/referrals/${id}/suggestions`,
  );
  const offerings = suggested.body.items.filter(({ isFitting }) => isFitting);
  for (const login of ['vhs', 'bildungswerk', 'sprachschule', 'frauenbildung', 'lernakademie']) {
    const provider = await signedIn(login);
    for (const { offeringId } of offerings) {
      let answer = await provider.post(`/api/v1/offerings/${offeringId}/next-offer`);
      while (answer.status === 201) {
        const { body } = await office.get<{ state: string }>(`/api/v1/referrals/${id}`);
        if (body.state === 'offered') return;
        answer = await provider.post(`/api/v1/offerings/${offeringId}/next-offer`);
      }
    }
  }
  throw new Error('no provider has a place for the case');
}

/** Chooses in a list by its first letters, as somebody does who knows the list. */
async function choose(page: Page, label: string, letters: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).first().focus();
  await page.keyboard.type(letters);
}

/** A button that takes a press now: while a change is saved, none does. */
function awake(page: Page, name: string): ReturnType<Page['locator']> {
  return page.locator(`button[aria-label="${name}"][aria-disabled="false"]`);
}

/** What tells the focused element apart. */
function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    "(({ id, className, ariaLabel }) => [id, className, ariaLabel].join(' '))(document.activeElement)",
  );
}

async function expectTexts(found: ReturnType<Page['locator']>, count: number): Promise<void> {
  await found.nth(count - 1).waitFor();
  expect(await found.count()).toBe(count);
}

/** The number of pages of a PDF that a browser wrote. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

function pagesWith(way: string, waiting: string): readonly Sight[] {
  return [
    ['/faelle', 'Fälle', 'cases'],
    ['/faelle?stand=beendet', 'Fälle', 'cases-none'],
    ['/faelle/neu', 'Neuer Fall', 'case-new'],
    [waiting, /^Fall /, 'case-waiting'],
    [`${waiting}/bearbeiten`, undefined, 'case-edit'],
    [way, /^Fall /, 'case-accepted'],
    [`${way}/merkblatt`, undefined, 'sheet'],
    ['/platzangebote', 'Platzangebote', 'place-offers'],
    ['/protokoll', undefined, 'protocol'],
  ];
}

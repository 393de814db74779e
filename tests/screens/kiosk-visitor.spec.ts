// What hands and ears do while somebody waits at the door: a language, an interpreter, reading aloud, and the next person.
import { expect, test } from 'playwright/test';
import { openScreen, type ScreenWindow } from './screen-window.ts';

let screen: ScreenWindow;
test.beforeAll(async () => {
  screen = await openScreen('1080x1920');
});
test.afterAll(() => screen.close());

const button = (name: string | RegExp) => screen.page.getByRole('button', { name }).first();
const title = (name: string | RegExp) => screen.page.getByRole('heading', { level: 1, name });
const said = () => screen.page.evaluate(() => window.said);
const ABOUT = { is: 'ring', ring: 'ring-1', press: 1 };

const pressAgain = () =>
  screen.page.evaluate(() => {
    const { ring } = window.kioskView();
    window.showKiosk({ ring: ring && { ...ring, pressCount: 2 } });
  });

test('after a bare press: language and interpreter reach the station, each with all that was chosen', async () => {
  await screen.show('kiosk', 'visitor-needs');
  await button('English').click();
  await button('I need an interpreter').click();
  await button('Tigrinya').click();
  await expect(title('We heard the bell')).toBeVisible();
  await expect(screen.page.getByText('We have made a note of it.')).toBeVisible();
  const wishes = (await said()).map((one) => ('wishes' in one ? one.wishes : null));
  expect(wishes).toEqual([
    { language: 'en', interpreter: null, needs: [] },
    { language: 'en', interpreter: 'ti', needs: [] },
  ]);
  expect((await said())[0]).toMatchObject({ about: ABOUT });
});

test('nothing is said to be noted while the station has not answered', async () => {
  await screen.show('kiosk', 'ring-heard');
  await button('Jeg trenger tolk').click();
  await button('polsk').click();
  await expect(screen.page.getByText('Lagrer …')).toBeVisible();
  await expect(screen.page.getByText('Vi har notert det.')).toBeHidden();
});

test('the next person who rings meets nothing of what the one before asked for', async () => {
  await screen.show('kiosk', 'visitor-needs');
  await button('Jeg trenger tolk').click();
  await button('arabisk').click();
  await expect(button(/^Tolk/)).toBeVisible();
  await button('Mens jeg venter').click();
  await pressAgain();
  await expect(title('Vi har hørt at du ringte på')).toBeVisible();
  await expect(button('Jeg trenger tolk')).toBeVisible();
  await expect(screen.page.locator('body')).not.toContainText('العربية');
});

test('a question left open gives way to the ring, and no warning comes over it', async () => {
  await screen.page.clock.install();
  await screen.show('kiosk', 'visitor-needs');
  await button('Jeg trenger tolk').click();
  await screen.page.clock.runFor(95_000);
  await expect(title('Vi har hørt at du ringte på')).toBeVisible();
  await screen.page.clock.runFor(20 * 60_000);
  await expect(title('Vi har hørt at du ringte på')).toBeVisible();
  await expect(screen.page.getByRole('alertdialog')).toBeHidden();
});

test('"I am leaving" is told to the station, and the ring stays on the screen', async () => {
  await screen.show('kiosk', 'visitor-needs');
  await button('Jeg går').click();
  expect(await said()).toMatchObject([{ ring: 'ring-1', what: 'leaving' }]);
  await expect(title('Vi har hørt at du ringte på')).toBeVisible();
});

test('each step lights the screen, steadily, and the light goes out', async () => {
  await screen.page.clock.install();
  await screen.show('kiosk', 'visitor-needs');
  await expect(screen.page.locator('.ring-light')).toHaveCount(0);
  await screen.page.evaluate(() => {
    const { ring } = window.kioskView();
    window.showKiosk({ ring: ring && { ...ring, chain: { ...ring.chain, comingAt: 1, seenAt: 1 } } });
  });
  await expect(title('En ansatt er på vei til døra')).toBeVisible();
  await expect(screen.page.locator('.ring-light')).toBeVisible();
  await screen.picture('kiosk-visitor-light');
  await screen.page.clock.runFor(3_100);
  await expect(screen.page.locator('.ring-light')).toHaveCount(0);
});

/** Runs in the page before its own code: a machine with these voices, and a list of what it was told to say, how loud. */
function withVoices(languages: string[]): void {
  // Given once for each test that needs it, and kept by the page.
  if ('spoken' in window) return;
  const spoken: string[] = [];
  const loudness: number[] = [];
  const speech = {
    getVoices: () => languages.map((lang) => ({ lang, localService: true })),
    addEventListener: () => {},
    removeEventListener: () => {},
    speak: ({ text, volume }: { text: string; volume: number }) => {
      spoken.push(text);
      loudness.push(volume);
    },
    cancel: () => spoken.push('(stop)'),
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
  Object.defineProperty(window, 'spoken', { value: spoken });
  Object.defineProperty(window, 'loudness', { value: loudness });
}

const spoken = () => screen.page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.splice(0));

test('reads aloud what stands there, then every step, and any touch stops it', async () => {
  await screen.page.addInitScript(withVoices, ['nb-NO']);
  await screen.show('kiosk', 'visitor-needs');
  await spoken();
  await button('Les opp').click();
  await screen.picture('kiosk-visitor-aloud');
  const first = await spoken();
  expect(first).toContain('Vi har hørt at du ringte på');
  expect(first.join(' ')).toContain('41\u00a0728');
  expect(first.join(' ')).toContain('113');
  await screen.page.evaluate(() => {
    const { ring } = window.kioskView();
    window.showKiosk({ ring: ring && { ...ring, chain: { ...ring.chain, seenAt: 1 } } });
  });
  await expect.poll(async () => (await spoken()).join(' ')).toContain('En ansatt har sett at du ringte på');
  await button('Stopp').click();
  expect(await spoken()).toEqual(['(stop)']);
  await expect(button('Les opp')).toBeVisible();
  await button('English').click();
  await expect(button('Read aloud')).toHaveCount(0);
});

test('louder or quieter while it reads, heard at once; the next person begins in the middle', async () => {
  const loudness = () =>
    screen.page.evaluate(() => (window as unknown as { loudness: number[] }).loudness.at(-1) ?? -1);
  await screen.page.addInitScript(withVoices, ['nb-NO']);
  await screen.show('kiosk', 'visitor-needs');
  await expect(button('Høy')).toHaveCount(0);
  await button('Les opp').click();
  const normal = await loudness();
  await expect(button('Middels')).toHaveAttribute('aria-pressed', 'true');
  await spoken();
  await button('Høy').click();
  await screen.picture('kiosk-visitor-volume');
  expect(await loudness()).toBeGreaterThan(normal);
  expect(await spoken()).toContain('Vi har hørt at du ringte på');
  await expect(button('Stopp')).toBeVisible();
  await button('Lav').click();
  expect(await loudness()).toBeLessThan(normal);
  await pressAgain();
  await expect(button('Les opp')).toBeVisible();
  await expect(button('Lav')).toHaveCount(0);
  await button('Les opp').click();
  expect(await loudness()).toBe(normal);
});

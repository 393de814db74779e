// A real browser as a desk may find it on its machine: Debian's Chromium, which knows nothing of the station's certificate.
import fs from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';

/** As Debian and others install it; another one can be named. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

function program(): string {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const found = process.env.RINGEKLOKKE_CHROMIUM ?? places.find((place) => fs.existsSync(place));
  if (!found) throw new Error('no Chromium on this machine; on Debian: apt-get install chromium');
  return found;
}

/** What each screen is drawn for, in CSS pixels. */
const DESK = { width: 1440, height: 900 };

type Options = {
  /** Names and ports that lead somewhere else than they say, as in { 'evil.example': '127.0.0.1' }. */
  leads?: Record<string, string>;
};

export type DeskBrowser = {
  /** Another person's browser: no cookie of the first one. */
  newContext(): Promise<BrowserContext>;
  newPage(): Promise<Page>;
  close(): Promise<void>;
};

export async function startChromium({ leads = {} }: Options = {}): Promise<DeskBrowser> {
  const rules = Object.entries(leads).map(([from, to]) => `MAP ${from} ${to}`);
  const browser: Browser = await chromium.launch({
    executablePath: program(),
    args: ['--no-sandbox', ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(', ')}`] : [])],
  });
  const newContext = () => browser.newContext({ ignoreHTTPSErrors: true, viewport: DESK });
  return {
    newContext,
    newPage: async () => (await newContext()).newPage(),
    close: () => browser.close(),
  };
}

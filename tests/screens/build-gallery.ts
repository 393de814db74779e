// Builds the gallery once before the pictures are taken.
import path from 'node:path';
import { build } from 'vite';

// biome-ignore lint/style/noDefaultExport: Playwright takes the set-up as a default export
export default async function buildGallery(): Promise<void> {
  await build({ configFile: path.join(import.meta.dirname, 'vite.config.ts') });
}

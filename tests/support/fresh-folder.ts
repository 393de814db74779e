// A new folder under the machine's own temporary one; what a test leaves there is for whoever looks into a failure.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const freshFolder = (name: string): string =>
  fs.mkdtempSync(path.join(os.tmpdir(), `ringeklokke-${name}-`));

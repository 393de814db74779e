// In place of node:fs/promises for what the host writes and asks beside its store: at once, so that simulated time stands
// still for it. Otherwise hours of the plan pass while a busy machine answers how full its disk is.
import fs from 'node:fs';

export const stat = async (path: string) => fs.statSync(path);
export const statfs = async (path: string) => fs.statfsSync(path);
export const rename = async (from: string, to: string) => fs.renameSync(from, to);
export const writeFile = async (file: string, text: string) => fs.writeFileSync(file, text);

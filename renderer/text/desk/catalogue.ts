// Every sentence of the desk, in each language, under the same keys.
import type { Catalogue } from '../text.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type DeskKey = keyof typeof nb;

export const deskText: Catalogue<DeskKey> = { nb, nn, en };

// Every sentence of the joining page, in the desk's languages.
import type { Catalogue } from '../text.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type JoinKey = keyof typeof nb;

export const joinText: Catalogue<JoinKey> = { nb, nn, en };

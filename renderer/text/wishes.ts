// Interpreters and what makes it possible to wait: the same words at the kiosk and at the desk, so that both mean one thing.
import type { InterpreterLanguage } from '#contract/wish-choices.ts';

type OwnName = { name: string; lang: string; dir: 'ltr' | 'rtl' };

/** As its own readers write it. Sign language and "another" have no script of their own. */
export const INTERPRETER_OWN: Record<InterpreterLanguage, OwnName | null> = {
  uk: { name: 'Українська', lang: 'uk', dir: 'ltr' },
  ar: { name: 'العربية', lang: 'ar', dir: 'rtl' },
  ru: { name: 'Русский', lang: 'ru', dir: 'ltr' },
  pl: { name: 'Polski', lang: 'pl', dir: 'ltr' },
  ti: { name: 'ትግርኛ', lang: 'ti', dir: 'ltr' },
  so: { name: 'Soomaali', lang: 'so', dir: 'ltr' },
  se: { name: 'Davvisámegiella', lang: 'se', dir: 'ltr' },
  sign: null,
  other: null,
};

const nb = {
  'interpreter.uk': 'ukrainsk',
  'interpreter.ar': 'arabisk',
  'interpreter.ru': 'russisk',
  'interpreter.pl': 'polsk',
  'interpreter.ti': 'tigrinja',
  'interpreter.so': 'somali',
  'interpreter.se': 'nordsamisk',
  'interpreter.sign': 'norsk tegnspråk',
  'interpreter.other': 'et annet språk',
  'need.seat': 'et sted å sitte',
  'need.shelter': 'å vente inne',
  'need.quiet': 'et rolig sted',
  'need.step-free': 'heis eller vei uten trapp',
  'need.hearing-loop': 'teleslynge',
};

const nn = {
  'interpreter.uk': 'ukrainsk',
  'interpreter.ar': 'arabisk',
  'interpreter.ru': 'russisk',
  'interpreter.pl': 'polsk',
  'interpreter.ti': 'tigrinja',
  'interpreter.so': 'somali',
  'interpreter.se': 'nordsamisk',
  'interpreter.sign': 'norsk teiknspråk',
  'interpreter.other': 'eit anna språk',
  'need.seat': 'ein stad å sitje',
  'need.shelter': 'å vente inne',
  'need.quiet': 'ein roleg stad',
  'need.step-free': 'heis eller veg utan trapp',
  'need.hearing-loop': 'teleslynge',
} satisfies Record<keyof typeof nb, string>;

const en = {
  'interpreter.uk': 'Ukrainian',
  'interpreter.ar': 'Arabic',
  'interpreter.ru': 'Russian',
  'interpreter.pl': 'Polish',
  'interpreter.ti': 'Tigrinya',
  'interpreter.so': 'Somali',
  'interpreter.se': 'Northern Sami',
  'interpreter.sign': 'Norwegian Sign Language',
  'interpreter.other': 'another language',
  'need.seat': 'a place to sit',
  'need.shelter': 'to wait indoors',
  'need.quiet': 'a quiet place',
  'need.step-free': 'a lift or a way without stairs',
  'need.hearing-loop': 'a hearing loop',
} satisfies Record<keyof typeof nb, string>;

export const wishes = { nb, nn, en };

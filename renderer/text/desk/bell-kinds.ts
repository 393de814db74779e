// A button that nobody can watch: said at every desk for as long as it hangs at the door.
const nb = {
  'bell.unwatched.key': 'Knappen ved døra kan ikke overvåkes. Prøv den hver morgen.',
  'bell.unwatched.enocean': 'Mottakeren virker. Radioknappen kan ikke overvåkes. Prøv den hver morgen.',
};

type Sentences = Record<keyof typeof nb, string>;

const nn: Sentences = {
  'bell.unwatched.key': 'Knappen ved døra kan ikkje overvakast. Prøv han kvar morgon.',
  'bell.unwatched.enocean': 'Mottakaren verkar. Radioknappen kan ikkje overvakast. Prøv han kvar morgon.',
};

const en: Sentences = {
  'bell.unwatched.key': 'Nobody can see whether the button at the door still works. Try it every morning.',
  'bell.unwatched.enocean':
    'The receiver works. Nobody can see whether the radio button does. Try it every morning.',
};

export const bellKinds = { nb, nn, en };

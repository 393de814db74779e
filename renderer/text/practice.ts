// What the practice banner says. A machine that only practises must never be mistaken for a bell that rings.
export const practiceText = {
  nb: { banner: 'Øvelse – klokka er simulert' },
  nn: { banner: 'Øving – klokka er simulert' },
  en: { banner: 'Practice – the bell is simulated' },
};

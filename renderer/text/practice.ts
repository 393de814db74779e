// What the strip on every screen says. A machine that only practises must never be mistaken for a bell that rings; and
// a bell that is only being tried out rings, but the office has not promised that it is answered.
export const practiceText = {
  nb: { banner: 'Øvelse – klokka er simulert', trial: 'Prøvedrift – vi prøver ut klokka' },
  nn: { banner: 'Øving – klokka er simulert', trial: 'Prøvedrift – vi prøver ut klokka' },
  en: { banner: 'Practice – the bell is simulated', trial: 'Trial – we are trying out the bell' },
};

// What a visitor is told when the station itself is not whole.

const nb = {
  onlyBell: 'Skjermen kan ikke gi deg et nummer nå',
  onlyBellMore: 'Ringeklokka virker. Ring på, eller si fra til en ansatt.',
  rangInstead: 'Det ringer hos de ansatte nå',
  rangInsteadMore: 'Vent her. Du får ikke et nummer nå, og du trenger det ikke.',
  notStoring: 'Vi får ikke lagret noe akkurat nå',
  notStoringMore: 'Ring på, eller si fra til en ansatt. Det ringer hos de ansatte likevel.',
};

type Texts = Record<keyof typeof nb, string>;

const nn: Texts = {
  onlyBell: 'Skjermen kan ikkje gi deg eit nummer no',
  onlyBellMore: 'Ringjeklokka verkar. Ring på, eller sei frå til ein tilsett.',
  rangInstead: 'Det ringjer hos dei tilsette no',
  rangInsteadMore: 'Vent her. Du får ikkje eit nummer no, og du treng det ikkje.',
  notStoring: 'Vi får ikkje lagra noko akkurat no',
  notStoringMore: 'Ring på, eller sei frå til ein tilsett. Det ringjer hos dei tilsette likevel.',
};

const en: Texts = {
  onlyBell: 'This screen cannot give you a number right now',
  onlyBellMore: 'The bell works. Ring it, or speak to a member of staff.',
  rangInstead: 'The bell is ringing with the staff now',
  rangInsteadMore: 'Please wait here. You get no number right now, and you do not need one.',
  notStoring: 'We cannot store anything right now',
  notStoringMore: 'Ring the bell, or speak to a member of staff. It rings with the staff all the same.',
};

export const station = { nb, nn, en };

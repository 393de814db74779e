// The code of a pairing: eight digits, however a person spaces them.

export const CODE_DIGITS = 8;

export const digitsOf = (typed: string): string => typed.replaceAll(/\D/g, '');

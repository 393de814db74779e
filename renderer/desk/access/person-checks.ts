// What is checked before a name and a PIN are sent. The same limits as in the contract, told before the host has to.

const PIN = /^\d{4,8}$/;
const NAME_MIN = 2;
export const NAME_MAX = 60;

export const isPin = (pin: string): boolean => PIN.test(pin);
export const isName = (name: string): boolean => name.trim().length >= NAME_MIN;

export type PersonProblem = 'access.nameShape' | 'access.pinShape' | 'access.pinUnequal';
export type PinForm = { pin: string; pinAgain: string };
export type PersonForm = PinForm & { name: string };

export function problemWith(field: keyof PersonForm, form: PersonForm): PersonProblem | null {
  switch (field) {
    case 'name':
      return isName(form.name) ? null : 'access.nameShape';
    case 'pin':
    case 'pinAgain':
      return problemWithPin(field, form);
  }
}

export function problemWithPin(field: keyof PinForm, form: PinForm): PersonProblem | null {
  if (field === 'pin') return isPin(form.pin) ? null : 'access.pinShape';
  return form.pin === form.pinAgain ? null : 'access.pinUnequal';
}

export const isNewPin = (form: PinForm): boolean =>
  (['pin', 'pinAgain'] as const).every((field) => problemWithPin(field, form) === null);

export const isComplete = (form: PersonForm): boolean => isName(form.name) && isNewPin(form);

/** Twenty signs, however they are grouped; the station knows which signs there are. */
const CODE_SIGNS = 20;
export const isCode = (typed: string): boolean => typed.replaceAll(/[^0-9a-z]/gi, '').length === CODE_SIGNS;

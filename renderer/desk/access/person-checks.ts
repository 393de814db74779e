// What is checked before a name and a PIN are sent. The same limits as in the contract, told before the host has to.

const PIN = /^\d{4,8}$/;
const NAME_MIN = 2;
export const NAME_MAX = 60;

export const isPin = (pin: string): boolean => PIN.test(pin);
export const isName = (name: string): boolean => name.trim().length >= NAME_MIN;

export type PersonProblem = 'access.nameShape' | 'access.pinShape' | 'access.pinUnequal';
export type PersonForm = { name: string; pin: string; pinAgain: string };

export function problemWith(field: keyof PersonForm, form: PersonForm): PersonProblem | null {
  switch (field) {
    case 'name':
      return isName(form.name) ? null : 'access.nameShape';
    case 'pin':
      return isPin(form.pin) ? null : 'access.pinShape';
    case 'pinAgain':
      return form.pin === form.pinAgain ? null : 'access.pinUnequal';
  }
}

export const isComplete = (form: PersonForm): boolean =>
  (['name', 'pin', 'pinAgain'] as const).every((field) => problemWith(field, form) === null);

// What the station takes as a number or an address, told beside the field before anything is sent. Empty is none.

/** As the contract has it: a plus in front for abroad, spaces where one likes. */
const PHONE = /^\+?(?: ?\d){5,15}$/;
/** Only a slip of the finger is caught here; the station looks closer. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const isContactPhone = (typed: string): boolean => typed === '' || PHONE.test(typed);
export const isContactEmail = (typed: string): boolean => typed === '' || EMAIL.test(typed);

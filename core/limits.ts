// Limits of the front desk, each with its reason. None of them ever refuses anything acute (design decision 5).

/** Far above a full waiting room: more than this is a loop or a child at the screen, not a crowd. */
export const WAITING_MAX = 500;

/** A household at the door; a larger number is a slip of the finger. */
export const PEOPLE_AT_DOOR_MAX = 20;

/** So many people in one ring never ask for an interpreter; more is a child at the screen. The newest are kept. */
export const WISHES_PER_RING_MAX = 10;

/** A bell repeats its oldest presses first, twice a second: a gap this far behind the newest was filled long ago. */
export const PRESS_WINDOW = 512;

/** An office has tens of staff; more is a mistake in an import. */
export const STAFF_MAX = 500;

/** Many years of people who have left; beyond it the name that left first is erased. */
export const FORMER_STAFF_MAX = 500;

/** Twenty desks, five displays and some entrances, twice over; more is a mistake. */
export const MACHINES_MAX = 60;

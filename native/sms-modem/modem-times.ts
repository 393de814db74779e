// Every time and limit of the conversation with a modem, with its reason.

/** A modem answers from its own memory in milliseconds; three seconds are the answer of one that is busy elsewhere. */
export const ANSWER_MS = 3_000;

/** A modem that has just got its power takes this long before the first OK, asked once a second. */
export const FIRST_ANSWER_TRIES = 12;
export const FIRST_ANSWER_MS = 1_000;

/** What was on its way before we opened the port is over when nothing has come for this long. */
export const DRAIN_MS = 250;
/** A line that never falls silent is no modem. */
export const DRAIN_TRIES = 8;

/** Reading a SIM card, or opening it with its code. */
export const SIM_MS = 10_000;
/** After its code a card needs time before it tells its state; asked once a second. */
export const SIM_SETTLE_TRIES = 10;
export const SIM_SETTLE_MS = 1_000;

/** The prompt comes at once, or a message is still under way in front of ours. */
export const PROMPT_MS = 5_000;

/** From a message to the network's word. Makers promise two minutes; the next level must not wait that long. */
export const NETWORK_MS = 30_000;

/** Deleting up to 255 messages from a card. */
export const DELETE_MS = 25_000;

/** Looks after its health this often when it has nothing to send, so that a break is told within 10 s (P3). */
export const LOOK_MS = 4_000;
/** Together with LOOK_MS under 10 s. */
export const LOOK_ANSWER_MS = 2_500;

/** A card may be put in, or its code written in the settings, while the modem stays where it is. */
export const SIM_AGAIN_MS = 10_000;

/** A network that was busy is asked once more after this. */
export const SEND_AGAIN_MS = 2_000;
export const SEND_TRIES = 2;

/** A whole roster twice over; more waiting messages are a loop, not an alarm. */
export const QUEUE_MAX = 100;

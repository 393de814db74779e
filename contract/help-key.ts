// What a desk's page and the shell of its machine tell each other about the key that calls colleagues, so that it works
// while another program is in front. Over a port of its own: the station is not asked which keys a machine has.

export const HELP_KEY_PORT = 'ringeklokke-help-key';

/** Ctrl with F4 closes the page where a browser shows the desk, and with F5 loads it anew. */
export const HELP_KEY = /^Ctrl\+(Shift\+)?F([23]|[6-9]|10)$/;

/** From the page: which key, as "Ctrl+F2"; null while calling is not offered, or would reach nobody. */
export type HelpKeyWanted = { key: string | null };

/** From the shell. refused: the system keeps the key, or another program has it; then it works in front only. */
export type HelpKeyTold = { type: 'reach'; reach: 'everywhere' | 'refused' } | { type: 'pressed' };

// One voice for the set-up: a line per step, so that a person sees what takes time.

export function say(line) {
  console.log(`[set-up] ${line}`);
}

/** Why it stopped, without the stack: what failed outside tells more than where we called it. */
export function sayFailure(error) {
  console.error(`[set-up] stopped: ${error.message}`);
}

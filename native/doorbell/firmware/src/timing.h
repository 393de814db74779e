// Every time and limit of the device, as ../../PROTOCOL.md section 4 states and explains them.
#pragma once

#define REPEAT_MS 500
#define REPEAT_WINDOW 8
#define HEARTBEAT_MS 2000
#define HOST_SILENCE_MS 10000
#define PRESS_GUARD_MS 500
#define STUCK_AFTER_MS 8000
#define STRIKE_MAX_MS 10000
/** Acknowledgements come in crowds and a write takes 40 ms; one that the power takes away is only asked for again. */
#define ACKED_SAVE_MS 1000

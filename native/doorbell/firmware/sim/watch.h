// Looks at the firmware's own variables and line, and tells what has changed.
#pragma once
#include <sim_avr.h>
#include <stdint.h>

/** At power on: what was there before is no news. */
void watch_begin(void);
void watch_state(avr_t *avr);
void watch_strike(avr_t *avr);
/** A byte the device sends: the first HELLO tells who it is. */
void watch_line(uint8_t byte);

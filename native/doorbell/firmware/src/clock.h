// Milliseconds since power on, from timer 1. Wraps after 49 days, so times are compared by difference only.
#pragma once
#include <stdbool.h>
#include <stdint.h>

void clock_start(void);
uint32_t clock_ms(void);

/** True from the moment `due` on, for half the range of the clock (24 days). */
static inline bool clock_reached(uint32_t now, uint32_t due) { return (int32_t)(now - due) >= 0; }

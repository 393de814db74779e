// What a test tells the device to suffer, a line each.
#pragma once
#include <stdbool.h>
#include <stdint.h>

/** False when whoever steers has gone. */
bool commands_take(void);
/** Fingers that are lifted and power that comes back, when it is time. */
void commands_due(uint64_t now_us);

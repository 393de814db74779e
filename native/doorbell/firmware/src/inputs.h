// Buttons and the door contact, free of bounce.
#pragma once
#include <stdbool.h>
#include <stdint.h>

struct inputs { bool button_down, staff_down, door_open; };

void inputs_start(void);
/** Once a millisecond. True when one of them has changed. */
bool inputs_sample(void);
struct inputs inputs_now(void);

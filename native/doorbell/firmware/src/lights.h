// What the person at the button sees and hears: every state by light and, where it changes, by sound (R40).
#pragma once
#include <stdint.h>

/** In the order of the protocol's LED codes. */
enum light { OFF, READY, HEARD, SEEN, COMING, DOOR_IS_OPEN, OUT_OF_ORDER, LIGHTS };

void lights_start(void);
void lights_show(enum light light, uint32_t now);
/** A short click when the finger is felt: not "heard", which is only the host's to give. */
void lights_click(uint32_t now);
void lights_tick(uint32_t now);

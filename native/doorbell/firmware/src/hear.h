// What the host says to this device, parsed once: anything odd is no message.
#pragma once
#include "latch.h"
#include "lights.h"

enum order { NOTHING, WHO = 0x81, ACK, LED, STRIKE, RENUMBER };

struct heard { enum order order; uint32_t epoch; enum kind kind; uint32_t number; enum light light; uint16_t pulse_ms; };

/** NOTHING for another version, another device, a wrong length, or a code that is not known. */
struct heard hear(const uint8_t *body, uint8_t length, const uint8_t identity[8]);

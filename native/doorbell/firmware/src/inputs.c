// An input counts when it has stood the same for ten milliseconds; contacts bounce for one to five.
#include "inputs.h"
#include "board.h"

#define STABLE_SAMPLES 10
#define ALL (_BV(BUTTON_BIT) | _BV(STAFF_BIT) | _BV(DOOR_BIT))

static uint8_t stable, candidate, same_count;

void inputs_start(void) {
  INPUTS_DDR &= (uint8_t)~ALL;
  INPUTS_PORT |= ALL;
  // The pull-ups need a moment before the first reading.
  for (volatile uint8_t i = 0; i < 200; i++) {
  }
  stable = candidate = INPUTS_PIN & ALL;
}

bool inputs_sample(void) {
  uint8_t read = INPUTS_PIN & ALL;
  if (read != candidate) {
    candidate = read;
    same_count = 0;
    return false;
  }
  if (candidate == stable || ++same_count < STABLE_SAMPLES) return false;
  stable = candidate;
  same_count = 0;
  return true;
}

struct inputs inputs_now(void) {
  struct inputs now = {
      .button_down = !(stable & _BV(BUTTON_BIT)),
      .staff_down = !(stable & _BV(STAFF_BIT)),
      .door_open = (stable & _BV(DOOR_BIT)) != 0,
  };
  return now;
}

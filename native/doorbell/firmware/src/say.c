// See say.h.
#include "say.h"
#include "frame.h"
#include "line.h"
#include "timing.h"

#define VERSION 1
#define CAPABILITIES 0x7F

static uint8_t body[BODY_MAX], length;

static void put(uint32_t value, uint8_t size) {
  while (size--) {
    body[length++] = (uint8_t)value;
    value >>= 8;
  }
}

static void begin(const struct sender *sender, uint8_t type) {
  length = 0;
  put(VERSION, 1);
  put(type, 1);
  for (uint8_t at = 0; at < 8; at++) put(sender->identity[at], 1);
  put(sender->epoch, 4);
  put(sender->boots, 2);
}

static void end(void) { frame_send(body, length, line_put); }

void say_hello(const struct sender *sender, const struct latch latches[KINDS]) {
  begin(sender, 1);
  put(CAPABILITIES, 2);
  put(STRIKE_MAX_MS, 2);
  for (uint8_t kind = 0; kind < KINDS; kind++) {
    put(latches[kind].made, 4);
    put(latches[kind].acked, 4);
  }
  end();
}

void say_fact(const struct sender *sender, enum kind kind, uint32_t number, uint32_t age) {
  begin(sender, (uint8_t)(2 + kind));
  put(number, 4);
  put(age, 4);
  if (kind == DOOR) put(number & 1, 1);
  end();
}

void say_heartbeat(const struct sender *sender, const struct heartbeat *beat) {
  begin(sender, 5);
  const struct inputs *in = &beat->inputs;
  put((uint8_t)(in->door_open | in->staff_down << 1 | in->button_down << 2 | beat->strike_on << 3), 1);
  put(beat->shown, 1);
  put(beat->pending > 0xFFFF ? 0xFFFF : beat->pending, 2);
  put(beat->faults, 2);
  end();
}

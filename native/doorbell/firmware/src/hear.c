// See hear.h.
#include "hear.h"
#include <string.h>

#define HEADER 14

static uint32_t take(const uint8_t *at, uint8_t size) {
  uint32_t value = 0;
  while (size--) value = value << 8 | at[size];
  return value;
}

static uint8_t length_of(uint8_t order) {
  switch (order) {
    case WHO:
    case RENUMBER: return HEADER;
    case ACK: return HEADER + 5;
    case LED: return HEADER + 1;
    case STRIKE: return HEADER + 2;
    default: return 0;
  }
}

static bool is_for(const uint8_t *device, const uint8_t identity[8], uint8_t order) {
  static const uint8_t anybody[8] = {0};
  return memcmp(device, identity, 8) == 0 || (order == WHO && memcmp(device, anybody, 8) == 0);
}

struct heard hear(const uint8_t *body, uint8_t length, const uint8_t identity[8]) {
  struct heard heard = {.order = NOTHING};
  if (length < HEADER || body[0] != 1 || length != length_of(body[1])) return heard;
  if (!is_for(body + 2, identity, body[1])) return heard;
  const uint8_t *fields = body + HEADER;
  heard.epoch = take(body + 10, 4);
  switch (body[1]) {
    case ACK:
      if (fields[0] < 1 || fields[0] > KINDS || take(fields + 1, 4) == 0) return heard;
      heard.kind = (enum kind)(fields[0] - 1);
      heard.number = take(fields + 1, 4);
      break;
    case LED:
      if (fields[0] >= LIGHTS) return heard;
      heard.light = (enum light)fields[0];
      break;
    case STRIKE:
      heard.pulse_ms = (uint16_t)take(fields, 2);
      break;
  }
  heard.order = (enum order)body[1];
  return heard;
}

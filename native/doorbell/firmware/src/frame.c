// Holds at most one frame in 65 bytes, whatever comes.
#include "frame.h"
#include "crc32.h"
#include <string.h>

#define ENCODED_MAX (FRAME_MAX + 1)

static uint8_t held[ENCODED_MAX], held_length;
static bool is_overlong;

void frame_send(const uint8_t *body, uint8_t length, void (*emit)(uint8_t)) {
  uint8_t content[FRAME_MAX];
  uint32_t crc = crc32_of(body, length);
  memcpy(content, body, length);
  for (uint8_t at = 0; at < 4; at++) content[length + at] = (uint8_t)(crc >> (8 * at));
  uint8_t total = (uint8_t)(length + 4);
  emit(0);
  for (uint8_t from = 0; from <= total;) {
    uint8_t end = from;
    while (end < total && content[end] != 0) end++;
    emit((uint8_t)(end - from + 1));
    while (from < end) emit(content[from++]);
    from++;
  }
  emit(0);
}

static uint8_t opened(uint8_t body[FRAME_MAX]) {
  uint8_t length = 0, at = 0;
  while (at < held_length) {
    uint8_t code = held[at], end = (uint8_t)(at + code);
    if (code == 0 || end > held_length || code > ENCODED_MAX) return 0;
    for (at++; at < end; at++) body[length++] = held[at];
    if (at < held_length) body[length++] = 0;
  }
  if (length <= 4) return 0;
  length = (uint8_t)(length - 4);
  uint32_t crc = crc32_of(body, length);
  for (uint8_t i = 0; i < 4; i++)
    if (body[length + i] != (uint8_t)(crc >> (8 * i))) return 0;
  return length;
}

uint8_t frame_take(uint8_t byte, uint8_t body[FRAME_MAX]) {
  if (byte != 0) {
    if (held_length < ENCODED_MAX && !is_overlong) held[held_length++] = byte;
    else is_overlong = true;
    return 0;
  }
  uint8_t length = is_overlong || held_length == 0 ? 0 : opened(body);
  held_length = 0;
  is_overlong = false;
  return length;
}

// See host-bytes.h.
#include "host-bytes.h"
#include "board-sim.h"
#include "frame.h"

#define HELD_MAX 200
#define ACK 0x82

static uint8_t held[HELD_MAX];
static int held_length, acks_to_lose;

void lose_acks(int count) { acks_to_lose = count; }

static int is_lost(void) {
  uint8_t body[FRAME_MAX], length = 0;
  for (int at = 0; at < held_length; at++) frame_take(held[at], body);
  length = frame_take(0, body);
  if (acks_to_lose == 0 || length < 2 || body[1] != ACK) return 0;
  acks_to_lose--;
  return 1;
}

void host_byte(uint8_t byte) {
  if (byte != 0 && held_length < HELD_MAX) {
    held[held_length++] = byte;
    return;
  }
  if (held_length > 0 && (byte != 0 || !is_lost())) {
    board_hears(0);
    for (int at = 0; at < held_length; at++) board_hears(held[at]);
  }
  held_length = 0;
  board_hears(byte);
}

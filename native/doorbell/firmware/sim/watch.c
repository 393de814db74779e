// See watch.h.
#include "watch.h"
#include "frame.h"
#include "symbols.h"
#include "tell.h"
#include <stdbool.h>
#include <stdio.h>

#define KINDS 3
/** struct latch of the firmware: 4 + 4 + 4 + 16 * 4 + 2 bytes, without padding. */
#define LATCH_BYTES 78

static const char *const KIND_NAMES[KINDS] = {"press", "door", "staff"};
static const char *const LIGHTS[] = {"off", "ready", "heard", "seen", "coming", "door-open", "fault"};

static uint32_t made[KINDS], acked[KINDS];
static uint8_t shown;
static bool is_known, is_ready;

static uint32_t read32(avr_t *avr, uint16_t at) {
  const uint8_t *data = avr->data + at;
  return data[0] | (uint32_t)data[1] << 8 | (uint32_t)data[2] << 16 | (uint32_t)data[3] << 24;
}

void watch_begin(void) {
  is_known = false;
  shown = 0;
}

void watch_state(avr_t *avr) {
  for (int kind = 0; kind < KINDS; kind++) {
    uint16_t at = (uint16_t)(symbol_at("latches") + kind * LATCH_BYTES);
    uint32_t now_made = read32(avr, at), now_acked = read32(avr, at + 4);
    // The first look, a restart that is not through yet, and a new epoch's lower numbers are no events.
    bool is_news = is_known && now_made >= made[kind] && now_acked >= acked[kind];
    for (uint32_t n = made[kind]; is_news && n < now_made; n++) tell_number("latched", n + 1, KIND_NAMES[kind]);
    for (uint32_t n = acked[kind]; is_news && n < now_acked; n++) tell_number("acked", n + 1, KIND_NAMES[kind]);
    made[kind] = now_made;
    acked[kind] = now_acked;
  }
  uint8_t light = avr->data[symbol_at("shown")];
  if (light != shown && light < sizeof LIGHTS / sizeof *LIGHTS) tell_text("led", LIGHTS[light]);
  shown = light;
}

void watch_strike(avr_t *avr) {
  uint16_t at = symbol_at("strike_pulse_ms");
  tell_number("strike", avr->data[at] | (unsigned long)avr->data[at + 1] << 8, NULL);
}

/** A reader of its own: frame.c's is busy with what the host says. */
void watch_line(uint8_t byte) {
  static uint8_t held[FRAME_MAX + 1];
  static int length;
  if (is_known && is_ready) return;
  if (byte != 0) {
    if (length <= FRAME_MAX) held[length++] = byte;
    return;
  }
  // The first frame after power on is HELLO; its type and sender lie where COBS has put them.
  if (length > 12) {
    is_known = true;
    if (!is_ready) {
      uint8_t plain[FRAME_MAX + 1];
      int out = 0;
      for (int at = 0; at < length;) {
        int end = at + held[at];
        for (at++; at < end && at < length; at++) plain[out++] = held[at];
        if (at < length) plain[out++] = 0;
      }
      char identity[17];
      for (int i = 0; i < 8; i++) snprintf(identity + 2 * i, 3, "%02x", plain[2 + i]);
      tell_text("ready", identity);
      is_ready = true;
    }
  }
  length = 0;
}

// See device.h.
#include "device.h"
#include "board.h"
#include "clock.h"
#include "crc32.h"
#include "entropy.h"
#include "hear.h"
#include "lights.h"
#include "memory.h"
#include "say.h"
#include "timing.h"
#include <string.h>

enum fault { BUTTON_STUCK = 1, STAFF_STUCK = 2, MEMORY_FAILING = 4, SELF_TEST_FAILED = 32 };

/** A counter for the time something began, that may not have begun. */
struct since { bool is_set; uint32_t ms; };

// The simulator looks at these by name.
struct latch latches[KINDS];
uint8_t shown;
volatile uint16_t strike_pulse_ms;

static struct sender me;
static struct inputs inputs;
static struct since button, staff, counted[KINDS];
static enum light asked;
static uint16_t faults;
static uint32_t host_heard_at, heartbeat_due, repeat_due, strike_until, forget_due, save_due;
static bool repeats, strike_on, is_self_test_bad, is_acked_unsaved[KINDS];

static void save_all(void) {
  struct memory memory = {.epoch = me.epoch, .boots = me.boots};
  for (uint8_t kind = 0; kind < KINDS; kind++) {
    memory.made[kind] = latches[kind].made;
    memory.acked[kind] = latches[kind].acked;
  }
  memory_save_all(&memory);
}

static void save(enum kind kind) {
  memory_save_kind(kind, latches[kind].made, latches[kind].acked);
  is_acked_unsaved[kind] = false;
}

/** Never 0 and never the old one, however poor the randomness. */
static void new_epoch(void) {
  uint32_t epoch = entropy();
  me.epoch = epoch == 0 || epoch == me.epoch ? me.epoch % 0xFFFFFFFEul + 1 : epoch;
}

static void begin_epoch(void) {
  new_epoch();
  for (uint8_t kind = 0; kind < KINDS; kind++) latch_renumber(&latches[kind]);
  save_all();
}

static void tell(enum kind kind, uint32_t number, uint32_t now) {
  say_fact(&me, kind, number, latch_age(&latches[kind], number, now));
}

/** Stored first, then sent: a number once on the wire is never given to another press. */
static void latch_and_tell(enum kind kind, bool knows_when, uint32_t now) {
  struct latch *latch = &latches[kind];
  if (latch->made == NUMBER_MAX) begin_epoch();
  latch_one(latch, knows_when, now);
  save(kind);
  if (!repeats) repeat_due = now + REPEAT_MS;
  repeats = true;
  tell(kind, latch->made, now);
}

static void count(enum kind kind, uint32_t now) {
  if (counted[kind].is_set && now - counted[kind].ms < PRESS_GUARD_MS) return;
  counted[kind] = (struct since){true, now};
  latch_and_tell(kind, true, now);
}

static void show(enum light light, uint32_t now) {
  if (light == shown) return;
  shown = (uint8_t)light;
  lights_show(light, now);
}

static void read_memory(void) {
  struct memory memory;
  static const uint8_t nobody[8] = {0};
  memset(&memory, 0, sizeof memory);
  bool is_found = memory_load(&memory);
  if (memcmp(memory.identity, nobody, 8) == 0) {
    for (uint8_t half = 0; half < 8; half += 4) {
      uint32_t random = entropy() | 1;
      memcpy(memory.identity + half, &random, 4);
    }
    memory_save_identity(memory.identity);
  }
  memcpy(me.identity, memory.identity, 8);
  me.epoch = memory.epoch;
  if (!is_found) new_epoch();
  me.boots = (uint16_t)(memory.boots + 1);
  for (uint8_t kind = 0; kind < KINDS; kind++) latch_boot(&latches[kind], memory.made[kind], memory.acked[kind]);
  save_all();
}

static struct since since(bool is_down, struct since before, uint32_t now) {
  if (!is_down) return (struct since){false, 0};
  return before.is_set ? before : (struct since){true, now};
}

void device_boot(struct inputs first, uint32_t now) {
  is_self_test_bad = crc32_of((const uint8_t *)"123456789", 9) != 0xCBF43926ul;
  OUTPUTS_DDR |= _BV(STRIKE_BIT);
  read_memory();
  inputs = first;
  button = since(first.button_down, button, now);
  staff = since(first.staff_down, staff, now);
  host_heard_at = repeat_due = heartbeat_due = forget_due = now;
  repeats = true;
  say_hello(&me, latches);
  bool was_open = latches[DOOR].made & 1;
  if (was_open != first.door_open) latch_and_tell(DOOR, false, now);
}

void device_moved(struct inputs next, uint32_t now) {
  struct inputs before = inputs;
  inputs = next;
  button = since(next.button_down, button, now);
  staff = since(next.staff_down, staff, now);
  if (next.button_down && !before.button_down) {
    lights_click(now);
    count(PRESS, now);
  }
  if (next.staff_down && !before.staff_down) count(STAFF, now);
  if (next.door_open != before.door_open) latch_and_tell(DOOR, true, now);
  heartbeat_due = now;
}

static void greet(uint32_t now) {
  say_hello(&me, latches);
  heartbeat_due = repeat_due = now;
  repeats = true;
}

static void acknowledged(enum kind kind, uint32_t number, uint32_t now) {
  struct latch *latch = &latches[kind];
  uint32_t before = latch->acked, edge = 0, fresh = latch_next(latch, 0);
  for (uint8_t i = 0; i < REPEAT_WINDOW && fresh != 0; i++) {
    edge = fresh;
    fresh = latch_next(latch, fresh);
  }
  if (!latch_acknowledge(latch, number)) return;
  if (latch->acked != before) {
    is_acked_unsaved[kind] = true;
    save_due = now + ACKED_SAVE_MS;
  }
  // What comes into the window now has waited long enough.
  if (fresh != 0 && number <= edge) tell(kind, fresh, now);
}

void device_heard(const uint8_t *body, uint8_t length, uint32_t now) {
  struct heard heard = hear(body, length, me.identity);
  if (heard.order == NOTHING) return;
  host_heard_at = now;
  switch (heard.order) {
    case WHO: greet(now); break;
    case LED:
      asked = heard.light;
      show(asked, now);
      break;
    case ACK:
      if (heard.epoch == me.epoch) acknowledged(heard.kind, heard.number, now);
      break;
    case STRIKE:
      strike_pulse_ms = heard.pulse_ms < STRIKE_MAX_MS ? heard.pulse_ms : STRIKE_MAX_MS;
      strike_until = now + strike_pulse_ms;
      strike_on = true;
      OUTPUTS_PORT |= _BV(STRIKE_BIT);
      break;
    case RENUMBER:
      if (heard.epoch != me.epoch) break;
      begin_epoch();
      greet(now);
      break;
    default: break;
  }
}

static bool is_stuck(struct since down, uint32_t now) { return down.is_set && now - down.ms >= STUCK_AFTER_MS; }

static void find_faults(uint32_t now) {
  uint16_t found = (uint16_t)((is_stuck(button, now) ? BUTTON_STUCK : 0) | (is_stuck(staff, now) ? STAFF_STUCK : 0) |
                              (memory_is_failing() ? MEMORY_FAILING : 0) | (is_self_test_bad ? SELF_TEST_FAILED : 0));
  if (found != faults) heartbeat_due = now;
  faults = found;
}

static void repeat(uint32_t now) {
  if (!repeats || !clock_reached(now, repeat_due)) return;
  repeats = false;
  for (uint8_t kind = 0; kind < KINDS; kind++) {
    uint32_t number = latch_next(&latches[kind], 0);
    for (uint8_t i = 0; i < REPEAT_WINDOW && number != 0; i++) {
      tell((enum kind)kind, number, now);
      repeats = true;
      number = latch_next(&latches[kind], number);
    }
  }
  repeat_due = now + REPEAT_MS;
}

static void beat(uint32_t now) {
  if (!clock_reached(now, heartbeat_due)) return;
  heartbeat_due = now + HEARTBEAT_MS;
  struct heartbeat beat = {inputs, strike_on, (enum light)shown, latch_pending(&latches[PRESS]), faults};
  say_heartbeat(&me, &beat);
}

void device_tick(uint32_t now) {
  find_faults(now);
  // What an earlier host asked for is not said again before the next one has spoken.
  if (now - host_heard_at >= HOST_SILENCE_MS) {
    host_heard_at = now - HOST_SILENCE_MS;
    asked = OFF;
    show(OUT_OF_ORDER, now);
  } else if (shown == OUT_OF_ORDER) show(asked, now);
  if (strike_on && clock_reached(now, strike_until)) {
    strike_on = false;
    OUTPUTS_PORT &= (uint8_t)~_BV(STRIKE_BIT);
  }
  if (clock_reached(now, forget_due)) {
    for (uint8_t kind = 0; kind < KINDS; kind++) latch_forget_old(&latches[kind], now);
    forget_due = now + 3600000ul;
  }
  for (uint8_t kind = 0; kind < KINDS; kind++)
    if (is_acked_unsaved[kind] && clock_reached(now, save_due)) save((enum kind)kind);
  repeat(now);
  beat(now);
}

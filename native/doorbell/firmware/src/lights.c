// Slow and unlike patterns, so that nobody has to tell colours apart, and none flashes more than three times a second
// (WCAG 2.3.1).
#include "lights.h"
#include "board.h"
#include "clock.h"

struct pattern { uint16_t period_ms, lit_ms; uint8_t beeps; };

static const struct pattern PATTERNS[LIGHTS] = {
    [OFF] = {1000, 0, 0},
    [READY] = {4000, 200, 0},        // a short blink now and then: the bell is alive
    [HEARD] = {1000, 1000, 1},       // lit: your press is kept
    [SEEN] = {1600, 800, 2},         // slow blinking
    [COMING] = {600, 300, 3},        // quicker
    [DOOR_IS_OPEN] = {1000, 1000, 1},
    [OUT_OF_ORDER] = {1000, 0, 0},   // dark, and the fault lamp is lit: use the telephone on the plate
};

#define BEEP_MS 120
#define CLICK_MS 15

static enum light shown;
static uint32_t since, beep_until, next_beep;
static uint8_t beeps_left;

static void set(volatile uint8_t *port, uint8_t bit, bool on) {
  if (on) *port |= _BV(bit);
  else *port &= (uint8_t)~_BV(bit);
}

void lights_start(void) {
  RING_DDR |= _BV(RING_BIT);
  OUTPUTS_DDR |= _BV(BUZZER_BIT) | _BV(FAULT_BIT);
}

void lights_show(enum light light, uint32_t now) {
  shown = light;
  since = now;
  beeps_left = PATTERNS[light].beeps;
  next_beep = now;
}

void lights_click(uint32_t now) { beep_until = now + CLICK_MS; }

void lights_tick(uint32_t now) {
  const struct pattern *pattern = &PATTERNS[shown];
  set(&RING_PORT, RING_BIT, (now - since) % pattern->period_ms < pattern->lit_ms);
  set(&OUTPUTS_PORT, FAULT_BIT, shown == OUT_OF_ORDER);
  if (beeps_left && clock_reached(now, next_beep)) {
    beeps_left--;
    beep_until = now + BEEP_MS;
    next_beep = now + 2 * BEEP_MS;
  }
  set(&OUTPUTS_PORT, BUZZER_BIT, !clock_reached(now, beep_until));
}

// The bell on an ATmega328P: bytes in, switches in, rules, lights out, a thousand times a second.
#include "clock.h"
#include "device.h"
#include "frame.h"
#include "inputs.h"
#include "lights.h"
#include "line.h"
#include <avr/interrupt.h>
#include <avr/sleep.h>
#include <avr/wdt.h>

/** After a watchdog's reset the watchdog still runs, at its shortest: it is stopped before anything else. */
static void __attribute__((naked, used, section(".init3"))) stop_watchdog(void) {
  MCUSR = 0;
  wdt_disable();
}

int main(void) {
  wdt_enable(WDTO_1S);
  clock_start();
  line_start();
  lights_start();
  inputs_start();
  sei();
  device_boot(inputs_now(), clock_ms());
  uint32_t last = clock_ms();
  for (;;) {
    uint8_t byte, body[FRAME_MAX], length;
    while (line_get(&byte))
      if ((length = frame_take(byte, body)) != 0) device_heard(body, length, clock_ms());
    uint32_t now = clock_ms();
    if (now != last) {
      last = now;
      if (inputs_sample()) device_moved(inputs_now(), now);
      device_tick(now);
      lights_tick(now);
    }
    wdt_reset();
    set_sleep_mode(SLEEP_MODE_IDLE);
    sleep_mode();
  }
}

// The lowest bits of an analogue input that nothing is wired to, stirred by a CRC, with the time it took.
#include "entropy.h"
#include "clock.h"
#include "crc32.h"
#include <avr/io.h>

#define SAMPLES 64

uint32_t entropy(void) {
  static uint32_t pool = CRC32_START;
  ADMUX = _BV(REFS0) | 7;
  ADCSRA = _BV(ADEN) | _BV(ADPS2) | _BV(ADPS1);
  for (uint8_t sample = 0; sample < SAMPLES; sample++) {
    ADCSRA |= _BV(ADSC);
    while (ADCSRA & _BV(ADSC)) {
    }
    pool = crc32_add(pool, ADCL);
    pool = crc32_add(pool, (uint8_t)(ADCH ^ TCNT1L));
  }
  ADCSRA = 0;
  return crc32_add(pool, (uint8_t)clock_ms());
}

// See latch.h.
#include "latch.h"

#define ROUND (AGE_SLOTS - 1)
/** Half the clock's range, less a day. */
#define AGE_MAX_MS (0x7FFFFFFFul - 86400000ul)

void latch_boot(struct latch *latch, uint32_t made, uint32_t acked) {
  latch->made = made;
  latch->acked = acked;
  latch->ahead = 0;
  latch->age_known = 0;
}

static uint16_t place(uint32_t number) { return (uint16_t)(1u << (number & ROUND)); }

void latch_one(struct latch *latch, bool knows_when, uint32_t now) {
  uint32_t number = ++latch->made;
  latch->happened_ms[number & ROUND] = now;
  if (knows_when) latch->age_known |= place(number);
  else latch->age_known &= (uint16_t)~place(number);
}

bool latch_acknowledge(struct latch *latch, uint32_t number) {
  if (number <= latch->acked || number > latch->made) return false;
  uint32_t ahead_by = number - latch->acked - 1;
  // Too far ahead to remember: it is simply asked for again.
  if (ahead_by > 31 || latch->ahead & (1ul << ahead_by)) return false;
  latch->ahead |= 1ul << ahead_by;
  while (latch->ahead & 1) {
    latch->ahead >>= 1;
    latch->acked++;
  }
  return true;
}

uint32_t latch_pending(const struct latch *latch) {
  uint32_t count = latch->made - latch->acked;
  for (uint32_t bits = latch->ahead; bits; bits &= bits - 1) count--;
  return count;
}

uint32_t latch_next(const struct latch *latch, uint32_t after) {
  for (uint32_t number = after > latch->acked ? after : latch->acked; number < latch->made;) {
    uint32_t ahead_by = number++ - latch->acked;
    if (ahead_by > 31 || !(latch->ahead & (1ul << ahead_by))) return number;
  }
  return 0;
}

uint32_t latch_age(const struct latch *latch, uint32_t number, uint32_t now) {
  bool is_kept = latch->made - number < AGE_SLOTS && latch->age_known & place(number);
  return is_kept ? now - latch->happened_ms[number & ROUND] : AGE_UNKNOWN;
}

void latch_forget_old(struct latch *latch, uint32_t now) {
  for (uint8_t slot = 0; slot < AGE_SLOTS; slot++)
    if (now - latch->happened_ms[slot] > AGE_MAX_MS) latch->age_known &= (uint16_t)~(1u << slot);
}

uint32_t latch_step(const struct latch *latch) { return latch->acked & ~(uint32_t)ROUND; }

void latch_renumber(struct latch *latch) {
  uint32_t step = latch_step(latch);
  latch->made -= step;
  latch->acked -= step;
}

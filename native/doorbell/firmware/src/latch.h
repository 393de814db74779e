// What nobody has acknowledged yet: two numbers that survive the power, ages that do not. PROTOCOL.md section 5.
#pragma once
#include <stdbool.h>
#include <stdint.h>

enum kind { PRESS, DOOR, STAFF, KINDS };

#define NUMBER_MAX 0xFFFFFFFFul
#define AGE_UNKNOWN 0xFFFFFFFFul
/** Power of two: a number finds its place by its lowest bits. */
#define AGE_SLOTS 16

// The simulator reads made and acked at offsets 0 and 4: keep them first.
struct latch {
  uint32_t made;
  uint32_t acked;
  /** Acknowledged out of order: bit n stands for acked + 1 + n. */
  uint32_t ahead;
  uint32_t happened_ms[AGE_SLOTS];
  uint16_t age_known;
};

void latch_boot(struct latch *latch, uint32_t made, uint32_t acked);
void latch_one(struct latch *latch, bool knows_when, uint32_t now);
/** False when that changes nothing. */
bool latch_acknowledge(struct latch *latch, uint32_t number);
uint32_t latch_pending(const struct latch *latch);
/** The next pending number after `after`, or 0. */
uint32_t latch_next(const struct latch *latch, uint32_t after);
uint32_t latch_age(const struct latch *latch, uint32_t number, uint32_t now);
/** Forgets ages that the clock will soon be unable to tell: they become "unknown". */
void latch_forget_old(struct latch *latch, uint32_t now);
/** What a new epoch takes off every number: even, and a whole round of the age places. */
uint32_t latch_step(const struct latch *latch);
void latch_renumber(struct latch *latch);

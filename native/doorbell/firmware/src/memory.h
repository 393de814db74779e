// What survives the power: identity, epoch, boot count, and two numbers of each kind. PROTOCOL.md section 5.
#pragma once
#include "latch.h"

struct memory {
  uint8_t identity[8];
  uint32_t epoch;
  uint16_t boots;
  uint32_t made[KINDS];
  uint32_t acked[KINDS];
};

/** False when nothing valid was found: a new device, or a memory that has lost everything. */
bool memory_load(struct memory *memory);
void memory_save_identity(const uint8_t identity[8]);
/** Everything at once, in one record: at boot and when an epoch begins. */
void memory_save_all(const struct memory *memory);
/** One kind's two numbers: 12 bytes, about 40 ms. */
void memory_save_kind(enum kind kind, uint32_t made, uint32_t acked);
/** A record did not read back as it was written. */
bool memory_is_failing(void);

// EEPROM as rings of checksummed records: a new one never overwrites the newest, so power loss while writing leaves the
// old one. A base record holds everything and a generation; records of one kind count only in their generation, so that
// an epoch begins with one write.
#include "memory.h"
#include "crc32.h"
#include <avr/eeprom.h>
#include <avr/wdt.h>
#include <string.h>

#define IDENTITY_AT 0
#define IDENTITY_COPY_AT 16
#define BASE_AT 32
#define BASE_PLACES 8
#define KIND_AT 304
#define KIND_PLACES 20

// No padding: the AVR aligns nothing.
struct identity { uint8_t bytes[8]; uint16_t crc; };
struct base {
  uint16_t generation;
  uint32_t epoch;
  uint16_t boots;
  uint32_t made[KINDS], acked[KINDS];
  uint16_t crc;
};
struct counter { uint16_t generation; uint32_t made, acked; uint16_t crc; };

_Static_assert(BASE_AT + BASE_PLACES * sizeof(struct base) <= KIND_AT, "base records run into the counters");
_Static_assert(KIND_AT + KINDS * KIND_PLACES * sizeof(struct counter) <= 1024, "more than the EEPROM holds");

static uint16_t generation;
static uint8_t base_place, kind_place[KINDS];
static bool is_failing;

static uint16_t crc_of(const void *record, uint8_t length) { return (uint16_t)crc32_of(record, (uint8_t)(length - 2)); }

/** The CRC stands last in every record. A blank EEPROM (all FF) never has it right. */
static bool read_record(uint16_t at, void *record, uint8_t length) {
  uint16_t crc;
  eeprom_read_block(record, (const void *)at, length);
  memcpy(&crc, (uint8_t *)record + length - 2, 2);
  return crc == crc_of(record, length);
}

static bool write_record(uint16_t at, void *record, uint8_t length) {
  uint16_t crc = crc_of(record, length);
  memcpy((uint8_t *)record + length - 2, &crc, 2);
  const uint8_t *bytes = record;
  bool is_right = true;
  for (uint8_t i = 0; i < length; i++) {
    eeprom_update_byte((uint8_t *)(at + i), bytes[i]);
    wdt_reset();
  }
  for (uint8_t i = 0; i < length; i++)
    if (eeprom_read_byte((const uint8_t *)(at + i)) != bytes[i]) is_right = false;
  if (!is_right) is_failing = true;
  return is_right;
}

static uint16_t base_at(uint8_t place) { return (uint16_t)(BASE_AT + place * sizeof(struct base)); }
static uint16_t counter_at(uint8_t kind, uint8_t place) {
  return (uint16_t)(KIND_AT + (kind * KIND_PLACES + place) * sizeof(struct counter));
}

static bool load_base(struct memory *memory) {
  bool found = false;
  for (uint8_t place = 0; place < BASE_PLACES; place++) {
    struct base base;
    if (!read_record(base_at(place), &base, sizeof base)) continue;
    // Generations wrap; eight neighbours are never half the range apart.
    if (found && (int16_t)(base.generation - generation) < 0) continue;
    found = true;
    generation = base.generation;
    base_place = place;
    memory->epoch = base.epoch;
    memory->boots = base.boots;
    memcpy(memory->made, base.made, sizeof base.made);
    memcpy(memory->acked, base.acked, sizeof base.acked);
  }
  return found;
}

static void load_counters(struct memory *memory) {
  for (uint8_t kind = 0; kind < KINDS; kind++)
    for (uint8_t place = 0; place < KIND_PLACES; place++) {
      struct counter counter;
      if (!read_record(counter_at(kind, place), &counter, sizeof counter)) continue;
      if (counter.generation != generation) continue;
      // Neither number ever goes down within a generation, so the largest are the newest.
      if (counter.made < memory->made[kind] || counter.acked < memory->acked[kind]) continue;
      memory->made[kind] = counter.made;
      memory->acked[kind] = counter.acked;
      kind_place[kind] = place;
    }
}

bool memory_load(struct memory *memory) {
  struct identity identity;
  bool is_known = read_record(IDENTITY_AT, &identity, sizeof identity) ||
                  read_record(IDENTITY_COPY_AT, &identity, sizeof identity);
  if (!is_known) memset(identity.bytes, 0, sizeof identity.bytes);
  memcpy(memory->identity, identity.bytes, sizeof identity.bytes);
  if (!load_base(memory)) return false;
  load_counters(memory);
  return true;
}

void memory_save_identity(const uint8_t bytes[8]) {
  struct identity identity;
  memcpy(identity.bytes, bytes, 8);
  write_record(IDENTITY_AT, &identity, sizeof identity);
  write_record(IDENTITY_COPY_AT, &identity, sizeof identity);
}

void memory_save_all(const struct memory *memory) {
  generation++;
  struct base base = {.generation = generation, .epoch = memory->epoch, .boots = memory->boots};
  memcpy(base.made, memory->made, sizeof base.made);
  memcpy(base.acked, memory->acked, sizeof base.acked);
  // A worn place is passed over.
  for (uint8_t tries = 0; tries < BASE_PLACES - 1; tries++) {
    base_place = (uint8_t)((base_place + 1) % BASE_PLACES);
    if (write_record(base_at(base_place), &base, sizeof base)) return;
  }
}

void memory_save_kind(enum kind kind, uint32_t made, uint32_t acked) {
  struct counter counter = {.generation = generation, .made = made, .acked = acked};
  for (uint8_t tries = 0; tries < KIND_PLACES - 1; tries++) {
    kind_place[kind] = (uint8_t)((kind_place[kind] + 1) % KIND_PLACES);
    if (write_record(counter_at(kind, kind_place[kind]), &counter, sizeof counter)) return;
  }
}

bool memory_is_failing(void) { return is_failing; }

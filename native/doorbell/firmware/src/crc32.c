// Bit by bit: a frame takes half a millisecond, and a table would take a kilobyte.
#include "crc32.h"

uint32_t crc32_add(uint32_t crc, uint8_t byte) {
  crc ^= byte;
  for (uint8_t bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >> 1) ^ 0xEDB88320ul : crc >> 1;
  return crc;
}

uint32_t crc32_of(const uint8_t *bytes, uint8_t length) {
  uint32_t crc = CRC32_START;
  for (uint8_t at = 0; at < length; at++) crc = crc32_add(crc, bytes[at]);
  return ~crc;
}

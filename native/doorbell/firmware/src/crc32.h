// CRC-32/ISO-HDLC: of frames and of records in memory. "123456789" gives CBF43926.
#pragma once
#include <stdint.h>

#define CRC32_START 0xFFFFFFFFul

uint32_t crc32_add(uint32_t crc, uint8_t byte);
uint32_t crc32_of(const uint8_t *bytes, uint8_t length);

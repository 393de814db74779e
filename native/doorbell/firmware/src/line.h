// The serial line: 115200 8N1, both ways through small rings that interrupts fill and empty.
#pragma once
#include <stdbool.h>
#include <stdint.h>

void line_start(void);
/** False when nothing has come. */
bool line_get(uint8_t *byte);
/** Waits while the ring is full; 256 bytes leave in 22 ms. */
void line_put(uint8_t byte);

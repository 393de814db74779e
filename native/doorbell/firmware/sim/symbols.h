// Where the firmware's variables lie in its memory, as avr-nm says.
#pragma once
#include <stdint.h>

void symbols_read(const char *file);
/** Ends the program when there is no such name. */
uint16_t symbol_at(const char *name);

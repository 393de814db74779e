// The terminal at the other end of the cable: opened again for ever, as a cable is put back.
#pragma once
#include <stdint.h>

void tty_keep_open(const char *path);
/** -1 while it is not there. */
int tty_handle(void);
/** Reads what has come, and opens it again when it is time. */
void tty_look(uint64_t now_ms);
void tty_write(const uint8_t *bytes, int length);

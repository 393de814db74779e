// Frames on the wire: COBS around a body and its CRC-32, between zeros. PROTOCOL.md section 2.
#pragma once
#include <stdbool.h>
#include <stdint.h>

#define FRAME_MAX 64
#define BODY_MAX (FRAME_MAX - 4)

/** Sends one frame; `emit` takes each byte. */
void frame_send(const uint8_t *body, uint8_t length, void (*emit)(uint8_t));

/** Takes one byte from the line. Answers the length of a whole body now in `body`, or 0. */
uint8_t frame_take(uint8_t byte, uint8_t body[FRAME_MAX]);

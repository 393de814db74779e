// The device's rules: the same as ../../device-model.ts, which is the reference.
#pragma once
#include "inputs.h"
#include <stdint.h>

void device_boot(struct inputs inputs, uint32_t now);
void device_moved(struct inputs inputs, uint32_t now);
void device_heard(const uint8_t *body, uint8_t length, uint32_t now);
void device_tick(uint32_t now);

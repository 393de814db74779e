// From the host to the device, frame by frame, so that an acknowledgement can be lost on the way.
#pragma once
#include <stdint.h>

void host_byte(uint8_t byte);
void lose_acks(int count);

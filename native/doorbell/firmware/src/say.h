// What the device says: the messages of PROTOCOL.md section 3, each standing alone.
#pragma once
#include "lights.h"
#include "latch.h"
#include "inputs.h"

struct sender { uint8_t identity[8]; uint32_t epoch; uint16_t boots; };

void say_hello(const struct sender *sender, const struct latch latches[KINDS]);
void say_fact(const struct sender *sender, enum kind kind, uint32_t number, uint32_t age);

struct heartbeat { struct inputs inputs; bool strike_on; enum light shown; uint32_t pending; uint16_t faults; };
void say_heartbeat(const struct sender *sender, const struct heartbeat *beat);

// Which pin does what on an ATmega328P board with a 16 MHz crystal. The wiring is in ../README.md.
#pragma once
#include <avr/io.h>

// Inputs are pulled up; a switch that closes pulls them to ground.
#define BUTTON_BIT PD2       // bell button: closed = pressed
#define STAFF_BIT PD3        // staff button at the door: closed = pressed
#define DOOR_BIT PD4         // door contact: closed = door shut, so that a cut wire reads as an open door
#define INPUTS_DDR DDRD
#define INPUTS_PORT PORTD
#define INPUTS_PIN PIND

#define RING_BIT PD6         // LED ring, through a transistor
#define RING_DDR DDRD
#define RING_PORT PORTD

#define STRIKE_BIT PB0       // door strike, through a relay or MOSFET
#define BUZZER_BIT PB1       // active buzzer
#define FAULT_BIT PB5        // the board's own LED: "out of order"
#define OUTPUTS_DDR DDRB
#define OUTPUTS_PORT PORTB

// The board in the simulator: its power, its memory, its pins and its line.
#pragma once
#include <stdbool.h>
#include <stdint.h>

void board_prepare(const char *elf, const char *symbols, const char *state);
void board_power_on(void);
/** Everything but the EEPROM is lost. */
void board_power_off(void);
/** Off after so many microseconds of the device's own time, wherever it is then. */
void board_cut_in(uint64_t us);
void board_run(uint64_t us);
void board_hears(uint8_t byte);
void board_button(bool down);
void board_staff(bool down);
void board_door(bool open);
void board_mute(bool mute);
bool board_is_mute(void);

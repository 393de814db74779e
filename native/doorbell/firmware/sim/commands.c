// See commands.h. The same words as simulated-device.ts, and `power-off-in <us>` for a cut in the middle of a write.
#include "commands.h"
#include "board-sim.h"
#include "host-bytes.h"
#include "tell.h"
#include "tty.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/** Longer than the contact filter, shorter than the guard. */
#define FINGER_US 100000
/** A bootloader's usual time. */
#define RESET_MS 2000

static const char BANNER[] = "\r\nbootloader 4.4\r\nok\r\n";

static uint64_t clock_us, button_up, staff_up, power_on_at;

static void power_off_for(long ms) {
  board_power_off();
  tty_write((const uint8_t *)BANNER, sizeof BANNER - 1);
  power_on_at = clock_us + (uint64_t)ms * 1000u;
}

static void noise(const char *hex) {
  uint8_t bytes[8192];
  int length = 0;
  unsigned value;
  while (length < (int)sizeof bytes && sscanf(hex + 2 * length, "%2x", &value) == 1) bytes[length++] = (uint8_t)value;
  if (!board_is_mute()) tty_write(bytes, length);
}

static void run(char *line) {
  char *name = strtok(line, " \r\n"), *word = strtok(NULL, " \r\n");
  if (!name) return;
  if (!strcmp(name, "press")) board_button(true), button_up = clock_us + FINGER_US;
  else if (!strcmp(name, "hold")) board_button(true), button_up = 0;
  else if (!strcmp(name, "release")) board_button(false), button_up = 0;
  else if (!strcmp(name, "staff")) board_staff(true), staff_up = clock_us + FINGER_US;
  else if (!strcmp(name, "door") && word) board_door(strcmp(word, "open") == 0);
  else if (!strcmp(name, "mute")) board_mute(true);
  else if (!strcmp(name, "unmute")) board_mute(false);
  else if (!strcmp(name, "lose-acks") && word) lose_acks(atoi(word));
  else if (!strcmp(name, "noise") && word) noise(word);
  else if (!strcmp(name, "power-cycle")) power_off_for(word ? atol(word) : RESET_MS);
  else if (!strcmp(name, "power-off-in") && word) board_cut_in((uint64_t)atol(word));
  else if (!strcmp(name, "power-on")) power_on_at = clock_us;
  else if (!strcmp(name, "quit")) exit(0);
  else tell_text("unknown", name);
}

bool commands_take(void) {
  static char held[20000];
  static size_t length;
  ssize_t count = read(STDIN_FILENO, held + length, sizeof held - 1 - length);
  if (count <= 0) return false;
  length += (size_t)count;
  held[length] = 0;
  char *from = held, *end;
  while ((end = strchr(from, '\n'))) {
    *end = 0;
    run(from);
    from = end + 1;
  }
  length = strlen(from);
  // A line longer than any command is none.
  if (length >= sizeof held - 1) length = 0;
  memmove(held, from, length);
  return true;
}

void commands_due(uint64_t now_us) {
  clock_us = now_us;
  if (button_up && now_us >= button_up) board_button(false), button_up = 0;
  if (staff_up && now_us >= staff_up) board_staff(false), staff_up = 0;
  if (power_on_at && now_us >= power_on_at) power_on_at = 0, board_power_on();
}

// Runs the firmware in simavr, in real time, with its serial line on a terminal and its power in our hand:
//   run-bell --firmware <elf> --symbols <file> --port <tty> --state <file>
// Commands come as lines on standard input, what happens goes out as JSON lines: the same as simulated-device.ts.
#include "board-sim.h"
#include "commands.h"
#include "tell.h"
#include "tty.h"
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/** A busy machine falls behind and catches up; a longer gap is a machine that slept. */
#define DEBT_MAX_US 3000000

static const char *argument(int count, char **words, const char *name) {
  for (int at = 1; at + 1 < count; at++)
    if (strcmp(words[at], name) == 0) return words[at + 1];
  fprintf(stderr, "usage: run-bell --firmware <elf> --symbols <file> --port <tty> --state <file>\n");
  exit(2);
}

static uint64_t now_us(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000u + (uint64_t)time.tv_nsec / 1000u;
}

int main(int count, char **words) {
  board_prepare(argument(count, words, "--firmware"), argument(count, words, "--symbols"),
                argument(count, words, "--state"));
  tty_keep_open(argument(count, words, "--port"));
  board_power_on();
  uint64_t last = now_us();
  for (;;) {
    struct pollfd ears[2] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = tty_handle(), .events = POLLIN}};
    poll(ears, 2, 1);
    if (ears[0].revents && !commands_take()) break;
    uint64_t now = now_us();
    tty_look(now / 1000);
    commands_due(now);
    uint64_t passed = now - last > DEBT_MAX_US ? DEBT_MAX_US : now - last;
    last = now;
    board_run(passed);
  }
  return 0;
}

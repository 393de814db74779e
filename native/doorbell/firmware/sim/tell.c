// See tell.h.
#include "tell.h"
#include <stdio.h>
#include <time.h>

static double wall_ms(void) {
  struct timespec time;
  clock_gettime(CLOCK_REALTIME, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

void tell_text(const char *name, const char *text) {
  printf("{\"%s\":\"%s\",\"at\":%.3f}\n", name, text, wall_ms());
  fflush(stdout);
}

void tell_number(const char *name, unsigned long number, const char *kind) {
  if (kind) printf("{\"%s\":%lu,\"kind\":\"%s\",\"at\":%.3f}\n", name, number, kind, wall_ms());
  else printf("{\"%s\":%lu,\"at\":%.3f}\n", name, number, wall_ms());
  fflush(stdout);
}

// See symbols.h.
#include "symbols.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DATA_BASE 0x800000ul

static struct { char name[64]; uint16_t at; } found[512];
static int found_count;

void symbols_read(const char *path) {
  FILE *file = fopen(path, "r");
  char line[512], name[64];
  unsigned long at, size;
  char kind;
  while (file && fgets(line, sizeof line, file))
    if (sscanf(line, "%lx %lx %c %63s", &at, &size, &kind, name) == 4 && at >= DATA_BASE && found_count < 512) {
      strcpy(found[found_count].name, name);
      found[found_count++].at = (uint16_t)(at - DATA_BASE);
    }
  if (file) fclose(file);
}

uint16_t symbol_at(const char *name) {
  for (int at = 0; at < found_count; at++)
    if (strcmp(found[at].name, name) == 0) return found[at].at;
  fprintf(stderr, "the firmware has no %s\n", name);
  exit(2);
}

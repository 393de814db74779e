// What happens, as JSON lines with the wall clock's milliseconds.
#pragma once

void tell_text(const char *name, const char *text);
void tell_number(const char *name, unsigned long number, const char *kind);

/* Gives a pseudo-terminal the control lines that it lacks, so that the real serial driver can ask for them: DSR is up
 * while the program drives DTR and the wire is whole, which is while the file named in RINGEKLOKKE_LOOP_WIRE exists.
 * Preloaded into the station by the bench of the loop bell, and by nothing else. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static int driven = 0;

static int lines(void) {
  const char *wire = getenv("RINGEKLOKKE_LOOP_WIRE");
  int is_whole = wire != NULL && access(wire, F_OK) == 0;
  return driven | ((driven & TIOCM_DTR) && is_whole ? TIOCM_DSR : 0);
}

int ioctl(int fd, unsigned long request, ...) {
  va_list words;
  va_start(words, request);
  void *argument = va_arg(words, void *);
  va_end(words);
  long answer = syscall(SYS_ioctl, fd, request, argument);
  int is_about_lines = request == TIOCMGET || request == TIOCMSET;
  if (answer != -1 || !is_about_lines || !isatty(fd)) return (int)answer;
  if (request == TIOCMGET) *(int *)argument = lines();
  else driven = *(int *)argument & (TIOCM_DTR | TIOCM_RTS);
  errno = 0;
  return 0;
}

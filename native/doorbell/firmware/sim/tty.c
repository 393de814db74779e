// See tty.h.
#include "tty.h"
#include "host-bytes.h"
#include "tell.h"
#include <errno.h>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#define REOPEN_MS 50

static const char *tty_path;
static int handle = -1;
static uint64_t open_due;

static void try_open(void) {
  handle = open(tty_path, O_RDWR | O_NOCTTY | O_NONBLOCK);
  if (handle < 0) return;
  struct termios mode;
  if (tcgetattr(handle, &mode) == 0) {
    cfmakeraw(&mode);
    tcsetattr(handle, TCSANOW, &mode);
  }
  tell_text("line", "open");
}

void tty_keep_open(const char *path) {
  tty_path = path;
  try_open();
}

int tty_handle(void) { return handle; }

static void closed(uint64_t now_ms) {
  close(handle);
  handle = -1;
  open_due = now_ms + REOPEN_MS;
  tell_text("line", "closed");
}

void tty_look(uint64_t now_ms) {
  if (handle < 0) {
    if (now_ms < open_due) return;
    open_due = now_ms + REOPEN_MS;
    try_open();
    return;
  }
  uint8_t bytes[512];
  for (;;) {
    ssize_t length = read(handle, bytes, sizeof bytes);
    if (length > 0) {
      for (ssize_t at = 0; at < length; at++) host_byte(bytes[at]);
    } else if (length < 0 && (errno == EAGAIN || errno == EINTR)) {
      return;
    } else {
      closed(now_ms);
      return;
    }
  }
}

void tty_write(const uint8_t *bytes, int length) {
  // A terminal nobody reads fills up; what is lost then is said again by the device.
  if (handle >= 0 && write(handle, bytes, (size_t)length) < 0) return;
}

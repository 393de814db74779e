// See board-sim.h.
#include "board-sim.h"
#include "symbols.h"
#include "tell.h"
#include "tty.h"
#include "watch.h"
#include <avr_adc.h>
#include <avr_eeprom.h>
#include <avr_extint.h>
#include <avr_ioport.h>
#include <avr_uart.h>
#include <sim_avr.h>
#include <sim_elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CYCLES_PER_US 16
#define EEPROM_BYTES 1024
/** One byte at 115200 baud, in cycles. */
#define BYTE_CYCLES 1389
#define BUTTON_PIN 2
#define STAFF_PIN 3
#define DOOR_PIN 4
#define STRIKE_PIN 0
#define LINE_MAX 65536

static elf_firmware_t firmware;
static const char *state_file;
static uint8_t memory[EEPROM_BYTES];
static avr_t *avr;
static bool is_button_down, is_staff_down, is_door_open, is_mute;
static uint8_t to_device[LINE_MAX];
static int to_device_head, to_device_tail;
static avr_cycle_count_t cut_at;

/** simavr chats on standard output, where our lines go. */
static void quiet(avr_t *of, const int level, const char *format, va_list words) {
  (void)of, (void)level, (void)format, (void)words;
}

void board_prepare(const char *elf, const char *symbols, const char *state) {
  avr_global_logger_set(quiet);
  if (elf_read_firmware(elf, &firmware) != 0) {
    fprintf(stderr, "no firmware in %s\n", elf);
    exit(2);
  }
  strcpy(firmware.mmcu, "atmega328p");
  firmware.frequency = 16000000;
  symbols_read(symbols);
  state_file = state;
  memset(memory, 0xFF, sizeof memory);
  FILE *file = fopen(state, "rb");
  if (!file) return;
  if (fread(memory, 1, sizeof memory, file) != sizeof memory) memset(memory, 0xFF, sizeof memory);
  fclose(file);
}

/** Whole or not at all: a test may kill us at any moment. */
static void keep_memory(void) {
  char other[4096];
  snprintf(other, sizeof other, "%s.new", state_file);
  FILE *file = fopen(other, "wb");
  if (!file) return;
  fwrite(memory, 1, sizeof memory, file);
  fclose(file);
  rename(other, state_file);
}

static void look_at_memory(void) {
  uint8_t now[EEPROM_BYTES];
  avr_eeprom_desc_t read = {.ee = now, .offset = 0, .size = EEPROM_BYTES};
  avr_ioctl(avr, AVR_IOCTL_EEPROM_GET, &read);
  if (memcmp(now, memory, sizeof memory) == 0) return;
  memcpy(memory, now, sizeof memory);
  keep_memory();
}

static avr_irq_t *pin(char port, int bit) { return avr_io_getirq(avr, AVR_IOCTL_IOPORT_GETIRQ(port), bit); }

/** As outside pulls too: otherwise every write to the port brings the pull-ups back. */
static void show_pins(void) {
  if (!avr) return;
  const int pins[] = {BUTTON_PIN, STAFF_PIN, DOOR_PIN};
  const int high[] = {!is_button_down, !is_staff_down, is_door_open};
  avr_ioport_external_t outside = {.name = 'D'};
  for (int at = 0; at < 3; at++) {
    outside.mask |= (unsigned char)(1 << pins[at]) & 0xFFu;
    if (high[at]) outside.value |= (unsigned char)(1 << pins[at]) & 0xFFu;
  }
  avr_ioctl(avr, AVR_IOCTL_IOPORT_SET_EXTERNAL('D'), &outside);
  for (int at = 0; at < 3; at++) avr_raise_irq(pin('D', pins[at]), (uint32_t)high[at]);
}

static void from_device(avr_irq_t *irq, uint32_t value, void *param) {
  (void)irq, (void)param;
  uint8_t byte = (uint8_t)value;
  watch_line(byte);
  if (!is_mute) tty_write(&byte, 1);
}

static void strike_moved(avr_irq_t *irq, uint32_t value, void *param) {
  (void)irq, (void)param;
  if (value) watch_strike(avr);
}

/** A pin that nothing is wired to. */
static void noise_on_pin(avr_irq_t *irq, uint32_t value, void *param) {
  (void)irq, (void)value, (void)param;
  avr_raise_irq(avr_io_getirq(avr, AVR_IOCTL_ADC_GETIRQ, ADC_IRQ_ADC7), (uint32_t)(random() % 5000));
}

/** At the line's own speed, also while the controller sleeps. */
static avr_cycle_count_t next_byte(avr_t *of, avr_cycle_count_t when, void *param) {
  (void)param;
  if (to_device_head != to_device_tail) {
    avr_raise_irq(avr_io_getirq(of, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_INPUT), to_device[to_device_tail]);
    to_device_tail = (to_device_tail + 1) % LINE_MAX;
  }
  return when + BYTE_CYCLES;
}

/** Time is ours: a sleeping controller only waits for its next cycle. */
static void asleep(avr_t *sleeper, avr_cycle_count_t cycles) { (void)sleeper, (void)cycles; }

void board_power_on(void) {
  if (avr) return;
  srandom((unsigned)getpid());
  avr = avr_make_mcu_by_name("atmega328p");
  avr_init(avr);
  avr->log = LOG_NONE;
  avr_load_firmware(avr, &firmware);
  avr->avcc = avr->aref = avr->vcc = 5000;
  avr->sleep = asleep;
  avr_eeprom_desc_t write = {.ee = memory, .offset = 0, .size = EEPROM_BYTES};
  avr_ioctl(avr, AVR_IOCTL_EEPROM_SET, &write);
  uint32_t flags = 0;
  avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
  avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT), from_device, NULL);
  avr_irq_register_notify(pin('B', STRIKE_PIN), strike_moved, NULL);
  avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_ADC_GETIRQ, ADC_IRQ_OUT_TRIGGER), noise_on_pin, NULL);
  // The switches are on interrupt pins that nothing listens to: simavr would look at a held one in every cycle.
  for (uint8_t pin_at = 0; pin_at < 2; pin_at++) avr_extint_set_strict_lvl_trig(avr, pin_at, 0);
  to_device_head = to_device_tail = 0;
  cut_at = 0;
  avr_cycle_timer_register(avr, BYTE_CYCLES, next_byte, NULL);
  show_pins();
  watch_begin();
}

void board_power_off(void) {
  if (!avr) return;
  look_at_memory();
  avr_terminate(avr);
  free(avr);
  avr = NULL;
}

void board_cut_in(uint64_t us) {
  if (avr) cut_at = avr->cycle + us * CYCLES_PER_US;
}

void board_run(uint64_t us) {
  if (!avr) return;
  avr_cycle_count_t end = avr->cycle + us * CYCLES_PER_US;
  while (avr->cycle < end) {
    int state = avr_run(avr);
    if (cut_at && avr->cycle >= cut_at) {
      board_power_off();
      tell_text("power", "off");
      return;
    }
    if (state == cpu_Done || state == cpu_Crashed) {
      tell_text("crashed", "the firmware has stopped");
      exit(1);
    }
  }
  watch_state(avr);
  look_at_memory();
}

void board_hears(uint8_t byte) {
  int next = (to_device_head + 1) % LINE_MAX;
  // Nobody listens to a device without power, and a line holds only so much.
  if (!avr || next == to_device_tail) return;
  to_device[to_device_head] = byte;
  to_device_head = next;
}

void board_button(bool down) { is_button_down = down, show_pins(); }
void board_staff(bool down) { is_staff_down = down, show_pins(); }
void board_door(bool open) { is_door_open = open, show_pins(); }
void board_mute(bool mute) { is_mute = mute; }
bool board_is_mute(void) { return is_mute; }

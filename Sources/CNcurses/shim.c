#define _XOPEN_SOURCE 700
#include "shim.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <wchar.h>

const attr_t cn_reverse = A_REVERSE, cn_bold = A_BOLD, cn_underline = A_UNDERLINE, cn_dim = A_DIM;

int cn_colours(void) { return COLORS; }
SCREEN *cn_start(const char *terminal) { return newterm(terminal, stdout, stdin); }
int cn_rows(void) { return getmaxy(stdscr); }
int cn_columns(void) { return getmaxx(stdscr); }
void cn_plain_keys(void) { keypad(stdscr, FALSE); }
void cn_stage(void) { wnoutrefresh(stdscr); }
int cn_width(wchar_t letter) { return wcwidth(letter); }
bool cn_stopped(int status) { return WIFSTOPPED(status); }
int cn_exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status); }

void cn_start_over(void) {
  werase(stdscr);
  clearok(stdscr, TRUE);
}

int cn_put(int row, int column, const wchar_t *text, attr_t attributes, short pair) {
  cchar_t cell;
  if (setcchar(&cell, text, attributes, pair, NULL) == ERR) return ERR;
  return mvadd_wch(row, column, &cell);
}

int cn_put_line(int row, int column, char letter, attr_t attributes, short pair) {
  return mvaddch(row, column, NCURSES_ACS(letter) | attributes | COLOR_PAIR(pair));
}

// A handler can be handed nothing, so what it reads is here; it is written only while handlers may
// not yet or no longer use it.
static int notes[2] = {-1, -1};
static struct {
  volatile sig_atomic_t armed;
  struct termios settings;
  char bytes[128];
  size_t count;
  int file, original;
  char path[256];
} guarded = {.file = -1, .original = STDERR_FILENO};

// After a stack overflow there is no room left for a handler; it gets a stack of its own.
static char stack[64 * 1024];

static void put_bytes(int to, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(to, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

// Error texts may quote what was read, so no control but LF and TAB goes out, C1 in UTF-8 included.
static void put_plain(int to, char *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) {
    unsigned char this = (unsigned char)bytes[i], last = i > 0 ? (unsigned char)bytes[i - 1] : 0;
    if (last == 0xC2 && this < 0xA0) bytes[i - 1] = bytes[i] = '?';
    if ((this < 0x20 && this != '\n' && this != '\t') || this == 0x7F) bytes[i] = '?';
  }
  put_bytes(to, bytes, count);
}

static void put_errors(void) {
  static char tail[4096];
  off_t size = lseek(guarded.file, 0, SEEK_END);
  off_t from = size > (off_t)sizeof tail ? size - (off_t)sizeof tail : 0;
  ssize_t count = pread(guarded.file, tail, sizeof tail, from);
  if (count <= 0) {
    unlink(guarded.path);
    return;
  }
  put_plain(guarded.original, tail, (size_t)count);
  if (tail[count - 1] != '\n') put_bytes(guarded.original, "\n", 1);
  put_plain(guarded.original, guarded.path, strlen(guarded.path));
  put_bytes(guarded.original, "\n", 1);
}

static void fall(int signal_number) {
  if (guarded.armed) {
    guarded.armed = 0;
    cn_ignore(SIGTTOU);  // in the background, tcsetattr would else stop us here
    put_bytes(STDOUT_FILENO, guarded.bytes, guarded.count);
    tcsetattr(STDIN_FILENO, TCSANOW, &guarded.settings);
    if (guarded.file >= 0) put_errors();
  }
  raise(signal_number);
}

static void note(int signal_number) {
  int kept = errno;
  char byte = (char)signal_number;
  (void)!write(notes[1], &byte, 1);
  errno = kept;
}

int cn_open_notes(void) {
  if (notes[0] >= 0) return notes[0];
  if (pipe(notes) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(notes[i], F_SETFL, O_NONBLOCK);
    fcntl(notes[i], F_SETFD, FD_CLOEXEC);
  }
  return notes[0];
}

void cn_note(int signal) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigaction(signal, &action, NULL);
}

void cn_guard(int signal) {
  stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&other, NULL);
  struct sigaction action = {.sa_handler = fall, .sa_flags = (int)(SA_ONSTACK | SA_RESETHAND | SA_NODEFER)};
  sigaction(signal, &action, NULL);
}

void cn_default(int signal_number) { signal(signal_number, SIG_DFL); }
void cn_ignore(int signal_number) { signal(signal_number, SIG_IGN); }

void cn_guard_terminal(const struct termios *settings, const char *bytes, size_t count) {
  guarded.settings = *settings;
  guarded.count = count < sizeof guarded.bytes ? count : sizeof guarded.bytes;
  memcpy(guarded.bytes, bytes, guarded.count);
}

void cn_guard_errors(int file, int original, const char *path) {
  guarded.file = file;
  guarded.original = original;
  strncpy(guarded.path, path, sizeof guarded.path - 1);
}

void cn_guard_armed(bool armed) { guarded.armed = armed; }

void cn_keep_heap_small(int least) {
  mallopt(M_MMAP_THRESHOLD, least);
  mallopt(M_TRIM_THRESHOLD, least);
  mallopt(M_ARENA_MAX, 2);
}

void cn_give_heap_back(void) { malloc_trim(0); }

#pragma once

// Both must come before curses.h, which else declares no wide characters.
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
// Swift sees no macros with arguments; this makes curses.h declare functions in their place.
#define NCURSES_NOMACROS 1

#include <curses.h>
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// A_* are macros with casts, which Swift leaves out.
extern const attr_t cn_reverse, cn_bold, cn_underline, cn_dim;

// COLORS is a variable, which strict concurrency refuses.
int cn_colours(void);

// So are stdin and stdout, on which ncurses starts; NULL where `terminal`, or TERM if that is NULL, is
// unknown.
SCREEN *cn_start(const char *terminal);

// stdscr is one too; these are the calls that need it.
int cn_rows(void);
int cn_columns(void);
void cn_plain_keys(void);
void cn_start_over(void);
void cn_stage(void);

// cchar_t, COLOR_PAIR and ACS_* are out of Swift's reach: one cell of text (zero-terminated), and one
// line-drawing cell by its VT100 letter.
int cn_put(int row, int column, const wchar_t *text, attr_t attributes, short pair);
int cn_put_line(int row, int column, char letter, attr_t attributes, short pair);

// wchar.h hides wcwidth from Swift's Glibc.
int cn_width(wchar_t letter);

// W* macros over a status from waitpid.
bool cn_stopped(int status);
int cn_exit_code(int status);

// A signal handler in Swift might allocate or take a lock, so handlers and what they read live in shim.c.

// Makes the pipe that noted signals are written to, each as one byte; returns the end to read, or -1.
int cn_open_notes(void);
// Has `signal` noted in that pipe.
void cn_note(int signal);
// Has `signal` give the terminal back, print the kept errors, and then do what it does by default.
void cn_guard(int signal);
// Has `signal` do what it does by default, or nothing.
void cn_default(int signal);
void cn_ignore(int signal);

// What a guarded signal needs: the terminal's settings and bytes to write, the file that errors are kept
// in (or -1), where they belong, and the file's path. Nothing is given back unless `armed`.
void cn_guard_terminal(const struct termios *settings, const char *bytes, size_t count);
void cn_guard_errors(int file, int original, const char *path);
void cn_guard_armed(bool armed);

// malloc.h is not in Swift's Glibc. Gives freed memory back to the system at once from now on, in pieces of `least`
// bytes and more, and shares what is at hand between all threads.
void cn_keep_heap_small(int least);
// Gives back now whatever is free, however small the pieces.
void cn_give_heap_back(void);

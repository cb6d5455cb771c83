// What ships inside the program: every file under this folder that the program reads, as bytes.
// Swift sees functions rather than arrays, because a C array's length does not reach it.
#pragma once
#include <stddef.h>

typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} Resource;

/// The resource at an index, in the order of the files; its name is NULL past the end.
Resource resource_at(size_t index);

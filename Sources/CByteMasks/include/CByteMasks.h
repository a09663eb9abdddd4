#pragma once
#include <stddef.h>
#include <stdint.h>

// Where in 64 bytes of CSV text the bytes stand that mean something: bit i speaks of byte i. Written with the compiler's
// vector types, so that one source serves every processor; Swift's own have no way from a comparison to its bits.

typedef uint8_t handoff_bytes __attribute__((ext_vector_type(64)));
typedef _Bool handoff_flags __attribute__((ext_vector_type(64)));

struct handoff_masks {
  uint64_t quotes, delimiters, feeds, returns;
  // Bytes of 0x80 and above.
  uint64_t high;
  // Control characters other than tab and line ends.
  uint64_t controls;
};

#define HANDOFF_BITS(flags) __builtin_bit_cast(uint64_t, __builtin_convertvector((flags), handoff_flags))

// The masks of the next 64 bytes of a text; where fewer are left (`count`), what lies behind them reads as NUL. One
// way for both: masks that come together from two branches are taken apart bit by bit by the compiler.
static inline struct handoff_masks handoff_masks(
    const uint8_t *text, size_t count, uint8_t delimiter, uint8_t quote) {
  uint8_t rest[64] = {0};
  if (count < sizeof rest) {
    __builtin_memcpy(rest, text, count);
    text = rest;
  }
  handoff_bytes bytes;
  __builtin_memcpy(&bytes, text, sizeof bytes);
  struct handoff_masks masks;
  masks.quotes = HANDOFF_BITS(bytes == quote);
  masks.delimiters = HANDOFF_BITS(bytes == delimiter);
  masks.feeds = HANDOFF_BITS(bytes == (uint8_t)'\n');
  masks.returns = HANDOFF_BITS(bytes == (uint8_t)'\r');
  masks.high = HANDOFF_BITS(bytes >= (uint8_t)0x80);
  masks.controls = HANDOFF_BITS(
      ((bytes < (uint8_t)0x20) & (bytes != (uint8_t)'\t') & (bytes != (uint8_t)'\n') & (bytes != (uint8_t)'\r'))
      | (bytes == (uint8_t)0x7f));
  return masks;
}

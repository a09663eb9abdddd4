#pragma once
#include <stdint.h>

// The rule files built into the program, read eight bytes at a time so that no pointer crosses into Swift.
// Words are little-endian and padded with zero bytes; a file or word out of range reads as zero.

int32_t handoff_rules_count(void);
int32_t handoff_rules_name_length(int32_t file);
uint64_t handoff_rules_name_word(int32_t file, int32_t word);
int32_t handoff_rules_length(int32_t file);
uint64_t handoff_rules_word(int32_t file, int32_t word);

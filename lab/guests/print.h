/* Text and numbers, character by character. Dedicated to the public domain (CC0 1.0). */
#ifndef PRINT_H
#define PRINT_H

#include "base.h"

void put(const char *text);
void put_decimal(u64 value);
void put_signed(u64 value);
void put_digits(u64 value, int digits);
/* In hexadecimal, with 0x and without zeros before it. */
void put_hex(u64 value);
void end_line(void);
int same_text(const char *one, const char *other);

/* What a kernel has for it. */
void put_char(char c);
void line_is_put(void);

#endif

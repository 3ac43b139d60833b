/* Text and numbers, character by character. Dedicated to the public domain (CC0 1.0). */
#include "print.h"

void put(const char *text)
{
    while (*text)
        put_char(*text++);
}

void put_decimal(u64 value)
{
    char digits[24];
    int first = 23;

    digits[first] = 0;
    do {
        digits[--first] = '0' + value % 10;
        value /= 10;
    } while (value);
    put(digits + first);
}

void put_signed(u64 value)
{
    if ((long)value < 0)
        put_char('-');
    put_decimal((long)value < 0 ? -value : value);
}

void put_digits(u64 value, int digits)
{
    while (digits-- > 0)
        put_char("0123456789abcdef"[(value >> (4 * digits)) & 15]);
}

void put_hex(u64 value)
{
    int digits = 1;

    while (digits < 16 && value >> (4 * digits))
        digits++;
    put("0x");
    put_digits(value, digits);
}

void end_line(void)
{
    put_char('\n');
    line_is_put();
}

int same_text(const char *one, const char *other)
{
    while (*one && *one == *other)
        one++, other++;
    return *one == *other;
}

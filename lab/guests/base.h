/* The integers and the page of every small kernel. Dedicated to the public domain (CC0 1.0). */
#ifndef BASE_H
#define BASE_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;

#define PAGE_SIZE 4096

#endif

/* Generated from abi/xl-save.yaml. Do not edit. */

/* The header of a file that xl saved. */
#ifndef HF_XL_SAVE_H
#define HF_XL_SAVE_H

#include <stddef.h>
#include <stdint.h>

/* What a reader must understand in order to restore the file. */

/* The configuration is JSON rather than the text of a configuration file. */
#define HF_XL_MANDATORY_FLAGS_JSON 0x1u

/* What follows is a libxl stream of version 2 rather than a legacy stream. */
#define HF_XL_MANDATORY_FLAGS_STREAM_V2 0x2u

/* The only value of magic. */
#define HF_XL_SAVE_HEADER_MAGIC_TEXT "Xen saved domain, xl format\012 \000 \015"

/* What byteorder is when it is read in the order in which the file was written. */
#define HF_XL_SAVE_HEADER_BYTEORDER_VALUE 0x1020304u

/* The start of a file that xl saved. Xen's save_file_header: tools/xl/xl.h, 4.17. In the byte order of its stream. */
#ifndef HF_XL_SAVE_HEADER_DEFINED
#define HF_XL_SAVE_HEADER_DEFINED
struct hf_xl_save_header {
	/* Says that this is a file of xl's. */
	uint8_t magic[32];
	/* A known number, from which a reader learns the byte order of the numbers in this header. */
	uint32_t byteorder;
	/* What a reader must understand; a file with an unknown flag is refused. */
	uint32_t mandatory_flags;
	/* Hints that a reader may leave aside; xl defines none. */
	uint32_t optional_flags;
	/* The number of bytes between this header and the libxl stream, which need not be a multiple of anything. */
	uint32_t optional_data_len;
};
_Static_assert(sizeof(struct hf_xl_save_header) == 48, "the size of save_file_header");
_Static_assert(offsetof(struct hf_xl_save_header, magic) == 0, "the offset of magic");
_Static_assert(offsetof(struct hf_xl_save_header, byteorder) == 32, "the offset of byteorder");
_Static_assert(offsetof(struct hf_xl_save_header, mandatory_flags) == 36, "the offset of mandatory_flags");
_Static_assert(offsetof(struct hf_xl_save_header, optional_flags) == 40, "the offset of optional_flags");
_Static_assert(offsetof(struct hf_xl_save_header, optional_data_len) == 44, "the offset of optional_data_len");
#endif

/* The start of what follows the header when there is optional data. Xen's optional data: tools/xl/xl.h, 4.17. In the byte order of its stream. */
#ifndef HF_XL_OPTIONAL_DATA_DEFINED
#define HF_XL_OPTIONAL_DATA_DEFINED
struct hf_xl_optional_data {
	/* The length of the configuration in bytes. */
	uint32_t config_len;
	/* Behind it: config, u8[config_len]. The guest's configuration. */
};
_Static_assert(sizeof(struct hf_xl_optional_data) == 4, "the size of optional data");
_Static_assert(offsetof(struct hf_xl_optional_data, config_len) == 0, "the offset of config_len");
#endif

#endif /* HF_XL_SAVE_H */

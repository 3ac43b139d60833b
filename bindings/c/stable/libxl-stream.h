/* Generated from abi/libxl-stream.yaml. Do not edit. */

/* The libxl migration stream, version 2. */
#ifndef HF_LIBXL_STREAM_H
#define HF_LIBXL_STREAM_H

#include <stddef.h>
#include <stdint.h>

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* The types of the records of a libxl stream. */

/* The stream ends here. */
#define HF_LIBXL_RECORD_TYPE_END 0x0u

/* A libxc stream follows this record; its length is known only when it has been read. */
#define HF_LIBXL_RECORD_TYPE_LIBXC_CONTEXT 0x1u

/* The device model's entries in xenstore, as keys and values that each end with a NUL. */
#define HF_LIBXL_RECORD_TYPE_EMULATOR_XENSTORE_DATA 0x2u

/* The device model's own state, in a format of its own. */
#define HF_LIBXL_RECORD_TYPE_EMULATOR_CONTEXT 0x3u

/* Everything up to here belongs to one consistent state. */
#define HF_LIBXL_RECORD_TYPE_CHECKPOINT_END 0x4u

/* A message between the two sides of a COLO pair. */
#define HF_LIBXL_RECORD_TYPE_CHECKPOINT_STATE 0x5u

/* The device models that an emulator record may be for. */

/* Not known, since the stream was converted from an older one. */
#define HF_LIBXL_EMULATOR_UNKNOWN 0u

/* The qemu that came with Xen. In 4.20 and earlier. */
#define HF_LIBXL_EMULATOR_QEMU_TRADITIONAL 1u

/* Any qemu since. */
#define HF_LIBXL_EMULATOR_QEMU_UPSTREAM 2u

/* The messages of a COLO pair. */

/* From the primary: the secondary has diverged, a new checkpoint begins. */
#define HF_LIBXL_CHECKPOINT_STATE_NEW 0u

/* From the secondary: its guest is suspended. */
#define HF_LIBXL_CHECKPOINT_STATE_SVM_SUSPENDED 1u

/* From the secondary: its guest is ready to run. */
#define HF_LIBXL_CHECKPOINT_STATE_SVM_READY 2u

/* From the secondary: its guest runs again. */
#define HF_LIBXL_CHECKPOINT_STATE_SVM_RESUMED 3u

/* The only value of ident: "LibxlFmt" in ASCII. */
#define HF_LIBXL_HEADER_EXPECTED_IDENT 0x4c6962786c466d74ull

/* The only version. */
#define HF_LIBXL_HEADER_EXPECTED_VERSION 2u

/* Set when numbers in the records are big-endian. */
#define HF_LIBXL_HEADER_BIG_ENDIAN_MASK 0x1u

/* Set when the stream was converted from one of Xen 4.5 or earlier. */
#define HF_LIBXL_HEADER_LEGACY_MASK 0x2u

/* Reserved: zero when written. */
#define HF_LIBXL_HEADER_RESERVED_OPTIONS_MASK 0xfffffffcu

/* The lowest bit of reserved. */
#define HF_LIBXL_HEADER_RESERVED_OPTIONS_SHIFT 2u

/* A record's body is padded with zeros to a multiple of so many bytes. */
#define HF_LIBXL_RECORD_HEADER_ALIGNMENT 8u

/* The bit of type that lets a reader skip a record it does not know; libxl itself knows no such records. */
#define HF_LIBXL_RECORD_HEADER_OPTIONAL_BIT 0x80000000u

/* The start of a libxl stream. Xen's libxl__sr_hdr: docs/specs/libxl-migration-stream.pandoc, revision 2. Big-endian. */
#ifndef HF_LIBXL_HEADER_DEFINED
#define HF_LIBXL_HEADER_DEFINED
struct hf_libxl_header {
	/* Says that this is a libxl stream. */
	hf_u64 ident;
	/* The version of the stream's specification. */
	uint32_t version;
	/* How to read what follows. */
	uint32_t options;
};
_Static_assert(sizeof(struct hf_libxl_header) == 16, "the size of libxl__sr_hdr");
_Static_assert(offsetof(struct hf_libxl_header, ident) == 0, "the offset of ident");
_Static_assert(offsetof(struct hf_libxl_header, version) == 8, "the offset of version");
_Static_assert(offsetof(struct hf_libxl_header, options) == 12, "the offset of options");
#endif

/* The start of every record of a libxl stream. Xen's libxl__sr_rec_hdr: docs/specs/libxl-migration-stream.pandoc, revision 2. In the byte order of its stream. */
#ifndef HF_LIBXL_RECORD_HEADER_DEFINED
#define HF_LIBXL_RECORD_HEADER_DEFINED
struct hf_libxl_record_header {
	/* What the record holds. */
	uint32_t type;
	/* The length of the body in bytes, without the padding that follows it. */
	uint32_t body_length;
};
_Static_assert(sizeof(struct hf_libxl_record_header) == 8, "the size of libxl__sr_rec_hdr");
_Static_assert(offsetof(struct hf_libxl_record_header, type) == 0, "the offset of type");
_Static_assert(offsetof(struct hf_libxl_record_header, body_length) == 4, "the offset of body_length");
#endif

/* The start of the body of the records that belong to a device model. Xen's libxl__sr_emulator_hdr: docs/specs/libxl-migration-stream.pandoc, revision 2. In the byte order of its stream. */
#ifndef HF_LIBXL_EMULATOR_HEADER_DEFINED
#define HF_LIBXL_EMULATOR_HEADER_DEFINED
struct hf_libxl_emulator_header {
	/* Which device model. */
	uint32_t emulator_id;
	/* Which of the domain's device models, from zero. */
	uint32_t index;
};
_Static_assert(sizeof(struct hf_libxl_emulator_header) == 8, "the size of libxl__sr_emulator_hdr");
_Static_assert(offsetof(struct hf_libxl_emulator_header, emulator_id) == 0, "the offset of emulator_id");
_Static_assert(offsetof(struct hf_libxl_emulator_header, index) == 4, "the offset of index");
#endif

/* The body of a checkpoint state record. Xen's libxl_sr_checkpoint_state: docs/specs/libxl-migration-stream.pandoc, revision 2. In the byte order of its stream. */
#ifndef HF_LIBXL_CHECKPOINT_STATE_RECORD_DEFINED
#define HF_LIBXL_CHECKPOINT_STATE_RECORD_DEFINED
struct hf_libxl_checkpoint_state_record {
	/* The message. */
	uint32_t control_id;
	/* Reserved: zero when written. */
	uint32_t padding;
};
_Static_assert(sizeof(struct hf_libxl_checkpoint_state_record) == 8, "the size of libxl_sr_checkpoint_state");
_Static_assert(offsetof(struct hf_libxl_checkpoint_state_record, control_id) == 0, "the offset of control_id");
_Static_assert(offsetof(struct hf_libxl_checkpoint_state_record, padding) == 4, "the offset of padding");
#endif

#endif /* HF_LIBXL_STREAM_H */

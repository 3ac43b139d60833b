/* Generated from abi/live-patch.yaml. Do not edit. */

/* Live patches, and the sub-operations that manage them. This interface changes with each version of Xen: a caller is built for one, and must check that it runs on that. */
#ifndef HF_LIVE_PATCH_VERSIONED_H
#define HF_LIVE_PATCH_VERSIONED_H

#ifndef HF_VERSIONED_INTERFACES
#error "live-patch.h changes with each version of Xen: define HF_VERSIONED_INTERFACES to say that the program looks which it runs on"
#endif

#include <stddef.h>
#include <stdint.h>

typedef uint64_t hf_u64 __attribute__((aligned(8)));

/* The longest name of a payload in bytes, with the NUL at its end. In 4.7 and later. */
#define HF_LIVE_PATCH_NAME_SIZE 128u

/* The largest payload in bytes; 4.7 has the number without a name. In 4.7 and later. */
#define HF_LIVE_PATCH_MAX_PAYLOAD_SIZE 0x200000ull

/* The most payloads that one list may ask for; more is refused with E2BIG. In 4.7 and later. */
#define HF_LIVE_PATCH_MAX_LISTED 1024u

/* How long the CPUs may take to meet when an action's timeout is 0, in nanoseconds. In 4.7 and later. */
#define HF_LIVE_PATCH_DEFAULT_TIMEOUT 30000000u

/* The most bytes of code that one function's patch may change or expect. In 4.7 and later. */
#define HF_LIVE_PATCH_OPAQUE_SIZE 31u

/* The version of a payload's functions. In 4.7 to 4.13. */
#define HF_LIVE_PATCH_PAYLOAD_VERSION1 1u

/* The version of a payload's functions. In 4.14 and later. */
#define HF_LIVE_PATCH_PAYLOAD_VERSION2 2u

/* The section of the functions to patch. Every payload needed it until Xen 4.13. In 4.7 and later. */
#define HF_LIVE_PATCH_FUNCS_SECTION ".livepatch.funcs"

/* The section of the note that names the payload, or Xen, right below this one. In 4.7 and later. */
#define HF_LIVE_PATCH_DEPENDS_SECTION ".livepatch.depends"

/* The section of the note that names the build of Xen. In 4.14 and later. */
#define HF_LIVE_PATCH_XEN_DEPENDS_SECTION ".livepatch.xen_depends"

/* The section of the note with the payload's own build id. In 4.7 and later. */
#define HF_LIVE_PATCH_BUILD_ID_SECTION ".note.gnu.build-id"

/* Functions to call while the payload is applied and all CPUs are held; no argument, no result. In 4.8 and later. */
#define HF_LIVE_PATCH_LOAD_HOOKS_SECTION ".livepatch.hooks.load"

/* Functions to call while the payload is reverted and all CPUs are held; no argument, no result. In 4.8 and later. */
#define HF_LIVE_PATCH_UNLOAD_HOOKS_SECTION ".livepatch.hooks.unload"

/* One function to call before an apply is scheduled; a result other than 0 stops it. In 4.14 and later. */
#define HF_LIVE_PATCH_PRE_APPLY_HOOK_SECTION ".livepatch.hooks.preapply"

/* One function to call instead of what Xen does to apply, while all CPUs are held. In 4.14 and later. */
#define HF_LIVE_PATCH_APPLY_HOOK_SECTION ".livepatch.hooks.apply"

/* One function to call after an apply, whether it worked or not; no result. In 4.14 and later. */
#define HF_LIVE_PATCH_POST_APPLY_HOOK_SECTION ".livepatch.hooks.postapply"

/* One function to call before a revert is scheduled; a result other than 0 stops it. In 4.14 and later. */
#define HF_LIVE_PATCH_PRE_REVERT_HOOK_SECTION ".livepatch.hooks.prerevert"

/* One function to call instead of what Xen does to revert, while all CPUs are held. In 4.14 and later. */
#define HF_LIVE_PATCH_REVERT_HOOK_SECTION ".livepatch.hooks.revert"

/* One function to call after a revert, whether it worked or not; no result. In 4.14 and later. */
#define HF_LIVE_PATCH_POST_REVERT_HOOK_SECTION ".livepatch.hooks.postrevert"

/* The metadata that list returns: texts of the form key=value, each with a NUL at its end. In 4.14 and later. */
#define HF_LIVE_PATCH_MOD_INFO_SECTION ".modinfo"

/* Instructions of the payload that depend on the processor. In 4.7 and later. */
#define HF_LIVE_PATCH_ALTERNATIVES_SECTION ".altinstructions"

/* The instructions to put there instead; checked together with the former. In 4.18 and later. */
#define HF_LIVE_PATCH_ALTERNATIVE_REPLACEMENTS_SECTION ".altinstr_replacement"

/* Indirect calls of the payload that may become direct ones. In 4.21 and later. */
#define HF_LIVE_PATCH_ALTERNATIVE_CALL_SITES_SECTION ".alt_call_sites"

/* Where the payload's code goes on after a fault. In 4.7 and later. */
#define HF_LIVE_PATCH_EXCEPTION_TABLE_SECTION ".ex_table"

/* Where the payload's code stops on purpose; a digit from 0 to 3 says what for. In 4.7 and later. */
#define HF_LIVE_PATCH_BUG_FRAMES_SECTION_PREFIX ".bug_frames."

/* What .livepatch.funcs was called before Xen 4.7 was released; no release looks at it. */
#define HF_LIVE_PATCH_FUNCS_SECTION_XSPLICE ".xsplice.funcs"

/* What .livepatch.depends was called before Xen 4.7 was released; no release looks at it. */
#define HF_LIVE_PATCH_DEPENDS_SECTION_XSPLICE ".xsplice.depends"

/* What .livepatch.hooks.load was called in drafts of xSplice; no release looks at it. */
#define HF_LIVE_PATCH_LOAD_HOOKS_SECTION_XSPLICE ".xsplice.hooks.load"

/* What .livepatch.hooks.unload was called in drafts of xSplice; no release looks at it. */
#define HF_LIVE_PATCH_UNLOAD_HOOKS_SECTION_XSPLICE ".xsplice.hooks.unload"

/* The type of a note that holds a build id. */
#define HF_LIVE_PATCH_BUILD_ID_NOTE_TYPE 3u

/* The name of a note that holds a build id, with the NUL that its length counts. */
#define HF_LIVE_PATCH_BUILD_ID_NOTE_NAME "GNU\000"

/* Stands right after the ELF file, before PayloadSignatureTrailer. */
#define HF_LIVE_PATCH_APPENDED_SIGNATURE_MARKER "~Module signature appended~\012"

/* The section of the note with the signature. */
#define HF_LIVE_PATCH_SIGNATURE_SECTION ".note.Xen.signature"

/* The name of that note, with the NUL that its length counts. */
#define HF_LIVE_PATCH_SIGNATURE_NOTE_NAME "Xen\000"

/* The only version of a signature in a note. */
#define HF_LIVE_PATCH_SIGNATURE_VERSION 1u

/* The description of a signature's note is shorter than this, in bytes. XenServer's Xen sets no such limit. */
#define HF_LIVE_PATCH_MAX_SIGNATURE_NOTE_SIZE 1024u

/* The sub-operations of the live patching operation. Before the rename they were XEN_SYSCTL_XSPLICE_*. */

/* Give Xen a payload, which it checks and links. In 4.7 and later. */
#define HF_LIVEPATCH_OPERATION_UPLOAD 0u

/* Ask for the state of one payload. In 4.7 and later. */
#define HF_LIVEPATCH_OPERATION_GET 1u

/* Ask for the names and states of all. In 4.7 and later. */
#define HF_LIVEPATCH_OPERATION_LIST 2u

/* Apply, revert, replace or unload a payload. In 4.7 and later. */
#define HF_LIVEPATCH_OPERATION_ACTION 3u

/* The states of a payload. Before the rename they were XSPLICE_STATE_*. */

/* It is uploaded and not in effect. In 4.7 and later. */
#define HF_LIVEPATCH_STATE_CHECKED 1u

/* It is in effect. In 4.7 and later. */
#define HF_LIVEPATCH_STATE_APPLIED 2u

/* What may be done with a payload. Before the rename they were XSPLICE_ACTION_*. */

/* Forget it. It must not be in effect. In 4.7 and later. */
#define HF_LIVEPATCH_ACTION_UNLOAD 1u

/* Take it out of effect. It must be the last one that was applied. In 4.7 and later. */
#define HF_LIVEPATCH_ACTION_REVERT 2u

/* Put it into effect. In 4.7 and later. */
#define HF_LIVEPATCH_ACTION_APPLY 3u

/* Take all others out of effect and put this one into effect, in one step. In 4.7 and later. */
#define HF_LIVEPATCH_ACTION_REPLACE 4u

/* How an action is done. Xen ignores the bits that it does not know. */

/* Do not compare .livepatch.depends with the payload on top; the build of Xen was compared at the upload. In 4.14 and later. */
#define HF_LIVEPATCH_ACTION_FLAGS_APPLY_NO_DEPS 0x1u

/* How a sub-operation is done. */

/* Let bits pass that Xen does not know. It was meant to skip checks of an upload, and no release skips any. In 4.19 and later. */
#define HF_LIVEPATCH_FLAGS_FORCE 0x1u

/* Whether one function of a payload is patched. */

/* It is as it was. In 4.14 and later. */
#define HF_LIVEPATCH_FUNC_STATE_NOT_APPLIED 0u

/* It is patched. In 4.14 and later. */
#define HF_LIVEPATCH_FUNC_STATE_APPLIED 1u

/* The algorithms of the key that signed, in PayloadSignatureTrailer. */

/* DSA. */
#define HF_PAYLOAD_KEY_ALGORITHM_DSA 0u

/* RSA. */
#define HF_PAYLOAD_KEY_ALGORITHM_RSA 1u

/* How the key is named, in PayloadSignatureTrailer. */

/* By the identifier that OpenPGP computes. */
#define HF_PAYLOAD_KEY_ID_TYPE_PGP 0u

/* By the subject key identifier of an X.509 certificate. */
#define HF_PAYLOAD_KEY_ID_TYPE_X509 1u

/* The digests, in PayloadSignatureTrailer. */

/* MD4, 128 bits. */
#define HF_PAYLOAD_DIGEST_MD4 0u

/* MD5, 128 bits. */
#define HF_PAYLOAD_DIGEST_MD5 1u

/* SHA-1, 160 bits. */
#define HF_PAYLOAD_DIGEST_SHA1 2u

/* RIPEMD, 160 bits. */
#define HF_PAYLOAD_DIGEST_RIPE_MD160 3u

/* SHA-2, 256 bits. */
#define HF_PAYLOAD_DIGEST_SHA256 4u

/* SHA-2, 384 bits. */
#define HF_PAYLOAD_DIGEST_SHA384 5u

/* SHA-2, 512 bits. */
#define HF_PAYLOAD_DIGEST_SHA512 6u

/* SHA-2, 224 bits. */
#define HF_PAYLOAD_DIGEST_SHA224 7u

/* RIPEMD, 128 bits. */
#define HF_PAYLOAD_DIGEST_RIPE_MD128 8u

/* RIPEMD, 256 bits. */
#define HF_PAYLOAD_DIGEST_RIPE_MD256 9u

/* RIPEMD, 320 bits. */
#define HF_PAYLOAD_DIGEST_RIPE_MD320 10u

/* Whirlpool, 256 bits. */
#define HF_PAYLOAD_DIGEST_WHIRLPOOL256 11u

/* Whirlpool, 384 bits. */
#define HF_PAYLOAD_DIGEST_WHIRLPOOL384 12u

/* Whirlpool, 512 bits. */
#define HF_PAYLOAD_DIGEST_WHIRLPOOL512 13u

/* Tiger, 128 bits. */
#define HF_PAYLOAD_DIGEST_TIGER128 14u

/* Tiger, 160 bits. */
#define HF_PAYLOAD_DIGEST_TIGER160 15u

/* Tiger, 192 bits. */
#define HF_PAYLOAD_DIGEST_TIGER192 16u

/* The algorithms of the key that signed, in a note. Their numbers are not those of PayloadKeyAlgorithm. */

/* RSA. */
#define HF_SIGNATURE_ALGORITHM_RSA 0u

/* The digests, in a note. Their numbers are not those of PayloadDigest. */

/* SHA-2, 256 bits. */
#define HF_SIGNATURE_DIGEST_SHA256 0u

/* Set when the bytes are compared. */
#define HF_LIVEPATCH_EXPECTATION_ENABLED_MASK 0x1u

/* How many bytes are compared, 0 to 31. */
#define HF_LIVEPATCH_EXPECTATION_LEN_MASK 0x3eu

/* The lowest bit of len. */
#define HF_LIVEPATCH_EXPECTATION_LEN_SHIFT 1u

/* Reserved: zero when written. */
#define HF_LIVEPATCH_EXPECTATION_RESERVED_CONTROL_MASK 0xc0u

/* The lowest bit of rsv. */
#define HF_LIVEPATCH_EXPECTATION_RESERVED_CONTROL_SHIFT 6u

/* The instruction, from the start of the element on, signed. */
#define HF_LIVEPATCH_BUG_FRAME_LOC_DISP_MASK 0xffffffu

/* The lowest bit of loc_disp. */
#define HF_LIVEPATCH_BUG_FRAME_LOC_DISP_SHIFT 0u

/* The upper part of the line's number, and 1 less when loc_disp is negative. */
#define HF_LIVEPATCH_BUG_FRAME_LINE_HI_MASK 0xff000000u

/* The lowest bit of line_hi. */
#define HF_LIVEPATCH_BUG_FRAME_LINE_HI_SHIFT 24u

/* The name or the function, from the start of the element on, signed. */
#define HF_LIVEPATCH_BUG_FRAME_PTR_DISP_MASK 0xffffffu

/* The lowest bit of ptr_disp. */
#define HF_LIVEPATCH_BUG_FRAME_PTR_DISP_SHIFT 0u

/* The lower part of the line's number, and 1 less when ptr_disp is negative. */
#define HF_LIVEPATCH_BUG_FRAME_LINE_LO_MASK 0xff000000u

/* The lowest bit of line_lo. */
#define HF_LIVEPATCH_BUG_FRAME_LINE_LO_SHIFT 24u

/* The version of the signature: 1. */
#define HF_LIVEPATCH_SIGNATURE_NOTE_VERSION_MASK 0xffffu

/* The lowest bit of version. */
#define HF_LIVEPATCH_SIGNATURE_NOTE_VERSION_SHIFT 0u

/* The algorithm of the key. */
#define HF_LIVEPATCH_SIGNATURE_NOTE_ALGORITHM_MASK 0xff0000u

/* The lowest bit of algorithm. */
#define HF_LIVEPATCH_SIGNATURE_NOTE_ALGORITHM_SHIFT 16u

/* The digest that is signed. */
#define HF_LIVEPATCH_SIGNATURE_NOTE_HASH_MASK 0xff000000u

/* The lowest bit of hash. */
#define HF_LIVEPATCH_SIGNATURE_NOTE_HASH_SHIFT 24u

/* A payload's name. Before the rename it was xen_xsplice_name. Xen's xen_livepatch_name: public/sysctl.h, 4.17. In 4.7 and later. */
#ifndef HF_XEN_LIVEPATCH_NAME_DEFINED
#define HF_XEN_LIVEPATCH_NAME_DEFINED
struct hf_xen_livepatch_name {
	/* Where the text is. */
	hf_u64 name;
	/* Its length in bytes, with the NUL at its end: 1 to 128. */
	uint16_t size;
	/* Reserved: zero when written. */
	uint16_t pad[3];
};
_Static_assert(sizeof(struct hf_xen_livepatch_name) == 16, "the size of xen_livepatch_name");
_Static_assert(offsetof(struct hf_xen_livepatch_name, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_xen_livepatch_name, size) == 8, "the offset of size");
_Static_assert(offsetof(struct hf_xen_livepatch_name, pad) == 10, "the offset of pad");
#endif

/* What became of a payload. Before the rename it was xen_xsplice_status. Xen's xen_livepatch_status: public/sysctl.h, 4.17. In 4.7 and later. */
#ifndef HF_XEN_LIVEPATCH_STATUS_DEFINED
#define HF_XEN_LIVEPATCH_STATUS_DEFINED
struct hf_xen_livepatch_status {
	/* The state that it is in. */
	uint32_t state;
	/* How the last action ended: 0, a negative error number, or -EAGAIN (-11) while it is not over. */
	int32_t rc;
};
_Static_assert(sizeof(struct hf_xen_livepatch_status) == 8, "the size of xen_livepatch_status");
_Static_assert(offsetof(struct hf_xen_livepatch_status, state) == 0, "the offset of state");
_Static_assert(offsetof(struct hf_xen_livepatch_status, rc) == 4, "the offset of rc");
#endif

/* A payload for Xen. Xen's xen_sysctl_livepatch_upload: public/sysctl.h, 4.17. In 4.7 and later. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_UPLOAD_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_UPLOAD_DEFINED
struct hf_xen_sysctl_livepatch_upload {
	/* What it is to be called; no two have one name. */
	struct hf_xen_livepatch_name name;
	/* The length of the ELF file in bytes: 1 to 2 MiB. */
	hf_u64 size;
	/* Where the ELF file is. */
	hf_u64 payload;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_upload) == 32, "the size of xen_sysctl_livepatch_upload");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_upload, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_upload, size) == 16, "the offset of size");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_upload, payload) == 24, "the offset of payload");
#endif

/* The question for one payload's state. Xen's xen_sysctl_livepatch_get: public/sysctl.h, 4.17. In 4.7 and later. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_GET_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_GET_DEFINED
struct hf_xen_sysctl_livepatch_get {
	/* Which payload. */
	struct hf_xen_livepatch_name name;
	/* The answer. */
	struct hf_xen_livepatch_status status;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_get) == 24, "the size of xen_sysctl_livepatch_get");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_get, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_get, status) == 16, "the offset of status");
#endif

/* The question for all payloads. Xen returns how many it wrote, which may be fewer than there is room for, and the caller goes on behind them. Xen's xen_sysctl_livepatch_list: public/sysctl.h, 4.21. In 4.21 and later. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_LIST_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_LIST_DEFINED
struct hf_xen_sysctl_livepatch_list {
	/* Changes whenever payloads come or go. A caller that sees it change begins again. */
	uint32_t version;
	/* The first payload that is asked for, counted from 0. */
	uint32_t idx;
	/* How many there is room for, 0 to 1024; 0 asks for version, nr and the sizes alone. Afterwards, how many payloads are left behind those written. */
	uint32_t nr;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* The bytes that there is room for names; too few give ENOBUFS. Afterwards, those that Xen wrote, or that there are when nr is 0. */
	uint32_t name_total_size;
	/* The bytes that there is room for metadata; too few give ENOBUFS. Afterwards, those that Xen wrote, or that there are when nr is 0. */
	uint32_t metadata_total_size;
	/* Room for nr states. */
	hf_u64 status;
	/* Room for the names, one right behind the other, each with a NUL. */
	hf_u64 name;
	/* Room for nr lengths of names in bytes, NUL included. */
	hf_u64 len;
	/* Room for the metadata, one right behind the other. */
	hf_u64 metadata;
	/* Room for nr lengths of metadata in bytes. */
	hf_u64 metadata_len;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_list) == 64, "the size of xen_sysctl_livepatch_list");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, version) == 0, "the offset of version");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, idx) == 4, "the offset of idx");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, nr) == 8, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, pad) == 12, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, name_total_size) == 16, "the offset of name_total_size");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, metadata_total_size) == 20, "the offset of metadata_total_size");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, status) == 24, "the offset of status");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, name) == 32, "the offset of name");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, len) == 40, "the offset of len");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, metadata) == 48, "the offset of metadata");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list, metadata_len) == 56, "the offset of metadata_len");
#endif

/* The question for all payloads when Xen was not told how much room there was for names and metadata. Xen's xen_sysctl_livepatch_list: public/sysctl.h, 4.20. In 4.14 to 4.20. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_LIST_BEFORE421_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_LIST_BEFORE421_DEFINED
struct hf_xen_sysctl_livepatch_list_before421 {
	/* Changes whenever payloads come or go. A caller that sees it change begins again. */
	uint32_t version;
	/* The first payload that is asked for, counted from 0. */
	uint32_t idx;
	/* How many there is room for, 0 to 1024; 0 asks for version, nr and the sizes alone. Afterwards, how many payloads are left behind those written. */
	uint32_t nr;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* The bytes of names that Xen wrote, or that there are when nr is 0. */
	uint32_t name_total_size;
	/* The bytes of metadata that Xen wrote, or that there are when nr is 0. */
	uint32_t metadata_total_size;
	/* Room for nr states. */
	hf_u64 status;
	/* Room for the names, one right behind the other, each with a NUL. */
	hf_u64 name;
	/* Room for nr lengths of names in bytes, NUL included. */
	hf_u64 len;
	/* Room for the metadata, one right behind the other. */
	hf_u64 metadata;
	/* Room for nr lengths of metadata in bytes. */
	hf_u64 metadata_len;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_list_before421) == 64, "the size of xen_sysctl_livepatch_list");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, version) == 0, "the offset of version");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, idx) == 4, "the offset of idx");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, nr) == 8, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, pad) == 12, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, name_total_size) == 16, "the offset of name_total_size");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, metadata_total_size) == 20, "the offset of metadata_total_size");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, status) == 24, "the offset of status");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, name) == 32, "the offset of name");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, len) == 40, "the offset of len");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, metadata) == 48, "the offset of metadata");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before421, metadata_len) == 56, "the offset of metadata_len");
#endif

/* The question for all payloads when they had no metadata. Xen's xen_sysctl_livepatch_list: public/sysctl.h, 4.13. In 4.7 to 4.13. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_LIST_BEFORE414_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_LIST_BEFORE414_DEFINED
struct hf_xen_sysctl_livepatch_list_before414 {
	/* Changes whenever payloads come or go. A caller that sees it change begins again. */
	uint32_t version;
	/* The first payload that is asked for, counted from 0. */
	uint32_t idx;
	/* How many there is room for, 0 to 1024; 0 asks for version and nr alone. Afterwards, how many payloads are left behind those written. */
	uint32_t nr;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* Room for nr states. */
	hf_u64 status;
	/* Room for nr names; each begins 128 bytes behind the one before it. */
	hf_u64 name;
	/* Room for nr lengths of names in bytes, NUL included. */
	hf_u64 len;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_list_before414) == 40, "the size of xen_sysctl_livepatch_list");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before414, version) == 0, "the offset of version");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before414, idx) == 4, "the offset of idx");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before414, nr) == 8, "the offset of nr");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before414, pad) == 12, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before414, status) == 16, "the offset of status");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before414, name) == 24, "the offset of name");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_list_before414, len) == 32, "the offset of len");
#endif

/* What to do with a payload. Xen starts it and returns; the state's rc says later how it ended. Xen's xen_sysctl_livepatch_action: public/sysctl.h, 4.17. In 4.14 and later. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_ACTION_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_ACTION_DEFINED
struct hf_xen_sysctl_livepatch_action {
	/* Which payload. */
	struct hf_xen_livepatch_name name;
	/* What to do. */
	uint32_t cmd;
	/* How long the CPUs may take to meet, in nanoseconds; 0 is 30 milliseconds. Xen's header said milliseconds until 4.8, but Xen never took them for that. */
	uint32_t timeout;
	/* How to do it. */
	uint32_t flags;
	/* Reserved: zero when written. */
	uint32_t pad;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_action) == 32, "the size of xen_sysctl_livepatch_action");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_action, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_action, cmd) == 16, "the offset of cmd");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_action, timeout) == 20, "the offset of timeout");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_action, flags) == 24, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_action, pad) == 28, "the offset of pad");
#endif

/* What to do with a payload, without flags. Xen's xen_sysctl_livepatch_action: public/sysctl.h, 4.13. In 4.7 to 4.13. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_ACTION_BEFORE414_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_ACTION_BEFORE414_DEFINED
struct hf_xen_sysctl_livepatch_action_before414 {
	/* Which payload. */
	struct hf_xen_livepatch_name name;
	/* What to do. */
	uint32_t cmd;
	/* How long the CPUs may take to meet, in nanoseconds; 0 is 30 milliseconds. Xen's header said milliseconds until 4.8, but Xen never took them for that. */
	uint32_t timeout;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_action_before414) == 24, "the size of xen_sysctl_livepatch_action");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_action_before414, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_action_before414, cmd) == 16, "the offset of cmd");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_action_before414, timeout) == 20, "the offset of timeout");
#endif

/* A sub-operation of live patching, the argument of XEN_SYSCTL_livepatch_op. Xen's xen_sysctl_livepatch_op: public/sysctl.h, 4.17. In 4.14 and later. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_OP_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_OP_DEFINED
struct hf_xen_sysctl_livepatch_op {
	/* Which sub-operation. */
	uint32_t cmd;
	/* How to do it; called pad before. In 4.19 and later. */
	uint32_t flags;
	/* What the sub-operation needs. */
	union {
		struct hf_xen_sysctl_livepatch_upload xen_sysctl_livepatch_upload; /* The payload to upload. */
		struct hf_xen_sysctl_livepatch_get xen_sysctl_livepatch_get; /* The payload that is asked for. */
		struct hf_xen_sysctl_livepatch_list xen_sysctl_livepatch_list; /* Where the answer has room. In 4.21 and later. */
		struct hf_xen_sysctl_livepatch_list_before421 xen_sysctl_livepatch_list_before421; /* Where the answer has room. In 4.20 and earlier. */
		struct hf_xen_sysctl_livepatch_action xen_sysctl_livepatch_action; /* The payload, and what to do with it. */
	} u;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_op) == 72, "the size of xen_sysctl_livepatch_op");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_op, cmd) == 0, "the offset of cmd");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_op, flags) == 4, "the offset of flags");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_op, u) == 8, "the offset of u");
#endif

/* A sub-operation of live patching. Before the rename it was xen_sysctl_xsplice_op. Xen's xen_sysctl_livepatch_op: public/sysctl.h, 4.13. In 4.7 to 4.13. */
#ifndef HF_XEN_SYSCTL_LIVEPATCH_OP_BEFORE414_DEFINED
#define HF_XEN_SYSCTL_LIVEPATCH_OP_BEFORE414_DEFINED
struct hf_xen_sysctl_livepatch_op_before414 {
	/* Which sub-operation. */
	uint32_t cmd;
	/* Reserved: zero when written. */
	uint32_t pad;
	/* What the sub-operation needs. */
	union {
		struct hf_xen_sysctl_livepatch_upload xen_sysctl_livepatch_upload; /* The payload to upload. */
		struct hf_xen_sysctl_livepatch_get xen_sysctl_livepatch_get; /* The payload that is asked for. */
		struct hf_xen_sysctl_livepatch_list_before414 xen_sysctl_livepatch_list_before414; /* Where the answer has room. */
		struct hf_xen_sysctl_livepatch_action_before414 xen_sysctl_livepatch_action_before414; /* The payload, and what to do with it. */
	} u;
};
_Static_assert(sizeof(struct hf_xen_sysctl_livepatch_op_before414) == 48, "the size of xen_sysctl_livepatch_op");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_op_before414, cmd) == 0, "the offset of cmd");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_op_before414, pad) == 4, "the offset of pad");
_Static_assert(offsetof(struct hf_xen_sysctl_livepatch_op_before414, u) == 8, "the offset of u");
#endif

/* The bytes that are to be in the old function before it is patched. Other bytes there make an apply fail with EINVAL. Xen's livepatch_expectation: public/sysctl.h, 4.17. In 4.14 and later. */
#ifndef HF_LIVEPATCH_EXPECTATION_DEFINED
#define HF_LIVEPATCH_EXPECTATION_DEFINED
struct hf_livepatch_expectation {
	/* Whether to look, and at how much; in C three bit-fields. */
	uint8_t control;
	/* The bytes. */
	uint8_t data[31];
};
_Static_assert(sizeof(struct hf_livepatch_expectation) == 32, "the size of livepatch_expectation");
_Static_assert(offsetof(struct hf_livepatch_expectation, control) == 0, "the offset of control");
_Static_assert(offsetof(struct hf_livepatch_expectation, data) == 1, "the offset of data");
#endif

/* A function to patch, an element of .livepatch.funcs in a payload of version 2. Addresses are those of an ELF file of 64 bits, and usually relocated. Xen's livepatch_func: public/sysctl.h, 4.19. In 4.19 and later. */
#ifndef HF_LIVEPATCH_FUNC_DEFINED
#define HF_LIVEPATCH_FUNC_DEFINED
struct hf_livepatch_func {
	/* The address of the old function's name, which is looked up when old_addr is 0. */
	hf_u64 name;
	/* The address of the function to run instead; 0 to fill the old one with NOPs. */
	hf_u64 new_addr;
	/* The address of the old function in Xen; 0 when its name is to be looked up. */
	hf_u64 old_addr;
	/* The length of the new function in bytes, or the number of bytes to fill with NOPs, at most 31. */
	uint32_t new_size;
	/* The length of the old function in bytes; not 0, and no less than the jump needs. */
	uint32_t old_size;
	/* The version of the payload: 2. */
	uint8_t version;
	/* Padding; zero in a payload, though Xen does not look. */
	uint8_t _pad[39];
	/* What is to be in the old function. */
	struct hf_livepatch_expectation expect;
};
_Static_assert(sizeof(struct hf_livepatch_func) == 104, "the size of livepatch_func");
_Static_assert(offsetof(struct hf_livepatch_func, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_livepatch_func, new_addr) == 8, "the offset of new_addr");
_Static_assert(offsetof(struct hf_livepatch_func, old_addr) == 16, "the offset of old_addr");
_Static_assert(offsetof(struct hf_livepatch_func, new_size) == 24, "the offset of new_size");
_Static_assert(offsetof(struct hf_livepatch_func, old_size) == 28, "the offset of old_size");
_Static_assert(offsetof(struct hf_livepatch_func, version) == 32, "the offset of version");
_Static_assert(offsetof(struct hf_livepatch_func, _pad) == 33, "the offset of _pad");
_Static_assert(offsetof(struct hf_livepatch_func, expect) == 72, "the offset of expect");
#endif

/* A function to patch in a payload of version 2, as Xen declared it while it kept its own state in there. A payload for it is one for LivepatchFunc. Xen's livepatch_func: public/sysctl.h, 4.17. In 4.14 to 4.18. */
#ifndef HF_LIVEPATCH_FUNC_BEFORE419_DEFINED
#define HF_LIVEPATCH_FUNC_BEFORE419_DEFINED
struct hf_livepatch_func_before419 {
	/* The address of the old function's name, which is looked up when old_addr is 0. */
	hf_u64 name;
	/* The address of the function to run instead; 0 to fill the old one with NOPs. */
	hf_u64 new_addr;
	/* The address of the old function in Xen; 0 when its name is to be looked up. */
	hf_u64 old_addr;
	/* The length of the new function in bytes, or the number of bytes to fill with NOPs, at most 31. */
	uint32_t new_size;
	/* The length of the old function in bytes; not 0, and no less than the jump needs. */
	uint32_t old_size;
	/* The version of the payload: 2. */
	uint8_t version;
	/* Where Xen keeps the bytes that it overwrote; zero in a payload. */
	uint8_t opaque[31];
	/* Where Xen keeps whether the function is patched; zero in a payload. */
	uint8_t applied;
	/* Where Xen keeps how far behind the function's start it patches, in bytes: 4 when that is an ENDBR64. Padding before that, and zero in a payload. In 4.14.5, 4.15.3, 4.16.1, 4.17 and later. */
	uint8_t patch_offset;
	/* Padding. */
	uint8_t _pad[6];
	/* What is to be in the old function. */
	struct hf_livepatch_expectation expect;
};
_Static_assert(sizeof(struct hf_livepatch_func_before419) == 104, "the size of livepatch_func");
_Static_assert(offsetof(struct hf_livepatch_func_before419, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_livepatch_func_before419, new_addr) == 8, "the offset of new_addr");
_Static_assert(offsetof(struct hf_livepatch_func_before419, old_addr) == 16, "the offset of old_addr");
_Static_assert(offsetof(struct hf_livepatch_func_before419, new_size) == 24, "the offset of new_size");
_Static_assert(offsetof(struct hf_livepatch_func_before419, old_size) == 28, "the offset of old_size");
_Static_assert(offsetof(struct hf_livepatch_func_before419, version) == 32, "the offset of version");
_Static_assert(offsetof(struct hf_livepatch_func_before419, opaque) == 33, "the offset of opaque");
_Static_assert(offsetof(struct hf_livepatch_func_before419, applied) == 64, "the offset of applied");
_Static_assert(offsetof(struct hf_livepatch_func_before419, patch_offset) == 65, "the offset of patch_offset");
_Static_assert(offsetof(struct hf_livepatch_func_before419, _pad) == 66, "the offset of _pad");
_Static_assert(offsetof(struct hf_livepatch_func_before419, expect) == 72, "the offset of expect");
#endif

/* A function to patch in a payload of version 1. Before the rename it was xsplice_patch_func, with the same layout. Xen's livepatch_func: public/sysctl.h, 4.13. In 4.7 to 4.13. */
#ifndef HF_LIVEPATCH_FUNC_VERSION1_DEFINED
#define HF_LIVEPATCH_FUNC_VERSION1_DEFINED
struct hf_livepatch_func_version1 {
	/* The address of the old function's name, which is looked up when old_addr is 0. */
	hf_u64 name;
	/* The address of the function to run instead; 0 to fill the old one with NOPs, which 4.7 refuses. */
	hf_u64 new_addr;
	/* The address of the old function in Xen; 0 when its name is to be looked up. */
	hf_u64 old_addr;
	/* The length of the new function in bytes, or the number of bytes to fill with NOPs. */
	uint32_t new_size;
	/* The length of the old function in bytes. */
	uint32_t old_size;
	/* The version of the payload: 1. */
	uint8_t version;
	/* Where Xen keeps the bytes that it overwrote; zero in a payload. */
	uint8_t opaque[31];
};
_Static_assert(sizeof(struct hf_livepatch_func_version1) == 64, "the size of livepatch_func");
_Static_assert(offsetof(struct hf_livepatch_func_version1, name) == 0, "the offset of name");
_Static_assert(offsetof(struct hf_livepatch_func_version1, new_addr) == 8, "the offset of new_addr");
_Static_assert(offsetof(struct hf_livepatch_func_version1, old_addr) == 16, "the offset of old_addr");
_Static_assert(offsetof(struct hf_livepatch_func_version1, new_size) == 24, "the offset of new_size");
_Static_assert(offsetof(struct hf_livepatch_func_version1, old_size) == 28, "the offset of old_size");
_Static_assert(offsetof(struct hf_livepatch_func_version1, version) == 32, "the offset of version");
_Static_assert(offsetof(struct hf_livepatch_func_version1, opaque) == 33, "the offset of opaque");
#endif

/* A function to patch, an element of .xsplice.funcs as an early draft had it. It is as long as an element of version 2, and no release ever read it. Xen's xsplice_patch_func: xSplice design, before it was merged, 2015. */
#ifndef HF_XSPLICE_PATCH_FUNC_DRAFT_DEFINED
#define HF_XSPLICE_PATCH_FUNC_DRAFT_DEFINED
struct hf_xsplice_patch_func_draft {
	/* The address of the function to run instead. */
	hf_u64 new_addr;
	/* Its length in bytes. */
	hf_u64 new_size;
	/* The address of the old function in Xen; 0 when its name is to be looked up. */
	hf_u64 old_addr;
	/* Its length in bytes. */
	hf_u64 old_size;
	/* The address of the old function's name. */
	hf_u64 name;
	/* Reserved: zero when written. */
	uint8_t pad[64];
};
_Static_assert(sizeof(struct hf_xsplice_patch_func_draft) == 104, "the size of xsplice_patch_func");
_Static_assert(offsetof(struct hf_xsplice_patch_func_draft, new_addr) == 0, "the offset of new_addr");
_Static_assert(offsetof(struct hf_xsplice_patch_func_draft, new_size) == 8, "the offset of new_size");
_Static_assert(offsetof(struct hf_xsplice_patch_func_draft, old_addr) == 16, "the offset of old_addr");
_Static_assert(offsetof(struct hf_xsplice_patch_func_draft, old_size) == 24, "the offset of old_size");
_Static_assert(offsetof(struct hf_xsplice_patch_func_draft, name) == 32, "the offset of name");
_Static_assert(offsetof(struct hf_xsplice_patch_func_draft, pad) == 40, "the offset of pad");
#endif

/* An element of a section of hooks. Those of load and unload may have several, the others have one. Xen's livepatch_loadcall_t: xen/livepatch_payload.h, 4.17. In 4.8 and later. */
#ifndef HF_LIVEPATCH_HOOK_DEFINED
#define HF_LIVEPATCH_HOOK_DEFINED
struct hf_livepatch_hook {
	/* The address of the function, usually relocated. */
	hf_u64 address;
};
_Static_assert(sizeof(struct hf_livepatch_hook) == 8, "the size of livepatch_loadcall_t");
_Static_assert(offsetof(struct hf_livepatch_hook, address) == 0, "the offset of address");
#endif

/* An element of .altinstructions: instructions that Xen replaces, as it loads the payload, when the processor has a feature. Xen's alt_instr: asm/alternative.h, 4.17. In 4.11 and later. */
#ifndef HF_LIVEPATCH_ALTERNATIVE_DEFINED
#define HF_LIVEPATCH_ALTERNATIVE_DEFINED
struct hf_livepatch_alternative {
	/* The instructions in the payload's own code, from this field on: a signed number of 32 bits, low half first, since the structure is packed in C. */
	uint16_t orig_offset[2];
	/* What to put there, from this field on, in the same way. */
	uint16_t repl_offset[2];
	/* The number of the feature; bit 15 means that it must be absent. */
	uint16_t cpuid;
	/* The length of the instructions in bytes. */
	uint8_t orig_len;
	/* The length of what to put there in bytes. */
	uint8_t repl_len;
	/* How many bytes of NOPs stand behind the instructions, for longer ones. */
	uint8_t pad_len;
	/* Reserved: zero when written. */
	uint8_t priv;
};
_Static_assert(sizeof(struct hf_livepatch_alternative) == 14, "the size of alt_instr");
_Static_assert(offsetof(struct hf_livepatch_alternative, orig_offset) == 0, "the offset of orig_offset");
_Static_assert(offsetof(struct hf_livepatch_alternative, repl_offset) == 4, "the offset of repl_offset");
_Static_assert(offsetof(struct hf_livepatch_alternative, cpuid) == 8, "the offset of cpuid");
_Static_assert(offsetof(struct hf_livepatch_alternative, orig_len) == 10, "the offset of orig_len");
_Static_assert(offsetof(struct hf_livepatch_alternative, repl_len) == 11, "the offset of repl_len");
_Static_assert(offsetof(struct hf_livepatch_alternative, pad_len) == 12, "the offset of pad_len");
_Static_assert(offsetof(struct hf_livepatch_alternative, priv) == 13, "the offset of priv");
#endif

/* An element of .altinstructions when there was no padding. Xen's alt_instr: asm/alternative.h, 4.7. In 4.7 to 4.10. */
#ifndef HF_LIVEPATCH_ALTERNATIVE_BEFORE411_DEFINED
#define HF_LIVEPATCH_ALTERNATIVE_BEFORE411_DEFINED
struct hf_livepatch_alternative_before411 {
	/* The instructions in the payload's own code, from this field on: a signed number of 32 bits, low half first, since the structure is packed in C. */
	uint16_t orig_offset[2];
	/* What to put there, from this field on, in the same way. */
	uint16_t repl_offset[2];
	/* The number of the feature; bit 15 means that it must be absent. */
	uint16_t cpuid;
	/* The length of the instructions in bytes. */
	uint8_t orig_len;
	/* The length of what to put there in bytes. */
	uint8_t repl_len;
};
_Static_assert(sizeof(struct hf_livepatch_alternative_before411) == 12, "the size of alt_instr");
_Static_assert(offsetof(struct hf_livepatch_alternative_before411, orig_offset) == 0, "the offset of orig_offset");
_Static_assert(offsetof(struct hf_livepatch_alternative_before411, repl_offset) == 4, "the offset of repl_offset");
_Static_assert(offsetof(struct hf_livepatch_alternative_before411, cpuid) == 8, "the offset of cpuid");
_Static_assert(offsetof(struct hf_livepatch_alternative_before411, orig_len) == 10, "the offset of orig_len");
_Static_assert(offsetof(struct hf_livepatch_alternative_before411, repl_len) == 11, "the offset of repl_len");
#endif

/* An element of .alt_call_sites: an indirect call of six bytes that becomes a direct one. Xen's alt_call: asm/alternative-call.h, 4.21. In 4.21 and later. */
#ifndef HF_LIVEPATCH_ALTERNATIVE_CALL_DEFINED
#define HF_LIVEPATCH_ALTERNATIVE_CALL_DEFINED
struct hf_livepatch_alternative_call {
	/* The call in the payload's own code, from this field on. */
	int32_t offset;
};
_Static_assert(sizeof(struct hf_livepatch_alternative_call) == 4, "the size of alt_call");
_Static_assert(offsetof(struct hf_livepatch_alternative_call, offset) == 0, "the offset of offset");
#endif

/* An element of .ex_table: an instruction that may fault, and where to go on. Xen's exception_table_entry: asm/uaccess.h, 4.17. In 4.7 and later. */
#ifndef HF_LIVEPATCH_EXCEPTION_DEFINED
#define HF_LIVEPATCH_EXCEPTION_DEFINED
struct hf_livepatch_exception {
	/* The instruction, from this field on. */
	int32_t addr;
	/* Where to go on, from this field on. */
	int32_t cont;
};
_Static_assert(sizeof(struct hf_livepatch_exception) == 8, "the size of exception_table_entry");
_Static_assert(offsetof(struct hf_livepatch_exception, addr) == 0, "the offset of addr");
_Static_assert(offsetof(struct hf_livepatch_exception, cont) == 4, "the offset of cont");
#endif

/* The start of an element of .bug_frames.N, and all of it but for assertions: an instruction that stops on purpose. Xen's bug_frame: asm/bug.h, 4.17. In 4.7 and later. */
#ifndef HF_LIVEPATCH_BUG_FRAME_DEFINED
#define HF_LIVEPATCH_BUG_FRAME_DEFINED
struct hf_livepatch_bug_frame {
	/* The instruction, and a part of the line's number. */
	uint32_t location;
	/* The name of the file or the function to call, and a part of the line's number. */
	uint32_t pointer;
};
_Static_assert(sizeof(struct hf_livepatch_bug_frame) == 8, "the size of bug_frame");
_Static_assert(offsetof(struct hf_livepatch_bug_frame, location) == 0, "the offset of location");
_Static_assert(offsetof(struct hf_livepatch_bug_frame, pointer) == 4, "the offset of pointer");
#endif

/* The note in .note.gnu.build-id, .livepatch.depends and .livepatch.xen_depends. Zeros fill it up to a multiple of 4 bytes. Xen's Elf64_Nhdr: xen/common/version.c, 4.17. In 4.7 and later. */
#ifndef HF_LIVEPATCH_BUILD_ID_NOTE_DEFINED
#define HF_LIVEPATCH_BUILD_ID_NOTE_DEFINED
struct hf_livepatch_build_id_note {
	/* The length of the name in bytes: 4. */
	uint32_t namesz;
	/* The length of the build id in bytes; not 0, and 20 when GNU ld made it with its default. */
	uint32_t descsz;
	/* What the note is: 3, a build id. */
	uint32_t type;
	/* The name: GNU and a NUL. */
	uint8_t name[4];
	/* Behind it: desc, u8[descsz]. The build id of the payload, or of what it depends on. */
};
_Static_assert(sizeof(struct hf_livepatch_build_id_note) == 16, "the size of Elf64_Nhdr");
_Static_assert(offsetof(struct hf_livepatch_build_id_note, namesz) == 0, "the offset of namesz");
_Static_assert(offsetof(struct hf_livepatch_build_id_note, descsz) == 4, "the offset of descsz");
_Static_assert(offsetof(struct hf_livepatch_build_id_note, type) == 8, "the offset of type");
_Static_assert(offsetof(struct hf_livepatch_build_id_note, name) == 12, "the offset of name");
#endif

/* What follows AppendedSignatureMarker in a signed payload: this header, then the signature, the key's identifier and the signer's name, with which the file ends. Linux has the same header for its modules, and the parts the other way round: name, identifier, signature, header, marker. Xen's elf_payload_signature: docs/misc/livepatch.pandoc, 4.17. Big-endian. */
#ifndef HF_PAYLOAD_SIGNATURE_TRAILER_DEFINED
#define HF_PAYLOAD_SIGNATURE_TRAILER_DEFINED
struct hf_payload_signature_trailer {
	/* The algorithm of the key. */
	uint8_t algo;
	/* The digest that is signed. */
	uint8_t hash;
	/* How the key is named. */
	uint8_t id_type;
	/* The length of the signer's name in bytes. */
	uint8_t signer_len;
	/* The length of the key's identifier in bytes. */
	uint8_t key_id_len;
	/* Reserved: zero when written. */
	uint8_t __pad[3];
	/* The length of the signature in bytes. */
	uint32_t sig_len;
};
_Static_assert(sizeof(struct hf_payload_signature_trailer) == 12, "the size of elf_payload_signature");
_Static_assert(offsetof(struct hf_payload_signature_trailer, algo) == 0, "the offset of algo");
_Static_assert(offsetof(struct hf_payload_signature_trailer, hash) == 1, "the offset of hash");
_Static_assert(offsetof(struct hf_payload_signature_trailer, id_type) == 2, "the offset of id_type");
_Static_assert(offsetof(struct hf_payload_signature_trailer, signer_len) == 3, "the offset of signer_len");
_Static_assert(offsetof(struct hf_payload_signature_trailer, key_id_len) == 4, "the offset of key_id_len");
_Static_assert(offsetof(struct hf_payload_signature_trailer, __pad) == 5, "the offset of __pad");
_Static_assert(offsetof(struct hf_payload_signature_trailer, sig_len) == 8, "the offset of sig_len");
#endif

/* The note in .note.Xen.signature. The signature is over the whole file with its own bytes zero. Zeros fill the note up to a multiple of 4 bytes, and stand in the section too. No second note in the section has its name. Xen's Elf64_Nhdr: xen-devel, livepatch signing, versions 2 and 3, May and June 2025. */
#ifndef HF_LIVEPATCH_SIGNATURE_NOTE_DEFINED
#define HF_LIVEPATCH_SIGNATURE_NOTE_DEFINED
struct hf_livepatch_signature_note {
	/* The length of the name in bytes: 4. */
	uint32_t namesz;
	/* The length of the signature in bytes: 1 to 1023. */
	uint32_t descsz;
	/* How the payload is signed. */
	uint32_t type;
	/* The name: Xen and a NUL. */
	uint8_t name[4];
	/* Behind it: desc, u8[descsz]. The signature. */
};
_Static_assert(sizeof(struct hf_livepatch_signature_note) == 16, "the size of Elf64_Nhdr");
_Static_assert(offsetof(struct hf_livepatch_signature_note, namesz) == 0, "the offset of namesz");
_Static_assert(offsetof(struct hf_livepatch_signature_note, descsz) == 4, "the offset of descsz");
_Static_assert(offsetof(struct hf_livepatch_signature_note, type) == 8, "the offset of type");
_Static_assert(offsetof(struct hf_livepatch_signature_note, name) == 12, "the offset of name");
#endif

/* The start of the description of that note as the first version of the proposal had it and XenServer's Xen reads it, where the note's type is 0; the signature follows, and is over the whole file with its own bytes zero. Xen's payload_signature: xen-devel, livepatch signing, version 1, May 2025; XenServer's xen/common/livepatch.c. */
#ifndef HF_LIVEPATCH_SIGNATURE_HEADER_DRAFT_DEFINED
#define HF_LIVEPATCH_SIGNATURE_HEADER_DRAFT_DEFINED
struct hf_livepatch_signature_header_draft {
	/* The version of the signature: 1. */
	uint16_t version;
	/* The algorithm of the key. */
	uint8_t algo;
	/* The digest that is signed. */
	uint8_t hash;
	/* The length of the signature in bytes: 1 to what the description has behind this header. */
	uint32_t sig_len;
};
_Static_assert(sizeof(struct hf_livepatch_signature_header_draft) == 8, "the size of payload_signature");
_Static_assert(offsetof(struct hf_livepatch_signature_header_draft, version) == 0, "the offset of version");
_Static_assert(offsetof(struct hf_livepatch_signature_header_draft, algo) == 2, "the offset of algo");
_Static_assert(offsetof(struct hf_livepatch_signature_header_draft, hash) == 3, "the offset of hash");
_Static_assert(offsetof(struct hf_livepatch_signature_header_draft, sig_len) == 4, "the offset of sig_len");
#endif

#endif /* HF_LIVE_PATCH_VERSIONED_H */

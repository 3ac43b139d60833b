// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

// NameSize is XEN_LIVEPATCH_NAME_SIZE. The longest name of a payload in bytes, with the NUL at its end. In Xen 4.7 and
// later.
const NameSize uint32 = 128

// MaxPayloadSize is LIVEPATCH_MAX_SIZE. The largest payload in bytes; 4.7 has the number without a name. In Xen 4.7 and
// later.
const MaxPayloadSize uint64 = 0x200000

// MaxListed: The most payloads that one list may ask for; more is refused with E2BIG. In Xen 4.7 and later.
const MaxListed uint32 = 1024

// DefaultTimeout: How long the CPUs may take to meet when an action's timeout is 0, in nanoseconds. In Xen 4.7 and
// later.
const DefaultTimeout uint32 = 30000000

// OpaqueSize is LIVEPATCH_OPAQUE_SIZE. The most bytes of code that one function's patch may change or expect. In Xen
// 4.7 and later.
const OpaqueSize uint32 = 31

// PayloadVersion1 is LIVEPATCH_PAYLOAD_VERSION. The version of a payload's functions. In Xen 4.7 to 4.13.
const PayloadVersion1 uint8 = 1

// PayloadVersion2 is LIVEPATCH_PAYLOAD_VERSION. The version of a payload's functions. In Xen 4.14 and later.
const PayloadVersion2 uint8 = 2

// FuncsSection is ELF_LIVEPATCH_FUNC. The section of the functions to patch. Every payload needed it until Xen 4.13. In
// Xen 4.7 and later.
const FuncsSection = ".livepatch.funcs"

// DependsSection is ELF_LIVEPATCH_DEPENDS. The section of the note that names the payload, or Xen, right below this
// one. In Xen 4.7 and later.
const DependsSection = ".livepatch.depends"

// XenDependsSection is ELF_LIVEPATCH_XEN_DEPENDS. The section of the note that names the build of Xen. In Xen 4.14 and
// later.
const XenDependsSection = ".livepatch.xen_depends"

// BuildIdSection is ELF_BUILD_ID_NOTE. The section of the note with the payload's own build id. In Xen 4.7 and later.
const BuildIdSection = ".note.gnu.build-id"

// LoadHooksSection is ELF_LIVEPATCH_LOAD_HOOKS. Functions to call while the payload is applied and all CPUs are held;
// no argument, no result. In Xen 4.8 and later.
const LoadHooksSection = ".livepatch.hooks.load"

// UnloadHooksSection is ELF_LIVEPATCH_UNLOAD_HOOKS. Functions to call while the payload is reverted and all CPUs are
// held; no argument, no result. In Xen 4.8 and later.
const UnloadHooksSection = ".livepatch.hooks.unload"

// PreApplyHookSection is ELF_LIVEPATCH_PREAPPLY_HOOK. One function to call before an apply is scheduled; a result other
// than 0 stops it. In Xen 4.14 and later.
const PreApplyHookSection = ".livepatch.hooks.preapply"

// ApplyHookSection is ELF_LIVEPATCH_APPLY_HOOK. One function to call instead of what Xen does to apply, while all CPUs
// are held. In Xen 4.14 and later.
const ApplyHookSection = ".livepatch.hooks.apply"

// PostApplyHookSection is ELF_LIVEPATCH_POSTAPPLY_HOOK. One function to call after an apply, whether it worked or not;
// no result. In Xen 4.14 and later.
const PostApplyHookSection = ".livepatch.hooks.postapply"

// PreRevertHookSection is ELF_LIVEPATCH_PREREVERT_HOOK. One function to call before a revert is scheduled; a result
// other than 0 stops it. In Xen 4.14 and later.
const PreRevertHookSection = ".livepatch.hooks.prerevert"

// RevertHookSection is ELF_LIVEPATCH_REVERT_HOOK. One function to call instead of what Xen does to revert, while all
// CPUs are held. In Xen 4.14 and later.
const RevertHookSection = ".livepatch.hooks.revert"

// PostRevertHookSection is ELF_LIVEPATCH_POSTREVERT_HOOK. One function to call after a revert, whether it worked or
// not; no result. In Xen 4.14 and later.
const PostRevertHookSection = ".livepatch.hooks.postrevert"

// ModInfoSection: The metadata that list returns: texts of the form key=value, each with a NUL at its end. In Xen 4.14
// and later.
const ModInfoSection = ".modinfo"

// AlternativesSection: Instructions of the payload that depend on the processor. In Xen 4.7 and later.
const AlternativesSection = ".altinstructions"

// AlternativeReplacementsSection: The instructions to put there instead; checked together with the former. In Xen 4.18
// and later.
const AlternativeReplacementsSection = ".altinstr_replacement"

// AlternativeCallSitesSection: Indirect calls of the payload that may become direct ones. In Xen 4.21 and later.
const AlternativeCallSitesSection = ".alt_call_sites"

// ExceptionTableSection: Where the payload's code goes on after a fault. In Xen 4.7 and later.
const ExceptionTableSection = ".ex_table"

// BugFramesSectionPrefix: Where the payload's code stops on purpose; a digit from 0 to 3 says what for. In Xen 4.7 and
// later.
const BugFramesSectionPrefix = ".bug_frames."

// FuncsSectionXsplice: What .livepatch.funcs was called before Xen 4.7 was released; no release looks at it.
const FuncsSectionXsplice = ".xsplice.funcs"

// DependsSectionXsplice: What .livepatch.depends was called before Xen 4.7 was released; no release looks at it.
const DependsSectionXsplice = ".xsplice.depends"

// LoadHooksSectionXsplice: What .livepatch.hooks.load was called in drafts of xSplice; no release looks at it.
const LoadHooksSectionXsplice = ".xsplice.hooks.load"

// UnloadHooksSectionXsplice: What .livepatch.hooks.unload was called in drafts of xSplice; no release looks at it.
const UnloadHooksSectionXsplice = ".xsplice.hooks.unload"

// BuildIdNoteType is NT_GNU_BUILD_ID. The type of a note that holds a build id.
const BuildIdNoteType uint32 = 3

// BuildIdNoteName: The name of a note that holds a build id, with the NUL that its length counts.
const BuildIdNoteName = "GNU\x00"

// AppendedSignatureMarker: Stands right after the ELF file, before PayloadSignatureTrailer.
const AppendedSignatureMarker = "~Module signature appended~\x0a"

// SignatureSection is ELF_XEN_SIGNATURE. The section of the note with the signature.
const SignatureSection = ".note.Xen.signature"

// SignatureNoteName: The name of that note, with the NUL that its length counts.
const SignatureNoteName = "Xen\x00"

// SignatureVersion is LIVEPATCH_SIGNATURE_VERSION. The only version of a signature in a note.
const SignatureVersion uint16 = 1

// MaxSignatureNoteSize is MAX_SIG_NOTE_SIZE. The description of a signature's note is shorter than this, in bytes.
// XenServer's Xen sets no such limit.
const MaxSignatureNoteSize uint32 = 1024

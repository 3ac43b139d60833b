// Generated from abi/live-patch.yaml. Do not edit.

//! Live patches, and the sub-operations that manage them.
//!
//! This interface changes with each version of Xen: a caller is built for one, and must check that
//! it runs on that.

use core::mem;

/// The longest name of a payload in bytes, with the NUL at its end.
///
/// Xen's `XEN_LIVEPATCH_NAME_SIZE`. In 4.7 and later.
pub const NAME_SIZE: u32 = 128;

/// The largest payload in bytes; 4.7 has the number without a name.
///
/// Xen's `LIVEPATCH_MAX_SIZE`. In 4.7 and later.
pub const MAX_PAYLOAD_SIZE: u64 = 0x200000;

/// The most payloads that one list may ask for; more is refused with E2BIG.
///
/// In 4.7 and later.
pub const MAX_LISTED: u32 = 1024;

/// How long the CPUs may take to meet when an action's timeout is 0, in nanoseconds.
///
/// In 4.7 and later.
pub const DEFAULT_TIMEOUT: u32 = 30000000;

/// The most bytes of code that one function's patch may change or expect.
///
/// Xen's `LIVEPATCH_OPAQUE_SIZE`. In 4.7 and later.
pub const OPAQUE_SIZE: u32 = 31;

/// The version of a payload's functions.
///
/// Xen's `LIVEPATCH_PAYLOAD_VERSION`. In 4.7 to 4.13.
pub const PAYLOAD_VERSION1: u8 = 1;

/// The version of a payload's functions.
///
/// Xen's `LIVEPATCH_PAYLOAD_VERSION`. In 4.14 and later.
pub const PAYLOAD_VERSION2: u8 = 2;

/// The section of the functions to patch. Every payload needed it until Xen 4.13.
///
/// Xen's `ELF_LIVEPATCH_FUNC`. In 4.7 and later.
pub const FUNCS_SECTION: &str = ".livepatch.funcs";

/// The section of the note that names the payload, or Xen, right below this one.
///
/// Xen's `ELF_LIVEPATCH_DEPENDS`. In 4.7 and later.
pub const DEPENDS_SECTION: &str = ".livepatch.depends";

/// The section of the note that names the build of Xen.
///
/// Xen's `ELF_LIVEPATCH_XEN_DEPENDS`. In 4.14 and later.
pub const XEN_DEPENDS_SECTION: &str = ".livepatch.xen_depends";

/// The section of the note with the payload's own build id.
///
/// Xen's `ELF_BUILD_ID_NOTE`. In 4.7 and later.
pub const BUILD_ID_SECTION: &str = ".note.gnu.build-id";

/// Functions to call while the payload is applied and all CPUs are held; no argument, no result.
///
/// Xen's `ELF_LIVEPATCH_LOAD_HOOKS`. In 4.8 and later.
pub const LOAD_HOOKS_SECTION: &str = ".livepatch.hooks.load";

/// Functions to call while the payload is reverted and all CPUs are held; no argument, no result.
///
/// Xen's `ELF_LIVEPATCH_UNLOAD_HOOKS`. In 4.8 and later.
pub const UNLOAD_HOOKS_SECTION: &str = ".livepatch.hooks.unload";

/// One function to call before an apply is scheduled; a result other than 0 stops it.
///
/// Xen's `ELF_LIVEPATCH_PREAPPLY_HOOK`. In 4.14 and later.
pub const PRE_APPLY_HOOK_SECTION: &str = ".livepatch.hooks.preapply";

/// One function to call instead of what Xen does to apply, while all CPUs are held.
///
/// Xen's `ELF_LIVEPATCH_APPLY_HOOK`. In 4.14 and later.
pub const APPLY_HOOK_SECTION: &str = ".livepatch.hooks.apply";

/// One function to call after an apply, whether it worked or not; no result.
///
/// Xen's `ELF_LIVEPATCH_POSTAPPLY_HOOK`. In 4.14 and later.
pub const POST_APPLY_HOOK_SECTION: &str = ".livepatch.hooks.postapply";

/// One function to call before a revert is scheduled; a result other than 0 stops it.
///
/// Xen's `ELF_LIVEPATCH_PREREVERT_HOOK`. In 4.14 and later.
pub const PRE_REVERT_HOOK_SECTION: &str = ".livepatch.hooks.prerevert";

/// One function to call instead of what Xen does to revert, while all CPUs are held.
///
/// Xen's `ELF_LIVEPATCH_REVERT_HOOK`. In 4.14 and later.
pub const REVERT_HOOK_SECTION: &str = ".livepatch.hooks.revert";

/// One function to call after a revert, whether it worked or not; no result.
///
/// Xen's `ELF_LIVEPATCH_POSTREVERT_HOOK`. In 4.14 and later.
pub const POST_REVERT_HOOK_SECTION: &str = ".livepatch.hooks.postrevert";

/// The metadata that list returns: texts of the form key=value, each with a NUL at its end.
///
/// In 4.14 and later.
pub const MOD_INFO_SECTION: &str = ".modinfo";

/// Instructions of the payload that depend on the processor.
///
/// In 4.7 and later.
pub const ALTERNATIVES_SECTION: &str = ".altinstructions";

/// The instructions to put there instead; checked together with the former.
///
/// In 4.18 and later.
pub const ALTERNATIVE_REPLACEMENTS_SECTION: &str = ".altinstr_replacement";

/// Indirect calls of the payload that may become direct ones.
///
/// In 4.21 and later.
pub const ALTERNATIVE_CALL_SITES_SECTION: &str = ".alt_call_sites";

/// Where the payload's code goes on after a fault.
///
/// In 4.7 and later.
pub const EXCEPTION_TABLE_SECTION: &str = ".ex_table";

/// Where the payload's code stops on purpose; a digit from 0 to 3 says what for.
///
/// In 4.7 and later.
pub const BUG_FRAMES_SECTION_PREFIX: &str = ".bug_frames.";

/// What .livepatch.funcs was called before Xen 4.7 was released; no release looks at it.
pub const FUNCS_SECTION_XSPLICE: &str = ".xsplice.funcs";

/// What .livepatch.depends was called before Xen 4.7 was released; no release looks at it.
pub const DEPENDS_SECTION_XSPLICE: &str = ".xsplice.depends";

/// What .livepatch.hooks.load was called in drafts of xSplice; no release looks at it.
pub const LOAD_HOOKS_SECTION_XSPLICE: &str = ".xsplice.hooks.load";

/// What .livepatch.hooks.unload was called in drafts of xSplice; no release looks at it.
pub const UNLOAD_HOOKS_SECTION_XSPLICE: &str = ".xsplice.hooks.unload";

/// The type of a note that holds a build id.
///
/// Xen's `NT_GNU_BUILD_ID`.
pub const BUILD_ID_NOTE_TYPE: u32 = 3;

/// The name of a note that holds a build id, with the NUL that its length counts.
pub const BUILD_ID_NOTE_NAME: &str = "GNU\x00";

/// Stands right after the ELF file, before PayloadSignatureTrailer.
pub const APPENDED_SIGNATURE_MARKER: &str = "~Module signature appended~\x0a";

/// The section of the note with the signature.
///
/// Xen's `ELF_XEN_SIGNATURE`.
pub const SIGNATURE_SECTION: &str = ".note.Xen.signature";

/// The name of that note, with the NUL that its length counts.
pub const SIGNATURE_NOTE_NAME: &str = "Xen\x00";

/// The only version of a signature in a note.
///
/// Xen's `LIVEPATCH_SIGNATURE_VERSION`.
pub const SIGNATURE_VERSION: u16 = 1;

/// The description of a signature's note is shorter than this, in bytes. XenServer's Xen sets no
/// such limit.
///
/// Xen's `MAX_SIG_NOTE_SIZE`.
pub const MAX_SIGNATURE_NOTE_SIZE: u32 = 1024;

/// The sub-operations of the live patching operation. Before the rename they were
/// XEN_SYSCTL_XSPLICE\_\*.
///
/// Xen's `XEN_SYSCTL_LIVEPATCH_*`: public/sysctl.h, 4.17.
pub mod livepatch_operation {
    /// Give Xen a payload, which it checks and links.
    ///
    /// In 4.7 and later.
    pub const UPLOAD: u32 = 0;

    /// Ask for the state of one payload.
    ///
    /// In 4.7 and later.
    pub const GET: u32 = 1;

    /// Ask for the names and states of all.
    ///
    /// In 4.7 and later.
    pub const LIST: u32 = 2;

    /// Apply, revert, replace or unload a payload.
    ///
    /// In 4.7 and later.
    pub const ACTION: u32 = 3;
}

/// The states of a payload. Before the rename they were XSPLICE_STATE\_\*.
///
/// Xen's `LIVEPATCH_STATE_*`: public/sysctl.h, 4.17.
pub mod livepatch_state {
    /// It is uploaded and not in effect.
    ///
    /// In 4.7 and later.
    pub const CHECKED: u32 = 1;

    /// It is in effect.
    ///
    /// In 4.7 and later.
    pub const APPLIED: u32 = 2;
}

/// What may be done with a payload. Before the rename they were XSPLICE_ACTION\_\*.
///
/// Xen's `LIVEPATCH_ACTION_*`: public/sysctl.h, 4.17.
pub mod livepatch_action {
    /// Forget it. It must not be in effect.
    ///
    /// In 4.7 and later.
    pub const UNLOAD: u32 = 1;

    /// Take it out of effect. It must be the last one that was applied.
    ///
    /// In 4.7 and later.
    pub const REVERT: u32 = 2;

    /// Put it into effect.
    ///
    /// In 4.7 and later.
    pub const APPLY: u32 = 3;

    /// Take all others out of effect and put this one into effect, in one step.
    ///
    /// In 4.7 and later.
    pub const REPLACE: u32 = 4;
}

/// How an action is done. Xen ignores the bits that it does not know.
///
/// Xen's `LIVEPATCH_ACTION_*`: public/sysctl.h, 4.17. Values combine.
pub mod livepatch_action_flags {
    /// Do not compare .livepatch.depends with the payload on top; the build of Xen was compared at the
    /// upload.
    ///
    /// In 4.14 and later.
    pub const APPLY_NO_DEPS: u32 = 0x1;
}

/// How a sub-operation is done.
///
/// Xen's `LIVEPATCH_FLAG_*`: public/sysctl.h, 4.17. Values combine.
pub mod livepatch_flags {
    /// Let bits pass that Xen does not know. It was meant to skip checks of an upload, and no release
    /// skips any.
    ///
    /// In 4.19 and later.
    pub const FORCE: u32 = 0x1;
}

/// Whether one function of a payload is patched.
///
/// Xen's `LIVEPATCH_FUNC_*`: public/sysctl.h, 4.17.
pub mod livepatch_func_state {
    /// It is as it was.
    ///
    /// In 4.14 and later.
    pub const NOT_APPLIED: u8 = 0;

    /// It is patched.
    ///
    /// In 4.14 and later.
    pub const APPLIED: u8 = 1;
}

/// The algorithms of the key that signed, in PayloadSignatureTrailer.
///
/// Xen's `PKEY_ALGO_*`: docs/misc/livepatch.pandoc, 4.17.
pub mod payload_key_algorithm {
    /// DSA.
    pub const DSA: u8 = 0;

    /// RSA.
    pub const RSA: u8 = 1;
}

/// How the key is named, in PayloadSignatureTrailer.
///
/// Xen's `PKEY_ID_*`: docs/misc/livepatch.pandoc, 4.17.
pub mod payload_key_id_type {
    /// By the identifier that OpenPGP computes.
    pub const PGP: u8 = 0;

    /// By the subject key identifier of an X.509 certificate.
    pub const X509: u8 = 1;
}

/// The digests, in PayloadSignatureTrailer.
///
/// Xen's `HASH_ALGO_*`: docs/misc/livepatch.pandoc, 4.17.
pub mod payload_digest {
    /// MD4, 128 bits.
    pub const MD4: u8 = 0;

    /// MD5, 128 bits.
    pub const MD5: u8 = 1;

    /// SHA-1, 160 bits.
    pub const SHA1: u8 = 2;

    /// RIPEMD, 160 bits.
    pub const RIPE_MD160: u8 = 3;

    /// SHA-2, 256 bits.
    pub const SHA256: u8 = 4;

    /// SHA-2, 384 bits.
    pub const SHA384: u8 = 5;

    /// SHA-2, 512 bits.
    pub const SHA512: u8 = 6;

    /// SHA-2, 224 bits.
    pub const SHA224: u8 = 7;

    /// RIPEMD, 128 bits.
    pub const RIPE_MD128: u8 = 8;

    /// RIPEMD, 256 bits.
    pub const RIPE_MD256: u8 = 9;

    /// RIPEMD, 320 bits.
    pub const RIPE_MD320: u8 = 10;

    /// Whirlpool, 256 bits.
    pub const WHIRLPOOL256: u8 = 11;

    /// Whirlpool, 384 bits.
    pub const WHIRLPOOL384: u8 = 12;

    /// Whirlpool, 512 bits.
    pub const WHIRLPOOL512: u8 = 13;

    /// Tiger, 128 bits.
    pub const TIGER128: u8 = 14;

    /// Tiger, 160 bits.
    pub const TIGER160: u8 = 15;

    /// Tiger, 192 bits.
    pub const TIGER192: u8 = 16;
}

/// The algorithms of the key that signed, in a note. Their numbers are not those of
/// PayloadKeyAlgorithm.
///
/// Xen's `SIGNATURE_ALGORITHM_*`: xen-devel, livepatch signing, versions 2 and 3, May and June 2025.
pub mod signature_algorithm {
    /// RSA.
    pub const RSA: u8 = 0;
}

/// The digests, in a note. Their numbers are not those of PayloadDigest.
///
/// Xen's `SIGNATURE_HASH_*`: xen-devel, livepatch signing, versions 2 and 3, May and June 2025.
pub mod signature_digest {
    /// SHA-2, 256 bits.
    pub const SHA256: u8 = 0;
}

/// A payload's name. Before the rename it was xen_xsplice_name.
///
/// Xen's `xen_livepatch_name`: public/sysctl.h, 4.17. In 4.7 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenLivepatchName {
    /// Where the text is. Points to `char`.
    pub name: u64,
    /// Its length in bytes, with the NUL at its end: 1 to 128.
    pub size: u16,
    /// Reserved: zero when written.
    pub pad: [u16; 3],
}

plain!(XenLivepatchName);

const _: () = {
    assert!(mem::size_of::<XenLivepatchName>() == 16);
    assert!(mem::align_of::<XenLivepatchName>() == 8);
    assert!(mem::offset_of!(XenLivepatchName, name) == 0);
    assert!(mem::offset_of!(XenLivepatchName, size) == 8);
    assert!(mem::offset_of!(XenLivepatchName, pad) == 10);
};

/// What became of a payload. Before the rename it was xen_xsplice_status.
///
/// Xen's `xen_livepatch_status`: public/sysctl.h, 4.17. In 4.7 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenLivepatchStatus {
    /// The state that it is in. A value of [`livepatch_state`].
    pub state: u32,
    /// How the last action ended: 0, a negative error number, or -EAGAIN (-11) while it is not over.
    pub rc: i32,
}

plain!(XenLivepatchStatus);

const _: () = {
    assert!(mem::size_of::<XenLivepatchStatus>() == 8);
    assert!(mem::align_of::<XenLivepatchStatus>() == 4);
    assert!(mem::offset_of!(XenLivepatchStatus, state) == 0);
    assert!(mem::offset_of!(XenLivepatchStatus, rc) == 4);
};

/// A payload for Xen.
///
/// Xen's `xen_sysctl_livepatch_upload`: public/sysctl.h, 4.17. In 4.7 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlLivepatchUpload {
    /// What it is to be called; no two have one name.
    pub name: XenLivepatchName,
    /// The length of the ELF file in bytes: 1 to 2 MiB.
    pub size: u64,
    /// Where the ELF file is. Points to `u8`.
    pub payload: u64,
}

plain!(XenSysctlLivepatchUpload);

const _: () = {
    assert!(mem::size_of::<XenSysctlLivepatchUpload>() == 32);
    assert!(mem::align_of::<XenSysctlLivepatchUpload>() == 8);
    assert!(mem::offset_of!(XenSysctlLivepatchUpload, name) == 0);
    assert!(mem::offset_of!(XenSysctlLivepatchUpload, size) == 16);
    assert!(mem::offset_of!(XenSysctlLivepatchUpload, payload) == 24);
};

/// The question for one payload's state.
///
/// Xen's `xen_sysctl_livepatch_get`: public/sysctl.h, 4.17. In 4.7 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlLivepatchGet {
    /// Which payload.
    pub name: XenLivepatchName,
    /// The answer.
    pub status: XenLivepatchStatus,
}

plain!(XenSysctlLivepatchGet);

const _: () = {
    assert!(mem::size_of::<XenSysctlLivepatchGet>() == 24);
    assert!(mem::align_of::<XenSysctlLivepatchGet>() == 8);
    assert!(mem::offset_of!(XenSysctlLivepatchGet, name) == 0);
    assert!(mem::offset_of!(XenSysctlLivepatchGet, status) == 16);
};

/// The question for all payloads. Xen returns how many it wrote, which may be fewer than there is
/// room for, and the caller goes on behind them.
///
/// Xen's `xen_sysctl_livepatch_list`: public/sysctl.h, 4.21. In 4.21 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlLivepatchList {
    /// Changes whenever payloads come or go. A caller that sees it change begins again.
    pub version: u32,
    /// The first payload that is asked for, counted from 0.
    pub idx: u32,
    /// How many there is room for, 0 to 1024; 0 asks for version, nr and the sizes alone. Afterwards,
    /// how many payloads are left behind those written.
    pub nr: u32,
    /// Reserved: zero when written.
    pub pad: u32,
    /// The bytes that there is room for names; too few give ENOBUFS. Afterwards, those that Xen wrote,
    /// or that there are when nr is 0.
    pub name_total_size: u32,
    /// The bytes that there is room for metadata; too few give ENOBUFS. Afterwards, those that Xen
    /// wrote, or that there are when nr is 0.
    pub metadata_total_size: u32,
    /// Room for nr states. Points to `XenLivepatchStatus`.
    pub status: u64,
    /// Room for the names, one right behind the other, each with a NUL. Points to `char`.
    pub name: u64,
    /// Room for nr lengths of names in bytes, NUL included. Points to `u32`.
    pub len: u64,
    /// Room for the metadata, one right behind the other. Points to `char`.
    pub metadata: u64,
    /// Room for nr lengths of metadata in bytes. Points to `u32`.
    pub metadata_len: u64,
}

plain!(XenSysctlLivepatchList);

const _: () = {
    assert!(mem::size_of::<XenSysctlLivepatchList>() == 64);
    assert!(mem::align_of::<XenSysctlLivepatchList>() == 8);
    assert!(mem::offset_of!(XenSysctlLivepatchList, version) == 0);
    assert!(mem::offset_of!(XenSysctlLivepatchList, idx) == 4);
    assert!(mem::offset_of!(XenSysctlLivepatchList, nr) == 8);
    assert!(mem::offset_of!(XenSysctlLivepatchList, pad) == 12);
    assert!(mem::offset_of!(XenSysctlLivepatchList, name_total_size) == 16);
    assert!(mem::offset_of!(XenSysctlLivepatchList, metadata_total_size) == 20);
    assert!(mem::offset_of!(XenSysctlLivepatchList, status) == 24);
    assert!(mem::offset_of!(XenSysctlLivepatchList, name) == 32);
    assert!(mem::offset_of!(XenSysctlLivepatchList, len) == 40);
    assert!(mem::offset_of!(XenSysctlLivepatchList, metadata) == 48);
    assert!(mem::offset_of!(XenSysctlLivepatchList, metadata_len) == 56);
};

/// The question for all payloads when Xen was not told how much room there was for names and
/// metadata.
///
/// Xen's `xen_sysctl_livepatch_list`: public/sysctl.h, 4.20. In 4.14 to 4.20.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlLivepatchListBefore421 {
    /// Changes whenever payloads come or go. A caller that sees it change begins again.
    pub version: u32,
    /// The first payload that is asked for, counted from 0.
    pub idx: u32,
    /// How many there is room for, 0 to 1024; 0 asks for version, nr and the sizes alone. Afterwards,
    /// how many payloads are left behind those written.
    pub nr: u32,
    /// Reserved: zero when written.
    pub pad: u32,
    /// The bytes of names that Xen wrote, or that there are when nr is 0.
    pub name_total_size: u32,
    /// The bytes of metadata that Xen wrote, or that there are when nr is 0.
    pub metadata_total_size: u32,
    /// Room for nr states. Points to `XenLivepatchStatus`.
    pub status: u64,
    /// Room for the names, one right behind the other, each with a NUL. Points to `char`.
    pub name: u64,
    /// Room for nr lengths of names in bytes, NUL included. Points to `u32`.
    pub len: u64,
    /// Room for the metadata, one right behind the other. Points to `char`.
    pub metadata: u64,
    /// Room for nr lengths of metadata in bytes. Points to `u32`.
    pub metadata_len: u64,
}

plain!(XenSysctlLivepatchListBefore421);

const _: () = {
    assert!(mem::size_of::<XenSysctlLivepatchListBefore421>() == 64);
    assert!(mem::align_of::<XenSysctlLivepatchListBefore421>() == 8);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore421, version) == 0);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore421, idx) == 4);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore421, nr) == 8);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore421, pad) == 12);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore421, name_total_size) == 16);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore421, metadata_total_size) == 20);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore421, status) == 24);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore421, name) == 32);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore421, len) == 40);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore421, metadata) == 48);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore421, metadata_len) == 56);
};

/// The question for all payloads when they had no metadata.
///
/// Xen's `xen_sysctl_livepatch_list`: public/sysctl.h, 4.13. In 4.7 to 4.13.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlLivepatchListBefore414 {
    /// Changes whenever payloads come or go. A caller that sees it change begins again.
    pub version: u32,
    /// The first payload that is asked for, counted from 0.
    pub idx: u32,
    /// How many there is room for, 0 to 1024; 0 asks for version and nr alone. Afterwards, how many
    /// payloads are left behind those written.
    pub nr: u32,
    /// Reserved: zero when written.
    pub pad: u32,
    /// Room for nr states. Points to `XenLivepatchStatus`.
    pub status: u64,
    /// Room for nr names; each begins 128 bytes behind the one before it. Points to `char`.
    pub name: u64,
    /// Room for nr lengths of names in bytes, NUL included. Points to `u32`.
    pub len: u64,
}

plain!(XenSysctlLivepatchListBefore414);

const _: () = {
    assert!(mem::size_of::<XenSysctlLivepatchListBefore414>() == 40);
    assert!(mem::align_of::<XenSysctlLivepatchListBefore414>() == 8);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore414, version) == 0);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore414, idx) == 4);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore414, nr) == 8);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore414, pad) == 12);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore414, status) == 16);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore414, name) == 24);
    assert!(mem::offset_of!(XenSysctlLivepatchListBefore414, len) == 32);
};

/// What to do with a payload. Xen starts it and returns; the state's rc says later how it ended.
///
/// Xen's `xen_sysctl_livepatch_action`: public/sysctl.h, 4.17. In 4.14 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlLivepatchAction {
    /// Which payload.
    pub name: XenLivepatchName,
    /// What to do. A value of [`livepatch_action`].
    pub cmd: u32,
    /// How long the CPUs may take to meet, in nanoseconds; 0 is 30 milliseconds. Xen's header said
    /// milliseconds until 4.8, but Xen never took them for that.
    pub timeout: u32,
    /// How to do it. A value of [`livepatch_action_flags`].
    pub flags: u32,
    /// Reserved: zero when written.
    pub pad: u32,
}

plain!(XenSysctlLivepatchAction);

const _: () = {
    assert!(mem::size_of::<XenSysctlLivepatchAction>() == 32);
    assert!(mem::align_of::<XenSysctlLivepatchAction>() == 8);
    assert!(mem::offset_of!(XenSysctlLivepatchAction, name) == 0);
    assert!(mem::offset_of!(XenSysctlLivepatchAction, cmd) == 16);
    assert!(mem::offset_of!(XenSysctlLivepatchAction, timeout) == 20);
    assert!(mem::offset_of!(XenSysctlLivepatchAction, flags) == 24);
    assert!(mem::offset_of!(XenSysctlLivepatchAction, pad) == 28);
};

/// What to do with a payload, without flags.
///
/// Xen's `xen_sysctl_livepatch_action`: public/sysctl.h, 4.13. In 4.7 to 4.13.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XenSysctlLivepatchActionBefore414 {
    /// Which payload.
    pub name: XenLivepatchName,
    /// What to do. A value of [`livepatch_action`].
    pub cmd: u32,
    /// How long the CPUs may take to meet, in nanoseconds; 0 is 30 milliseconds. Xen's header said
    /// milliseconds until 4.8, but Xen never took them for that.
    pub timeout: u32,
}

plain!(XenSysctlLivepatchActionBefore414);

const _: () = {
    assert!(mem::size_of::<XenSysctlLivepatchActionBefore414>() == 24);
    assert!(mem::align_of::<XenSysctlLivepatchActionBefore414>() == 8);
    assert!(mem::offset_of!(XenSysctlLivepatchActionBefore414, name) == 0);
    assert!(mem::offset_of!(XenSysctlLivepatchActionBefore414, cmd) == 16);
    assert!(mem::offset_of!(XenSysctlLivepatchActionBefore414, timeout) == 20);
};

/// The union `u` of [`XenSysctlLivepatchOp`].
///
/// What the sub-operation needs.
#[repr(C)]
#[derive(Clone, Copy)]
pub union XenSysctlLivepatchOpU {
    /// The payload to upload. For `cmd` 0.
    pub xen_sysctl_livepatch_upload: XenSysctlLivepatchUpload,
    /// The payload that is asked for. For `cmd` 1.
    pub xen_sysctl_livepatch_get: XenSysctlLivepatchGet,
    /// Where the answer has room. For `cmd` 2.
    pub xen_sysctl_livepatch_list: XenSysctlLivepatchList,
    /// Where the answer has room. For `cmd` 2.
    pub xen_sysctl_livepatch_list_before421: XenSysctlLivepatchListBefore421,
    /// The payload, and what to do with it. For `cmd` 3.
    pub xen_sysctl_livepatch_action: XenSysctlLivepatchAction,
}

opaque!(XenSysctlLivepatchOpU);

/// A sub-operation of live patching, the argument of XEN_SYSCTL_livepatch_op.
///
/// Xen's `xen_sysctl_livepatch_op`: public/sysctl.h, 4.17. In 4.14 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct XenSysctlLivepatchOp {
    /// Which sub-operation. A value of [`livepatch_operation`].
    pub cmd: u32,
    /// How to do it; called pad before. A value of [`livepatch_flags`]. In 4.19 and later.
    pub flags: u32,
    /// What the sub-operation needs.
    pub u: XenSysctlLivepatchOpU,
}

structure!(XenSysctlLivepatchOp);

const _: () = {
    assert!(mem::size_of::<XenSysctlLivepatchOp>() == 72);
    assert!(mem::align_of::<XenSysctlLivepatchOp>() == 8);
    assert!(mem::offset_of!(XenSysctlLivepatchOp, cmd) == 0);
    assert!(mem::offset_of!(XenSysctlLivepatchOp, flags) == 4);
    assert!(mem::offset_of!(XenSysctlLivepatchOp, u) == 8);
};

/// The union `u` of [`XenSysctlLivepatchOpBefore414`].
///
/// What the sub-operation needs.
#[repr(C)]
#[derive(Clone, Copy)]
pub union XenSysctlLivepatchOpBefore414U {
    /// The payload to upload. For `cmd` 0.
    pub xen_sysctl_livepatch_upload: XenSysctlLivepatchUpload,
    /// The payload that is asked for. For `cmd` 1.
    pub xen_sysctl_livepatch_get: XenSysctlLivepatchGet,
    /// Where the answer has room. For `cmd` 2.
    pub xen_sysctl_livepatch_list_before414: XenSysctlLivepatchListBefore414,
    /// The payload, and what to do with it. For `cmd` 3.
    pub xen_sysctl_livepatch_action_before414: XenSysctlLivepatchActionBefore414,
}

opaque!(XenSysctlLivepatchOpBefore414U);

/// A sub-operation of live patching. Before the rename it was xen_sysctl_xsplice_op.
///
/// Xen's `xen_sysctl_livepatch_op`: public/sysctl.h, 4.13. In 4.7 to 4.13.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct XenSysctlLivepatchOpBefore414 {
    /// Which sub-operation. A value of [`livepatch_operation`].
    pub cmd: u32,
    /// Reserved: zero when written.
    pub pad: u32,
    /// What the sub-operation needs.
    pub u: XenSysctlLivepatchOpBefore414U,
}

structure!(XenSysctlLivepatchOpBefore414);

const _: () = {
    assert!(mem::size_of::<XenSysctlLivepatchOpBefore414>() == 48);
    assert!(mem::align_of::<XenSysctlLivepatchOpBefore414>() == 8);
    assert!(mem::offset_of!(XenSysctlLivepatchOpBefore414, cmd) == 0);
    assert!(mem::offset_of!(XenSysctlLivepatchOpBefore414, pad) == 4);
    assert!(mem::offset_of!(XenSysctlLivepatchOpBefore414, u) == 8);
};

/// The bytes that are to be in the old function before it is patched. Other bytes there make an
/// apply fail with EINVAL.
///
/// Xen's `livepatch_expectation`: public/sysctl.h, 4.17. In 4.14 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivepatchExpectation {
    /// Whether to look, and at how much; in C three bit-fields.
    pub control: u8,
    /// The bytes.
    pub data: [u8; 31],
}

plain!(LivepatchExpectation);

impl LivepatchExpectation {
    /// `enabled` in `control`: Set when the bytes are compared.
    pub const ENABLED_MASK: u8 = 0x1;
    /// The lowest bit of `enabled`.
    pub const ENABLED_SHIFT: u32 = 0;

    /// `len` in `control`: How many bytes are compared, 0 to 31.
    pub const LEN_MASK: u8 = 0x3e;
    /// The lowest bit of `len`.
    pub const LEN_SHIFT: u32 = 1;

    /// `rsv` in `control`: Reserved: zero when written.
    pub const RESERVED_CONTROL_MASK: u8 = 0xc0;
    /// The lowest bit of `rsv`.
    pub const RESERVED_CONTROL_SHIFT: u32 = 6;
}

const _: () = {
    assert!(mem::size_of::<LivepatchExpectation>() == 32);
    assert!(mem::align_of::<LivepatchExpectation>() == 1);
    assert!(mem::offset_of!(LivepatchExpectation, control) == 0);
    assert!(mem::offset_of!(LivepatchExpectation, data) == 1);
};

/// A function to patch, an element of .livepatch.funcs in a payload of version 2. Addresses are
/// those of an ELF file of 64 bits, and usually relocated.
///
/// Xen's `livepatch_func`: public/sysctl.h, 4.19. In 4.19 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivepatchFunc {
    /// The address of the old function's name, which is looked up when old_addr is 0.
    pub name: u64,
    /// The address of the function to run instead; 0 to fill the old one with NOPs.
    pub new_addr: u64,
    /// The address of the old function in Xen; 0 when its name is to be looked up.
    pub old_addr: u64,
    /// The length of the new function in bytes, or the number of bytes to fill with NOPs, at most 31.
    pub new_size: u32,
    /// The length of the old function in bytes; not 0, and no less than the jump needs.
    pub old_size: u32,
    /// The version of the payload: 2.
    pub version: u8,
    /// Padding; zero in a payload, though Xen does not look.
    pub _pad: [u8; 39],
    /// What is to be in the old function.
    pub expect: LivepatchExpectation,
}

plain!(LivepatchFunc);

const _: () = {
    assert!(mem::size_of::<LivepatchFunc>() == 104);
    assert!(mem::align_of::<LivepatchFunc>() == 8);
    assert!(mem::offset_of!(LivepatchFunc, name) == 0);
    assert!(mem::offset_of!(LivepatchFunc, new_addr) == 8);
    assert!(mem::offset_of!(LivepatchFunc, old_addr) == 16);
    assert!(mem::offset_of!(LivepatchFunc, new_size) == 24);
    assert!(mem::offset_of!(LivepatchFunc, old_size) == 28);
    assert!(mem::offset_of!(LivepatchFunc, version) == 32);
    assert!(mem::offset_of!(LivepatchFunc, _pad) == 33);
    assert!(mem::offset_of!(LivepatchFunc, expect) == 72);
};

/// A function to patch in a payload of version 2, as Xen declared it while it kept its own state in
/// there. A payload for it is one for LivepatchFunc.
///
/// Xen's `livepatch_func`: public/sysctl.h, 4.17. In 4.14 to 4.18.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivepatchFuncBefore419 {
    /// The address of the old function's name, which is looked up when old_addr is 0.
    pub name: u64,
    /// The address of the function to run instead; 0 to fill the old one with NOPs.
    pub new_addr: u64,
    /// The address of the old function in Xen; 0 when its name is to be looked up.
    pub old_addr: u64,
    /// The length of the new function in bytes, or the number of bytes to fill with NOPs, at most 31.
    pub new_size: u32,
    /// The length of the old function in bytes; not 0, and no less than the jump needs.
    pub old_size: u32,
    /// The version of the payload: 2.
    pub version: u8,
    /// Where Xen keeps the bytes that it overwrote; zero in a payload.
    pub opaque: [u8; 31],
    /// Where Xen keeps whether the function is patched; zero in a payload. A value of
    /// [`livepatch_func_state`].
    pub applied: u8,
    /// Where Xen keeps how far behind the function's start it patches, in bytes: 4 when that is an
    /// ENDBR64. Padding before that, and zero in a payload. In 4.14.5, 4.15.3, 4.16.1, 4.17 and later.
    pub patch_offset: u8,
    /// Padding.
    pub _pad: [u8; 6],
    /// What is to be in the old function.
    pub expect: LivepatchExpectation,
}

plain!(LivepatchFuncBefore419);

const _: () = {
    assert!(mem::size_of::<LivepatchFuncBefore419>() == 104);
    assert!(mem::align_of::<LivepatchFuncBefore419>() == 8);
    assert!(mem::offset_of!(LivepatchFuncBefore419, name) == 0);
    assert!(mem::offset_of!(LivepatchFuncBefore419, new_addr) == 8);
    assert!(mem::offset_of!(LivepatchFuncBefore419, old_addr) == 16);
    assert!(mem::offset_of!(LivepatchFuncBefore419, new_size) == 24);
    assert!(mem::offset_of!(LivepatchFuncBefore419, old_size) == 28);
    assert!(mem::offset_of!(LivepatchFuncBefore419, version) == 32);
    assert!(mem::offset_of!(LivepatchFuncBefore419, opaque) == 33);
    assert!(mem::offset_of!(LivepatchFuncBefore419, applied) == 64);
    assert!(mem::offset_of!(LivepatchFuncBefore419, patch_offset) == 65);
    assert!(mem::offset_of!(LivepatchFuncBefore419, _pad) == 66);
    assert!(mem::offset_of!(LivepatchFuncBefore419, expect) == 72);
};

/// A function to patch in a payload of version 1. Before the rename it was xsplice_patch_func, with
/// the same layout.
///
/// Xen's `livepatch_func`: public/sysctl.h, 4.13. In 4.7 to 4.13.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivepatchFuncVersion1 {
    /// The address of the old function's name, which is looked up when old_addr is 0.
    pub name: u64,
    /// The address of the function to run instead; 0 to fill the old one with NOPs, which 4.7 refuses.
    pub new_addr: u64,
    /// The address of the old function in Xen; 0 when its name is to be looked up.
    pub old_addr: u64,
    /// The length of the new function in bytes, or the number of bytes to fill with NOPs.
    pub new_size: u32,
    /// The length of the old function in bytes.
    pub old_size: u32,
    /// The version of the payload: 1.
    pub version: u8,
    /// Where Xen keeps the bytes that it overwrote; zero in a payload.
    pub opaque: [u8; 31],
}

plain!(LivepatchFuncVersion1);

const _: () = {
    assert!(mem::size_of::<LivepatchFuncVersion1>() == 64);
    assert!(mem::align_of::<LivepatchFuncVersion1>() == 8);
    assert!(mem::offset_of!(LivepatchFuncVersion1, name) == 0);
    assert!(mem::offset_of!(LivepatchFuncVersion1, new_addr) == 8);
    assert!(mem::offset_of!(LivepatchFuncVersion1, old_addr) == 16);
    assert!(mem::offset_of!(LivepatchFuncVersion1, new_size) == 24);
    assert!(mem::offset_of!(LivepatchFuncVersion1, old_size) == 28);
    assert!(mem::offset_of!(LivepatchFuncVersion1, version) == 32);
    assert!(mem::offset_of!(LivepatchFuncVersion1, opaque) == 33);
};

/// A function to patch, an element of .xsplice.funcs as an early draft had it. It is as long as an
/// element of version 2, and no release ever read it.
///
/// Xen's `xsplice_patch_func`: xSplice design, before it was merged, 2015.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XsplicePatchFuncDraft {
    /// The address of the function to run instead.
    pub new_addr: u64,
    /// Its length in bytes.
    pub new_size: u64,
    /// The address of the old function in Xen; 0 when its name is to be looked up.
    pub old_addr: u64,
    /// Its length in bytes.
    pub old_size: u64,
    /// The address of the old function's name.
    pub name: u64,
    /// Reserved: zero when written.
    pub pad: [u8; 64],
}

plain!(XsplicePatchFuncDraft);

const _: () = {
    assert!(mem::size_of::<XsplicePatchFuncDraft>() == 104);
    assert!(mem::align_of::<XsplicePatchFuncDraft>() == 8);
    assert!(mem::offset_of!(XsplicePatchFuncDraft, new_addr) == 0);
    assert!(mem::offset_of!(XsplicePatchFuncDraft, new_size) == 8);
    assert!(mem::offset_of!(XsplicePatchFuncDraft, old_addr) == 16);
    assert!(mem::offset_of!(XsplicePatchFuncDraft, old_size) == 24);
    assert!(mem::offset_of!(XsplicePatchFuncDraft, name) == 32);
    assert!(mem::offset_of!(XsplicePatchFuncDraft, pad) == 40);
};

/// An element of a section of hooks. Those of load and unload may have several, the others have
/// one.
///
/// Xen's `livepatch_loadcall_t`: xen/livepatch_payload.h, 4.17. In 4.8 and later.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivepatchHook {
    /// The address of the function, usually relocated.
    pub address: u64,
}

plain!(LivepatchHook);

const _: () = {
    assert!(mem::size_of::<LivepatchHook>() == 8);
    assert!(mem::align_of::<LivepatchHook>() == 8);
    assert!(mem::offset_of!(LivepatchHook, address) == 0);
};

/// An element of .altinstructions: instructions that Xen replaces, as it loads the payload, when
/// the processor has a feature.
///
/// Xen's `alt_instr`: asm/alternative.h, 4.17. In 4.11 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivepatchAlternative {
    /// The instructions in the payload's own code, from this field on: a signed number of 32 bits, low
    /// half first, since the structure is packed in C.
    pub orig_offset: [u16; 2],
    /// What to put there, from this field on, in the same way.
    pub repl_offset: [u16; 2],
    /// The number of the feature; bit 15 means that it must be absent.
    pub cpuid: u16,
    /// The length of the instructions in bytes.
    pub orig_len: u8,
    /// The length of what to put there in bytes.
    pub repl_len: u8,
    /// How many bytes of NOPs stand behind the instructions, for longer ones.
    pub pad_len: u8,
    /// Reserved: zero when written.
    pub r#priv: u8,
}

plain!(LivepatchAlternative);

const _: () = {
    assert!(mem::size_of::<LivepatchAlternative>() == 14);
    assert!(mem::align_of::<LivepatchAlternative>() == 2);
    assert!(mem::offset_of!(LivepatchAlternative, orig_offset) == 0);
    assert!(mem::offset_of!(LivepatchAlternative, repl_offset) == 4);
    assert!(mem::offset_of!(LivepatchAlternative, cpuid) == 8);
    assert!(mem::offset_of!(LivepatchAlternative, orig_len) == 10);
    assert!(mem::offset_of!(LivepatchAlternative, repl_len) == 11);
    assert!(mem::offset_of!(LivepatchAlternative, pad_len) == 12);
    assert!(mem::offset_of!(LivepatchAlternative, r#priv) == 13);
};

/// An element of .altinstructions when there was no padding.
///
/// Xen's `alt_instr`: asm/alternative.h, 4.7. In 4.7 to 4.10.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivepatchAlternativeBefore411 {
    /// The instructions in the payload's own code, from this field on: a signed number of 32 bits, low
    /// half first, since the structure is packed in C.
    pub orig_offset: [u16; 2],
    /// What to put there, from this field on, in the same way.
    pub repl_offset: [u16; 2],
    /// The number of the feature; bit 15 means that it must be absent.
    pub cpuid: u16,
    /// The length of the instructions in bytes.
    pub orig_len: u8,
    /// The length of what to put there in bytes.
    pub repl_len: u8,
}

plain!(LivepatchAlternativeBefore411);

const _: () = {
    assert!(mem::size_of::<LivepatchAlternativeBefore411>() == 12);
    assert!(mem::align_of::<LivepatchAlternativeBefore411>() == 2);
    assert!(mem::offset_of!(LivepatchAlternativeBefore411, orig_offset) == 0);
    assert!(mem::offset_of!(LivepatchAlternativeBefore411, repl_offset) == 4);
    assert!(mem::offset_of!(LivepatchAlternativeBefore411, cpuid) == 8);
    assert!(mem::offset_of!(LivepatchAlternativeBefore411, orig_len) == 10);
    assert!(mem::offset_of!(LivepatchAlternativeBefore411, repl_len) == 11);
};

/// An element of .alt_call_sites: an indirect call of six bytes that becomes a direct one.
///
/// Xen's `alt_call`: asm/alternative-call.h, 4.21. In 4.21 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivepatchAlternativeCall {
    /// The call in the payload's own code, from this field on.
    pub offset: i32,
}

plain!(LivepatchAlternativeCall);

const _: () = {
    assert!(mem::size_of::<LivepatchAlternativeCall>() == 4);
    assert!(mem::align_of::<LivepatchAlternativeCall>() == 4);
    assert!(mem::offset_of!(LivepatchAlternativeCall, offset) == 0);
};

/// An element of .ex_table: an instruction that may fault, and where to go on.
///
/// Xen's `exception_table_entry`: asm/uaccess.h, 4.17. In 4.7 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivepatchException {
    /// The instruction, from this field on.
    pub addr: i32,
    /// Where to go on, from this field on.
    pub cont: i32,
}

plain!(LivepatchException);

const _: () = {
    assert!(mem::size_of::<LivepatchException>() == 8);
    assert!(mem::align_of::<LivepatchException>() == 4);
    assert!(mem::offset_of!(LivepatchException, addr) == 0);
    assert!(mem::offset_of!(LivepatchException, cont) == 4);
};

/// The start of an element of .bug_frames.N, and all of it but for assertions: an instruction that
/// stops on purpose.
///
/// Xen's `bug_frame`: asm/bug.h, 4.17. In 4.7 and later.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivepatchBugFrame {
    /// The instruction, and a part of the line's number.
    pub location: u32,
    /// The name of the file or the function to call, and a part of the line's number.
    pub pointer: u32,
}

plain!(LivepatchBugFrame);

impl LivepatchBugFrame {
    /// `loc_disp` in `location`: The instruction, from the start of the element on, signed.
    pub const LOC_DISP_MASK: u32 = 0xffffff;
    /// The lowest bit of `loc_disp`.
    pub const LOC_DISP_SHIFT: u32 = 0;

    /// `line_hi` in `location`: The upper part of the line's number, and 1 less when loc_disp is
    /// negative.
    pub const LINE_HI_MASK: u32 = 0xff000000;
    /// The lowest bit of `line_hi`.
    pub const LINE_HI_SHIFT: u32 = 24;

    /// `ptr_disp` in `pointer`: The name or the function, from the start of the element on, signed.
    pub const PTR_DISP_MASK: u32 = 0xffffff;
    /// The lowest bit of `ptr_disp`.
    pub const PTR_DISP_SHIFT: u32 = 0;

    /// `line_lo` in `pointer`: The lower part of the line's number, and 1 less when ptr_disp is
    /// negative.
    pub const LINE_LO_MASK: u32 = 0xff000000;
    /// The lowest bit of `line_lo`.
    pub const LINE_LO_SHIFT: u32 = 24;
}

const _: () = {
    assert!(mem::size_of::<LivepatchBugFrame>() == 8);
    assert!(mem::align_of::<LivepatchBugFrame>() == 4);
    assert!(mem::offset_of!(LivepatchBugFrame, location) == 0);
    assert!(mem::offset_of!(LivepatchBugFrame, pointer) == 4);
};

/// The note in .note.gnu.build-id, .livepatch.depends and .livepatch.xen_depends. Zeros fill it up
/// to a multiple of 4 bytes.
///
/// Xen's `Elf64_Nhdr`: xen/common/version.c, 4.17. In 4.7 and later.
///
/// Behind it: `desc`, `u8[descsz]`. The build id of the payload, or of what it depends on.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivepatchBuildIdNote {
    /// The length of the name in bytes: 4.
    pub namesz: u32,
    /// The length of the build id in bytes; not 0, and 20 when GNU ld made it with its default.
    pub descsz: u32,
    /// What the note is: 3, a build id.
    pub r#type: u32,
    /// The name: GNU and a NUL.
    pub name: [u8; 4],
}

plain!(LivepatchBuildIdNote);

const _: () = {
    assert!(mem::size_of::<LivepatchBuildIdNote>() == 16);
    assert!(mem::align_of::<LivepatchBuildIdNote>() == 4);
    assert!(mem::offset_of!(LivepatchBuildIdNote, namesz) == 0);
    assert!(mem::offset_of!(LivepatchBuildIdNote, descsz) == 4);
    assert!(mem::offset_of!(LivepatchBuildIdNote, r#type) == 8);
    assert!(mem::offset_of!(LivepatchBuildIdNote, name) == 12);
};

/// What follows AppendedSignatureMarker in a signed payload: this header, then the signature, the
/// key's identifier and the signer's name, with which the file ends. Linux has the same header for
/// its modules, and the parts the other way round: name, identifier, signature, header, marker.
///
/// Xen's `elf_payload_signature`: docs/misc/livepatch.pandoc, 4.17. Big-endian: the fields hold the
/// bytes as they are, and `from_be` makes the values.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayloadSignatureTrailer {
    /// The algorithm of the key. A value of [`payload_key_algorithm`].
    pub algo: u8,
    /// The digest that is signed. A value of [`payload_digest`].
    pub hash: u8,
    /// How the key is named. A value of [`payload_key_id_type`].
    pub id_type: u8,
    /// The length of the signer's name in bytes.
    pub signer_len: u8,
    /// The length of the key's identifier in bytes.
    pub key_id_len: u8,
    /// Reserved: zero when written.
    pub __pad: [u8; 3],
    /// The length of the signature in bytes.
    pub sig_len: u32,
}

plain!(PayloadSignatureTrailer);

const _: () = {
    assert!(mem::size_of::<PayloadSignatureTrailer>() == 12);
    assert!(mem::align_of::<PayloadSignatureTrailer>() == 4);
    assert!(mem::offset_of!(PayloadSignatureTrailer, algo) == 0);
    assert!(mem::offset_of!(PayloadSignatureTrailer, hash) == 1);
    assert!(mem::offset_of!(PayloadSignatureTrailer, id_type) == 2);
    assert!(mem::offset_of!(PayloadSignatureTrailer, signer_len) == 3);
    assert!(mem::offset_of!(PayloadSignatureTrailer, key_id_len) == 4);
    assert!(mem::offset_of!(PayloadSignatureTrailer, __pad) == 5);
    assert!(mem::offset_of!(PayloadSignatureTrailer, sig_len) == 8);
};

/// The note in .note.Xen.signature. The signature is over the whole file with its own bytes zero.
/// Zeros fill the note up to a multiple of 4 bytes, and stand in the section too. No second note in
/// the section has its name.
///
/// Xen's `Elf64_Nhdr`: xen-devel, livepatch signing, versions 2 and 3, May and June 2025.
///
/// Behind it: `desc`, `u8[descsz]`. The signature.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivepatchSignatureNote {
    /// The length of the name in bytes: 4.
    pub namesz: u32,
    /// The length of the signature in bytes: 1 to 1023.
    pub descsz: u32,
    /// How the payload is signed.
    pub r#type: u32,
    /// The name: Xen and a NUL.
    pub name: [u8; 4],
}

plain!(LivepatchSignatureNote);

impl LivepatchSignatureNote {
    /// `version` in `type`: The version of the signature: 1.
    pub const VERSION_MASK: u32 = 0xffff;
    /// The lowest bit of `version`.
    pub const VERSION_SHIFT: u32 = 0;

    /// `algorithm` in `type`: The algorithm of the key. A value of [`signature_algorithm`], shifted.
    pub const ALGORITHM_MASK: u32 = 0xff0000;
    /// The lowest bit of `algorithm`.
    pub const ALGORITHM_SHIFT: u32 = 16;

    /// `hash` in `type`: The digest that is signed. A value of [`signature_digest`], shifted.
    pub const HASH_MASK: u32 = 0xff000000;
    /// The lowest bit of `hash`.
    pub const HASH_SHIFT: u32 = 24;
}

const _: () = {
    assert!(mem::size_of::<LivepatchSignatureNote>() == 16);
    assert!(mem::align_of::<LivepatchSignatureNote>() == 4);
    assert!(mem::offset_of!(LivepatchSignatureNote, namesz) == 0);
    assert!(mem::offset_of!(LivepatchSignatureNote, descsz) == 4);
    assert!(mem::offset_of!(LivepatchSignatureNote, r#type) == 8);
    assert!(mem::offset_of!(LivepatchSignatureNote, name) == 12);
};

/// The start of the description of that note as the first version of the proposal had it and
/// XenServer's Xen reads it, where the note's type is 0; the signature follows, and is over the
/// whole file with its own bytes zero.
///
/// Xen's `payload_signature`: xen-devel, livepatch signing, version 1, May 2025; XenServer's
/// xen/common/livepatch.c.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LivepatchSignatureHeaderDraft {
    /// The version of the signature: 1.
    pub version: u16,
    /// The algorithm of the key. A value of [`signature_algorithm`].
    pub algo: u8,
    /// The digest that is signed. A value of [`signature_digest`].
    pub hash: u8,
    /// The length of the signature in bytes: 1 to what the description has behind this header.
    pub sig_len: u32,
}

plain!(LivepatchSignatureHeaderDraft);

const _: () = {
    assert!(mem::size_of::<LivepatchSignatureHeaderDraft>() == 8);
    assert!(mem::align_of::<LivepatchSignatureHeaderDraft>() == 4);
    assert!(mem::offset_of!(LivepatchSignatureHeaderDraft, version) == 0);
    assert!(mem::offset_of!(LivepatchSignatureHeaderDraft, algo) == 2);
    assert!(mem::offset_of!(LivepatchSignatureHeaderDraft, hash) == 3);
    assert!(mem::offset_of!(LivepatchSignatureHeaderDraft, sig_len) == 4);
};

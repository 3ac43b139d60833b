// Generated from abi/live-patch.yaml. Do not edit.

use crate::access::Order;
use holdfast_abi::versioned::live_patch::*;

structure! { XenLivepatchName, Order::Little, {
    "name" => name,
    "size" => size,
    "pad" => pad,
} }

structure! { XenLivepatchStatus, Order::Little, {
    "state" => state,
    "rc" => rc,
} }

structure! { XenSysctlLivepatchUpload, Order::Little, {
    "name" => name,
    "size" => size,
    "payload" => payload,
} }

structure! { XenSysctlLivepatchGet, Order::Little, {
    "name" => name,
    "status" => status,
} }

structure! { XenSysctlLivepatchList, Order::Little, {
    "version" => version,
    "idx" => idx,
    "nr" => nr,
    "pad" => pad,
    "name_total_size" => name_total_size,
    "metadata_total_size" => metadata_total_size,
    "status" => status,
    "name" => name,
    "len" => len,
    "metadata" => metadata,
    "metadata_len" => metadata_len,
} }

structure! { XenSysctlLivepatchListBefore421, Order::Little, {
    "version" => version,
    "idx" => idx,
    "nr" => nr,
    "pad" => pad,
    "name_total_size" => name_total_size,
    "metadata_total_size" => metadata_total_size,
    "status" => status,
    "name" => name,
    "len" => len,
    "metadata" => metadata,
    "metadata_len" => metadata_len,
} }

structure! { XenSysctlLivepatchListBefore414, Order::Little, {
    "version" => version,
    "idx" => idx,
    "nr" => nr,
    "pad" => pad,
    "status" => status,
    "name" => name,
    "len" => len,
} }

structure! { XenSysctlLivepatchAction, Order::Little, {
    "name" => name,
    "cmd" => cmd,
    "timeout" => timeout,
    "flags" => flags,
    "pad" => pad,
} }

structure! { XenSysctlLivepatchActionBefore414, Order::Little, {
    "name" => name,
    "cmd" => cmd,
    "timeout" => timeout,
} }

union! { XenSysctlLivepatchOpU {
    "XenSysctlLivepatchUpload" => xen_sysctl_livepatch_upload,
    "XenSysctlLivepatchGet" => xen_sysctl_livepatch_get,
    "XenSysctlLivepatchList" => xen_sysctl_livepatch_list,
    "XenSysctlLivepatchListBefore421" => xen_sysctl_livepatch_list_before421,
    "XenSysctlLivepatchAction" => xen_sysctl_livepatch_action,
} }

structure! { XenSysctlLivepatchOp, Order::Little, {
    "cmd" => cmd,
    "flags" => flags,
    "u" => u,
} }

union! { XenSysctlLivepatchOpBefore414U {
    "XenSysctlLivepatchUpload" => xen_sysctl_livepatch_upload,
    "XenSysctlLivepatchGet" => xen_sysctl_livepatch_get,
    "XenSysctlLivepatchListBefore414" => xen_sysctl_livepatch_list_before414,
    "XenSysctlLivepatchActionBefore414" => xen_sysctl_livepatch_action_before414,
} }

structure! { XenSysctlLivepatchOpBefore414, Order::Little, {
    "cmd" => cmd,
    "pad" => pad,
    "u" => u,
} }

structure! { LivepatchExpectation, Order::Little, {
    "control" => control {
        "enabled": ENABLED_MASK, ENABLED_SHIFT;
        "len": LEN_MASK, LEN_SHIFT;
        "rsv": RESERVED_CONTROL_MASK, RESERVED_CONTROL_SHIFT;
    },
    "data" => data,
} }

structure! { LivepatchFunc, Order::Little, {
    "name" => name,
    "new_addr" => new_addr,
    "old_addr" => old_addr,
    "new_size" => new_size,
    "old_size" => old_size,
    "version" => version,
    "_pad" => _pad,
    "expect" => expect,
} }

structure! { LivepatchFuncBefore419, Order::Little, {
    "name" => name,
    "new_addr" => new_addr,
    "old_addr" => old_addr,
    "new_size" => new_size,
    "old_size" => old_size,
    "version" => version,
    "opaque" => opaque,
    "applied" => applied,
    "patch_offset" => patch_offset,
    "_pad" => _pad,
    "expect" => expect,
} }

structure! { LivepatchFuncVersion1, Order::Little, {
    "name" => name,
    "new_addr" => new_addr,
    "old_addr" => old_addr,
    "new_size" => new_size,
    "old_size" => old_size,
    "version" => version,
    "opaque" => opaque,
} }

structure! { XsplicePatchFuncDraft, Order::Little, {
    "new_addr" => new_addr,
    "new_size" => new_size,
    "old_addr" => old_addr,
    "old_size" => old_size,
    "name" => name,
    "pad" => pad,
} }

structure! { LivepatchHook, Order::Little, {
    "address" => address,
} }

structure! { LivepatchAlternative, Order::Little, {
    "orig_offset" => orig_offset,
    "repl_offset" => repl_offset,
    "cpuid" => cpuid,
    "orig_len" => orig_len,
    "repl_len" => repl_len,
    "pad_len" => pad_len,
    "priv" => r#priv,
} }

structure! { LivepatchAlternativeBefore411, Order::Little, {
    "orig_offset" => orig_offset,
    "repl_offset" => repl_offset,
    "cpuid" => cpuid,
    "orig_len" => orig_len,
    "repl_len" => repl_len,
} }

structure! { LivepatchAlternativeCall, Order::Little, {
    "offset" => offset,
} }

structure! { LivepatchException, Order::Little, {
    "addr" => addr,
    "cont" => cont,
} }

structure! { LivepatchBugFrame, Order::Little, {
    "location" => location {
        "loc_disp": LOC_DISP_MASK, LOC_DISP_SHIFT;
        "line_hi": LINE_HI_MASK, LINE_HI_SHIFT;
    },
    "pointer" => pointer {
        "ptr_disp": PTR_DISP_MASK, PTR_DISP_SHIFT;
        "line_lo": LINE_LO_MASK, LINE_LO_SHIFT;
    },
} }

structure! { LivepatchBuildIdNote, Order::Little, {
    "namesz" => namesz,
    "descsz" => descsz,
    "type" => r#type,
    "name" => name,
} }

structure! { PayloadSignatureTrailer, Order::Big, {
    "algo" => algo,
    "hash" => hash,
    "id_type" => id_type,
    "signer_len" => signer_len,
    "key_id_len" => key_id_len,
    "__pad" => __pad,
    "sig_len" => sig_len,
} }

structure! { LivepatchSignatureNote, Order::Little, {
    "namesz" => namesz,
    "descsz" => descsz,
    "type" => r#type {
        "version": VERSION_MASK, VERSION_SHIFT;
        "algorithm": ALGORITHM_MASK, ALGORITHM_SHIFT;
        "hash": HASH_MASK, HASH_SHIFT;
    },
    "name" => name,
} }

structure! { LivepatchSignatureHeaderDraft, Order::Little, {
    "version" => version,
    "algo" => algo,
    "hash" => hash,
    "sig_len" => sig_len,
} }

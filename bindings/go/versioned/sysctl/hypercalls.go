// Code generated from abi/sysctl.yaml. DO NOT EDIT.

package sysctl

// SysctlHypercall is the number of the hypercall sysctl. Operations of the toolstack on the host. From public/sysctl.h,
// 4.17.
const SysctlHypercall uint32 = 35

// SysctlCodeReadconsole is the code of readconsole. Read what Xen has printed. It takes XenSysctlReadconsole.
const SysctlCodeReadconsole uint32 = 1

// SysctlCodePhysinfo is the code of physinfo. Ask for the host's processors and memory. It takes XenSysctlPhysinfo.
const SysctlCodePhysinfo uint32 = 3

// SysctlCodeGetdomaininfolist is the code of getdomaininfolist. Ask for all domains. It takes
// XenSysctlGetdomaininfolist.
const SysctlCodeGetdomaininfolist uint32 = 6

// SysctlCodeCputopoinfo is the code of cputopoinfo. Ask where all CPUs are. It takes XenSysctlCputopoinfo. In Xen 4.6
// and later.
const SysctlCodeCputopoinfo uint32 = 16

// SysctlCodeGetCpuFeatureset is the code of get_cpu_featureset. Ask for a set of processor features. It takes
// XenSysctlCpuFeatureset. In Xen 4.7 and later.
const SysctlCodeGetCpuFeatureset uint32 = 26

// SysctlCodeLivepatchUpload is the code of livepatch_upload. Give Xen a live patch, which it checks and links. It takes
// XenSysctlLivepatchUpload. In Xen 4.7 and later.
const SysctlCodeLivepatchUpload uint32 = 27

// SysctlSubCodeLivepatchUpload is the code of livepatch_upload in the operation that it is a part of.
const SysctlSubCodeLivepatchUpload uint32 = 0

// SysctlCodeLivepatchGet is the code of livepatch_get. Ask for the state of one live patch. It takes
// XenSysctlLivepatchGet. In Xen 4.7 and later.
const SysctlCodeLivepatchGet uint32 = 27

// SysctlSubCodeLivepatchGet is the code of livepatch_get in the operation that it is a part of.
const SysctlSubCodeLivepatchGet uint32 = 1

// SysctlCodeLivepatchList is the code of livepatch_list. Ask for all live patches. A list that is interrupted returns
// what it has, without a continuation. It takes XenSysctlLivepatchList. Older versions take
// XenSysctlLivepatchListBefore421 or XenSysctlLivepatchListBefore414. In Xen 4.7 and later.
const SysctlCodeLivepatchList uint32 = 27

// SysctlSubCodeLivepatchList is the code of livepatch_list in the operation that it is a part of.
const SysctlSubCodeLivepatchList uint32 = 2

// SysctlCodeLivepatchAction is the code of livepatch_action. Apply, revert, replace or unload a live patch. It takes
// XenSysctlLivepatchAction. Older versions take XenSysctlLivepatchActionBefore414. In Xen 4.7 and later.
const SysctlCodeLivepatchAction uint32 = 27

// SysctlSubCodeLivepatchAction is the code of livepatch_action in the operation that it is a part of.
const SysctlSubCodeLivepatchAction uint32 = 3

// SysctlCodeGetCpuPolicy is the code of get_cpu_policy. Ask for a processor policy. It takes XenSysctlCpuPolicy. In Xen
// 4.12 and later.
const SysctlCodeGetCpuPolicy uint32 = 29

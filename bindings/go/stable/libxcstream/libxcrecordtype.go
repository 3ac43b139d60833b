// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"fmt"
)

// LibxcRecordType: The types of the records of a libxc stream. Xen's REC_TYPE_*:
// docs/specs/libxc-migration-stream.pandoc, revision 3. Other values are possible.
type LibxcRecordType uint32

// LibxcRecordTypeEnd is END. The stream ends here.
const LibxcRecordTypeEnd LibxcRecordType = 0x0

// LibxcRecordTypePageData is PAGE_DATA. A batch of the guest's memory.
const LibxcRecordTypePageData LibxcRecordType = 0x1

// LibxcRecordTypeX86PvInfo is X86_PV_INFO. A PV guest's width and its number of page-table levels.
const LibxcRecordTypeX86PvInfo LibxcRecordType = 0x2

// LibxcRecordTypeX86PvP2mFrames is X86_PV_P2M_FRAMES. Where a PV guest keeps its own table of frames.
const LibxcRecordTypeX86PvP2mFrames LibxcRecordType = 0x3

// LibxcRecordTypeX86PvVcpuBasic is X86_PV_VCPU_BASIC. The registers of a PV guest's vCPU.
const LibxcRecordTypeX86PvVcpuBasic LibxcRecordType = 0x4

// LibxcRecordTypeX86PvVcpuExtended is X86_PV_VCPU_EXTENDED. Callbacks and machine-check state of a PV guest's vCPU.
const LibxcRecordTypeX86PvVcpuExtended LibxcRecordType = 0x5

// LibxcRecordTypeX86PvVcpuXsave is X86_PV_VCPU_XSAVE. The extended state of a PV guest's vCPU.
const LibxcRecordTypeX86PvVcpuXsave LibxcRecordType = 0x6

// LibxcRecordTypeSharedInfo is SHARED_INFO. A PV guest's shared info page.
const LibxcRecordTypeSharedInfo LibxcRecordType = 0x7

// LibxcRecordTypeX86TscInfo is X86_TSC_INFO. How the guest's time-stamp counter runs.
const LibxcRecordTypeX86TscInfo LibxcRecordType = 0x8

// LibxcRecordTypeHvmContext is HVM_CONTEXT. What Xen itself keeps about an HVM guest: its processors and emulated
// devices.
const LibxcRecordTypeHvmContext LibxcRecordType = 0x9

// LibxcRecordTypeHvmParams is HVM_PARAMS. An HVM guest's parameters.
const LibxcRecordTypeHvmParams LibxcRecordType = 0xa

// LibxcRecordTypeToolstack is TOOLSTACK. Data of the toolstack above; deprecated and never written by a release.
const LibxcRecordTypeToolstack LibxcRecordType = 0xb

// LibxcRecordTypeX86PvVcpuMsrs is X86_PV_VCPU_MSRS. Model-specific registers of a PV guest's vCPU.
const LibxcRecordTypeX86PvVcpuMsrs LibxcRecordType = 0xc

// LibxcRecordTypeVerify is VERIFY. Pages after this record are compared with what was sent before, and not written.
const LibxcRecordTypeVerify LibxcRecordType = 0xd

// LibxcRecordTypeCheckpoint is CHECKPOINT. Everything up to here is one consistent state.
const LibxcRecordTypeCheckpoint LibxcRecordType = 0xe

// LibxcRecordTypeCheckpointDirtyPfnList is CHECKPOINT_DIRTY_PFN_LIST. The pages that a COLO secondary has changed, sent
// back to the primary. In Xen 4.7 and later.
const LibxcRecordTypeCheckpointDirtyPfnList LibxcRecordType = 0xf

// LibxcRecordTypeStaticDataEnd is STATIC_DATA_END. What does not change while the guest runs ends here. In Xen 4.14 and
// later.
const LibxcRecordTypeStaticDataEnd LibxcRecordType = 0x10

// LibxcRecordTypeX86CpuidPolicy is X86_CPUID_POLICY. The CPUID leaves that the guest sees. In Xen 4.14 and later.
const LibxcRecordTypeX86CpuidPolicy LibxcRecordType = 0x11

// LibxcRecordTypeX86MsrPolicy is X86_MSR_POLICY. The model-specific registers that describe the processor to the guest.
// In Xen 4.14 and later.
const LibxcRecordTypeX86MsrPolicy LibxcRecordType = 0x12

// LibxcRecordTypeDomainContext is DOMAIN_CONTEXT. A domain context, by our own specification
// (docs/specs/domain-context.md). No version of Xen knows it.
const LibxcRecordTypeDomainContext LibxcRecordType = 0x13

// LibxcRecordTypePadding is PADDING. Nothing: our own, so that contents of pages stand at multiples of 4096 bytes. Xen
// passes over it.
const LibxcRecordTypePadding LibxcRecordType = 0x80504144

// String returns Xen's name of the value, or its number when it has none.
func (v LibxcRecordType) String() string {
	switch v {
	case LibxcRecordTypeEnd:
		return "END"
	case LibxcRecordTypePageData:
		return "PAGE_DATA"
	case LibxcRecordTypeX86PvInfo:
		return "X86_PV_INFO"
	case LibxcRecordTypeX86PvP2mFrames:
		return "X86_PV_P2M_FRAMES"
	case LibxcRecordTypeX86PvVcpuBasic:
		return "X86_PV_VCPU_BASIC"
	case LibxcRecordTypeX86PvVcpuExtended:
		return "X86_PV_VCPU_EXTENDED"
	case LibxcRecordTypeX86PvVcpuXsave:
		return "X86_PV_VCPU_XSAVE"
	case LibxcRecordTypeSharedInfo:
		return "SHARED_INFO"
	case LibxcRecordTypeX86TscInfo:
		return "X86_TSC_INFO"
	case LibxcRecordTypeHvmContext:
		return "HVM_CONTEXT"
	case LibxcRecordTypeHvmParams:
		return "HVM_PARAMS"
	case LibxcRecordTypeToolstack:
		return "TOOLSTACK"
	case LibxcRecordTypeX86PvVcpuMsrs:
		return "X86_PV_VCPU_MSRS"
	case LibxcRecordTypeVerify:
		return "VERIFY"
	case LibxcRecordTypeCheckpoint:
		return "CHECKPOINT"
	case LibxcRecordTypeCheckpointDirtyPfnList:
		return "CHECKPOINT_DIRTY_PFN_LIST"
	case LibxcRecordTypeStaticDataEnd:
		return "STATIC_DATA_END"
	case LibxcRecordTypeX86CpuidPolicy:
		return "X86_CPUID_POLICY"
	case LibxcRecordTypeX86MsrPolicy:
		return "X86_MSR_POLICY"
	case LibxcRecordTypeDomainContext:
		return "DOMAIN_CONTEXT"
	case LibxcRecordTypePadding:
		return "PADDING"
	}
	return fmt.Sprintf("LibxcRecordType(%d)", uint32(v))
}

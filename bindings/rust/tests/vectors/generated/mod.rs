// Generated from the files of abi/. Do not edit.

use crate::check::{of, Check};

mod cpuid;
mod dm_op;
mod domain_context;
mod domctl;
mod elf;
mod event_channel;
mod grant_table;
mod hvm_context;
mod hvm_op;
mod ioreq;
mod libxc_stream;
mod libxl_stream;
mod linux_devices;
mod live_patch;
mod memory_op;
mod mmu;
mod multicall;
mod pv_context;
mod pv_vcpu;
mod sched_op;
mod start_info;
mod sysctl;
mod vcpu_op;
mod xen_version;
mod xl_save;

/// What checks a vector of a structure; None for one that is not known.
pub fn check_of(structure: &str) -> Option<Check> {
    Some(match structure {
        "CpuidLeaf" => of::<holdfast_abi::stable::cpuid::CpuidLeaf>,
        "MsrEntry" => of::<holdfast_abi::stable::cpuid::MsrEntry>,
        "XenDmOpCreateIoreqServer" => of::<holdfast_abi::stable::dm_op::XenDmOpCreateIoreqServer>,
        "XenDmOpGetIoreqServerInfo" => of::<holdfast_abi::stable::dm_op::XenDmOpGetIoreqServerInfo>,
        "XenDmOpIoreqServerRange" => of::<holdfast_abi::stable::dm_op::XenDmOpIoreqServerRange>,
        "XenDmOpSetIoreqServerState" => {
            of::<holdfast_abi::stable::dm_op::XenDmOpSetIoreqServerState>
        }
        "XenDmOpDestroyIoreqServer" => of::<holdfast_abi::stable::dm_op::XenDmOpDestroyIoreqServer>,
        "XenDmOpTrackDirtyVram" => of::<holdfast_abi::stable::dm_op::XenDmOpTrackDirtyVram>,
        "XenDmOpSetPciIntxLevel" => of::<holdfast_abi::stable::dm_op::XenDmOpSetPciIntxLevel>,
        "XenDmOpSetIsaIrqLevel" => of::<holdfast_abi::stable::dm_op::XenDmOpSetIsaIrqLevel>,
        "XenDmOpSetPciLinkRoute" => of::<holdfast_abi::stable::dm_op::XenDmOpSetPciLinkRoute>,
        "XenDmOpModifiedMemory" => of::<holdfast_abi::stable::dm_op::XenDmOpModifiedMemory>,
        "XenDmOpModifiedMemoryExtent" => {
            of::<holdfast_abi::stable::dm_op::XenDmOpModifiedMemoryExtent>
        }
        "XenDmOpSetMemType" => of::<holdfast_abi::stable::dm_op::XenDmOpSetMemType>,
        "XenDmOpInjectEvent" => of::<holdfast_abi::stable::dm_op::XenDmOpInjectEvent>,
        "XenDmOpInjectMsi" => of::<holdfast_abi::stable::dm_op::XenDmOpInjectMsi>,
        "XenDmOpMapMemTypeToIoreqServer" => {
            of::<holdfast_abi::stable::dm_op::XenDmOpMapMemTypeToIoreqServer>
        }
        "XenDmOpRemoteShutdown" => of::<holdfast_abi::stable::dm_op::XenDmOpRemoteShutdown>,
        "XenDmOpRelocateMemory" => of::<holdfast_abi::stable::dm_op::XenDmOpRelocateMemory>,
        "XenDmOpPinMemoryCacheattr" => of::<holdfast_abi::stable::dm_op::XenDmOpPinMemoryCacheattr>,
        "XenDmOpSetIrqLevel" => of::<holdfast_abi::stable::dm_op::XenDmOpSetIrqLevel>,
        "XenDmOpNrVcpus" => of::<holdfast_abi::stable::dm_op::XenDmOpNrVcpus>,
        "XenDmOp" => of::<holdfast_abi::stable::dm_op::XenDmOp>,
        "XenDmOpBuf" => of::<holdfast_abi::stable::dm_op::XenDmOpBuf>,
        "ContextHeader" => of::<holdfast_abi::stable::domain_context::ContextHeader>,
        "ContextRecord" => of::<holdfast_abi::stable::domain_context::ContextRecord>,
        "ContextProducer" => of::<holdfast_abi::stable::domain_context::ContextProducer>,
        "ContextIntegrity" => of::<holdfast_abi::stable::domain_context::ContextIntegrity>,
        "ContextProvenanceGranule" => {
            of::<holdfast_abi::stable::domain_context::ContextProvenanceGranule>
        }
        "ContextProvenance" => of::<holdfast_abi::stable::domain_context::ContextProvenance>,
        "ContextDomain" => of::<holdfast_abi::stable::domain_context::ContextDomain>,
        "ContextCpuidPolicy" => of::<holdfast_abi::stable::domain_context::ContextCpuidPolicy>,
        "ContextMsrPolicy" => of::<holdfast_abi::stable::domain_context::ContextMsrPolicy>,
        "ContextTsc" => of::<holdfast_abi::stable::domain_context::ContextTsc>,
        "ContextClock" => of::<holdfast_abi::stable::domain_context::ContextClock>,
        "ContextHvmParam" => of::<holdfast_abi::stable::domain_context::ContextHvmParam>,
        "ContextHvmParams" => of::<holdfast_abi::stable::domain_context::ContextHvmParams>,
        "ContextSharedInfo" => of::<holdfast_abi::stable::domain_context::ContextSharedInfo>,
        "ContextDomainTime" => of::<holdfast_abi::stable::domain_context::ContextDomainTime>,
        "ContextAssists" => of::<holdfast_abi::stable::domain_context::ContextAssists>,
        "ContextMemoryRange" => of::<holdfast_abi::stable::domain_context::ContextMemoryRange>,
        "ContextMemoryMap" => of::<holdfast_abi::stable::domain_context::ContextMemoryMap>,
        "ContextEventChannel" => of::<holdfast_abi::stable::domain_context::ContextEventChannel>,
        "ContextEventChannels" => of::<holdfast_abi::stable::domain_context::ContextEventChannels>,
        "ContextFrame" => of::<holdfast_abi::stable::domain_context::ContextFrame>,
        "ContextEventFifo" => of::<holdfast_abi::stable::domain_context::ContextEventFifo>,
        "ContextGrantTable" => of::<holdfast_abi::stable::domain_context::ContextGrantTable>,
        "ContextGrantFrame" => of::<holdfast_abi::stable::domain_context::ContextGrantFrame>,
        "ContextIoreqRange" => of::<holdfast_abi::stable::domain_context::ContextIoreqRange>,
        "ContextIoreqServer" => of::<holdfast_abi::stable::domain_context::ContextIoreqServer>,
        "ContextIoreqPort" => of::<holdfast_abi::stable::domain_context::ContextIoreqPort>,
        "ContextIoreqPorts" => of::<holdfast_abi::stable::domain_context::ContextIoreqPorts>,
        "ContextVcpuState" => of::<holdfast_abi::stable::domain_context::ContextVcpuState>,
        "ContextSegment" => of::<holdfast_abi::stable::domain_context::ContextSegment>,
        "ContextTable" => of::<holdfast_abi::stable::domain_context::ContextTable>,
        "ContextVcpuRegisters" => of::<holdfast_abi::stable::domain_context::ContextVcpuRegisters>,
        "ContextVcpuPv" => of::<holdfast_abi::stable::domain_context::ContextVcpuPv>,
        "ContextTrap" => of::<holdfast_abi::stable::domain_context::ContextTrap>,
        "ContextVcpuTraps" => of::<holdfast_abi::stable::domain_context::ContextVcpuTraps>,
        "ContextVcpuXstate" => of::<holdfast_abi::stable::domain_context::ContextVcpuXstate>,
        "ContextMsr" => of::<holdfast_abi::stable::domain_context::ContextMsr>,
        "ContextVcpuMsrs" => of::<holdfast_abi::stable::domain_context::ContextVcpuMsrs>,
        "ContextVcpuTsc" => of::<holdfast_abi::stable::domain_context::ContextVcpuTsc>,
        "ContextVcpuPending" => of::<holdfast_abi::stable::domain_context::ContextVcpuPending>,
        "ContextVcpuLapic" => of::<holdfast_abi::stable::domain_context::ContextVcpuLapic>,
        "ContextMtrrRange" => of::<holdfast_abi::stable::domain_context::ContextMtrrRange>,
        "ContextVcpuMtrr" => of::<holdfast_abi::stable::domain_context::ContextVcpuMtrr>,
        "ContextVcpuMachineCheck" => {
            of::<holdfast_abi::stable::domain_context::ContextVcpuMachineCheck>
        }
        "ContextVcpuViridian" => of::<holdfast_abi::stable::domain_context::ContextVcpuViridian>,
        "ContextVcpuActivity" => of::<holdfast_abi::stable::domain_context::ContextVcpuActivity>,
        "ContextVcpuAreas" => of::<holdfast_abi::stable::domain_context::ContextVcpuAreas>,
        "ContextVcpuRunstate" => of::<holdfast_abi::stable::domain_context::ContextVcpuRunstate>,
        "ContextVcpuTimers" => of::<holdfast_abi::stable::domain_context::ContextVcpuTimers>,
        "ContextVcpuEventFifo" => of::<holdfast_abi::stable::domain_context::ContextVcpuEventFifo>,
        "ContextMachineCheckBank" => {
            of::<holdfast_abi::stable::domain_context::ContextMachineCheckBank>
        }
        "ContextVcpuMachineCheckBanks" => {
            of::<holdfast_abi::stable::domain_context::ContextVcpuMachineCheckBanks>
        }
        "ContextVcpuSynic" => of::<holdfast_abi::stable::domain_context::ContextVcpuSynic>,
        "ContextVcpuHypercall" => of::<holdfast_abi::stable::domain_context::ContextVcpuHypercall>,
        "ContextXstate" => of::<holdfast_abi::stable::domain_context::ContextXstate>,
        "ContextPic" => of::<holdfast_abi::stable::domain_context::ContextPic>,
        "ContextIoapicLine" => of::<holdfast_abi::stable::domain_context::ContextIoapicLine>,
        "ContextIoapic" => of::<holdfast_abi::stable::domain_context::ContextIoapic>,
        "ContextInterruptLines" => {
            of::<holdfast_abi::stable::domain_context::ContextInterruptLines>
        }
        "ContextPitChannel" => of::<holdfast_abi::stable::domain_context::ContextPitChannel>,
        "ContextPit" => of::<holdfast_abi::stable::domain_context::ContextPit>,
        "ContextRtc" => of::<holdfast_abi::stable::domain_context::ContextRtc>,
        "ContextHpetTimer" => of::<holdfast_abi::stable::domain_context::ContextHpetTimer>,
        "ContextHpet" => of::<holdfast_abi::stable::domain_context::ContextHpet>,
        "ContextPmTimer" => of::<holdfast_abi::stable::domain_context::ContextPmTimer>,
        "ContextViridian" => of::<holdfast_abi::stable::domain_context::ContextViridian>,
        "ContextPciAddress" => of::<holdfast_abi::stable::domain_context::ContextPciAddress>,
        "ContextTimerPhases" => of::<holdfast_abi::stable::domain_context::ContextTimerPhases>,
        "ContextViridianCrash" => of::<holdfast_abi::stable::domain_context::ContextViridianCrash>,
        "XenArchDomainconfig" => of::<holdfast_abi::versioned::domctl::XenArchDomainconfig>,
        "XenDomctlCreatedomainAltp2m" => {
            of::<holdfast_abi::versioned::domctl::XenDomctlCreatedomainAltp2m>
        }
        "XenDomctlCreatedomain" => of::<holdfast_abi::versioned::domctl::XenDomctlCreatedomain>,
        "XenDomctlCreatedomainBefore421" => {
            of::<holdfast_abi::versioned::domctl::XenDomctlCreatedomainBefore421>
        }
        "XenDomctlCreatedomainBefore419" => {
            of::<holdfast_abi::versioned::domctl::XenDomctlCreatedomainBefore419>
        }
        "XenDomctlGetdomaininfo" => of::<holdfast_abi::versioned::domctl::XenDomctlGetdomaininfo>,
        "XenDomctlGetpageframeinfo3" => {
            of::<holdfast_abi::versioned::domctl::XenDomctlGetpageframeinfo3>
        }
        "XenDomctlShadowOpStats" => of::<holdfast_abi::versioned::domctl::XenDomctlShadowOpStats>,
        "XenDomctlShadowOp" => of::<holdfast_abi::versioned::domctl::XenDomctlShadowOp>,
        "XenDomctlMaxMem" => of::<holdfast_abi::versioned::domctl::XenDomctlMaxMem>,
        "XenDomctlVcpucontext" => of::<holdfast_abi::versioned::domctl::XenDomctlVcpucontext>,
        "XenDomctlGetvcpuinfo" => of::<holdfast_abi::versioned::domctl::XenDomctlGetvcpuinfo>,
        "XenDomctlMaxVcpus" => of::<holdfast_abi::versioned::domctl::XenDomctlMaxVcpus>,
        "XenDomctlHypercallInit" => of::<holdfast_abi::versioned::domctl::XenDomctlHypercallInit>,
        "XenDomctlHvmcontext" => of::<holdfast_abi::versioned::domctl::XenDomctlHvmcontext>,
        "XenDomctlHvmcontextPartial" => {
            of::<holdfast_abi::versioned::domctl::XenDomctlHvmcontextPartial>
        }
        "XenDomctlAddressSize" => of::<holdfast_abi::versioned::domctl::XenDomctlAddressSize>,
        "XenDomctlCpuPolicy" => of::<holdfast_abi::versioned::domctl::XenDomctlCpuPolicy>,
        "XenDomctlTscInfo" => of::<holdfast_abi::versioned::domctl::XenDomctlTscInfo>,
        "XenDomctlVcpuextstate" => of::<holdfast_abi::versioned::domctl::XenDomctlVcpuextstate>,
        "XenDomctlPagingMempool" => of::<holdfast_abi::versioned::domctl::XenDomctlPagingMempool>,
        "XenDomctlVcpuMsrs" => of::<holdfast_abi::versioned::domctl::XenDomctlVcpuMsrs>,
        "XenDomctlGetDomainState" => of::<holdfast_abi::versioned::domctl::XenDomctlGetDomainState>,
        "XenDomctlUnion" => of::<holdfast_abi::versioned::domctl::XenDomctlUnion>,
        "XenDomctl" => of::<holdfast_abi::versioned::domctl::XenDomctl>,
        "Elf64Header" => of::<holdfast_abi::stable::elf::Elf64Header>,
        "Elf32Header" => of::<holdfast_abi::stable::elf::Elf32Header>,
        "Elf64ProgramHeader" => of::<holdfast_abi::stable::elf::Elf64ProgramHeader>,
        "Elf32ProgramHeader" => of::<holdfast_abi::stable::elf::Elf32ProgramHeader>,
        "Elf64SectionHeader" => of::<holdfast_abi::stable::elf::Elf64SectionHeader>,
        "Elf32SectionHeader" => of::<holdfast_abi::stable::elf::Elf32SectionHeader>,
        "Elf64Symbol" => of::<holdfast_abi::stable::elf::Elf64Symbol>,
        "Elf64Relocation" => of::<holdfast_abi::stable::elf::Elf64Relocation>,
        "ElfPlace64" => of::<holdfast_abi::stable::elf::ElfPlace64>,
        "ElfPlace32" => of::<holdfast_abi::stable::elf::ElfPlace32>,
        "ElfNoteHeader" => of::<holdfast_abi::stable::elf::ElfNoteHeader>,
        "ElfPrstatus64" => of::<holdfast_abi::stable::elf::ElfPrstatus64>,
        "ElfPrstatus32" => of::<holdfast_abi::stable::elf::ElfPrstatus32>,
        "CoreXcr0" => of::<holdfast_abi::stable::elf::CoreXcr0>,
        "QemuSegment" => of::<holdfast_abi::stable::elf::QemuSegment>,
        "QemuCpuState" => of::<holdfast_abi::stable::elf::QemuCpuState>,
        "EvtchnAllocUnbound" => of::<holdfast_abi::stable::event_channel::EvtchnAllocUnbound>,
        "EvtchnBindInterdomain" => of::<holdfast_abi::stable::event_channel::EvtchnBindInterdomain>,
        "EvtchnBindVirq" => of::<holdfast_abi::stable::event_channel::EvtchnBindVirq>,
        "EvtchnBindPirq" => of::<holdfast_abi::stable::event_channel::EvtchnBindPirq>,
        "EvtchnBindIpi" => of::<holdfast_abi::stable::event_channel::EvtchnBindIpi>,
        "EvtchnClose" => of::<holdfast_abi::stable::event_channel::EvtchnClose>,
        "EvtchnSend" => of::<holdfast_abi::stable::event_channel::EvtchnSend>,
        "EvtchnStatusUnbound" => of::<holdfast_abi::stable::event_channel::EvtchnStatusUnbound>,
        "EvtchnStatusInterdomain" => {
            of::<holdfast_abi::stable::event_channel::EvtchnStatusInterdomain>
        }
        "EvtchnStatusPirq" => of::<holdfast_abi::stable::event_channel::EvtchnStatusPirq>,
        "EvtchnStatusVirq" => of::<holdfast_abi::stable::event_channel::EvtchnStatusVirq>,
        "EvtchnStatus" => of::<holdfast_abi::stable::event_channel::EvtchnStatus>,
        "EvtchnBindVcpu" => of::<holdfast_abi::stable::event_channel::EvtchnBindVcpu>,
        "EvtchnUnmask" => of::<holdfast_abi::stable::event_channel::EvtchnUnmask>,
        "EvtchnOp" => of::<holdfast_abi::stable::event_channel::EvtchnOp>,
        "EvtchnReset" => of::<holdfast_abi::stable::event_channel::EvtchnReset>,
        "EvtchnInitControl" => of::<holdfast_abi::stable::event_channel::EvtchnInitControl>,
        "EvtchnExpandArray" => of::<holdfast_abi::stable::event_channel::EvtchnExpandArray>,
        "EvtchnSetPriority" => of::<holdfast_abi::stable::event_channel::EvtchnSetPriority>,
        "EvtchnFifoControlBlock" => {
            of::<holdfast_abi::stable::event_channel::EvtchnFifoControlBlock>
        }
        "EvtchnFifoEventWord" => of::<holdfast_abi::stable::event_channel::EvtchnFifoEventWord>,
        "GrantEntryV1" => of::<holdfast_abi::stable::grant_table::GrantEntryV1>,
        "GrantEntryHeader" => of::<holdfast_abi::stable::grant_table::GrantEntryHeader>,
        "GrantEntryV2FullPage" => of::<holdfast_abi::stable::grant_table::GrantEntryV2FullPage>,
        "GrantEntryV2SubPage" => of::<holdfast_abi::stable::grant_table::GrantEntryV2SubPage>,
        "GrantEntryV2Transitive" => of::<holdfast_abi::stable::grant_table::GrantEntryV2Transitive>,
        "GrantEntryV2" => of::<holdfast_abi::stable::grant_table::GrantEntryV2>,
        "GrantStatusWord" => of::<holdfast_abi::stable::grant_table::GrantStatusWord>,
        "GnttabMapGrantRef" => of::<holdfast_abi::stable::grant_table::GnttabMapGrantRef>,
        "GnttabUnmapGrantRef" => of::<holdfast_abi::stable::grant_table::GnttabUnmapGrantRef>,
        "GnttabSetupTable" => of::<holdfast_abi::stable::grant_table::GnttabSetupTable>,
        "GnttabDumpTable" => of::<holdfast_abi::stable::grant_table::GnttabDumpTable>,
        "GnttabTransfer" => of::<holdfast_abi::stable::grant_table::GnttabTransfer>,
        "GnttabCopyGrant" => of::<holdfast_abi::stable::grant_table::GnttabCopyGrant>,
        "GnttabCopyFrame" => of::<holdfast_abi::stable::grant_table::GnttabCopyFrame>,
        "GnttabCopyPtr" => of::<holdfast_abi::stable::grant_table::GnttabCopyPtr>,
        "GnttabCopy" => of::<holdfast_abi::stable::grant_table::GnttabCopy>,
        "GnttabQuerySize" => of::<holdfast_abi::stable::grant_table::GnttabQuerySize>,
        "GnttabUnmapAndReplace" => of::<holdfast_abi::stable::grant_table::GnttabUnmapAndReplace>,
        "GnttabSetVersion" => of::<holdfast_abi::stable::grant_table::GnttabSetVersion>,
        "GnttabGetStatusFrames" => of::<holdfast_abi::stable::grant_table::GnttabGetStatusFrames>,
        "GnttabGetVersion" => of::<holdfast_abi::stable::grant_table::GnttabGetVersion>,
        "GnttabSwapGrantRef" => of::<holdfast_abi::stable::grant_table::GnttabSwapGrantRef>,
        "GnttabCacheFlushAddress" => {
            of::<holdfast_abi::stable::grant_table::GnttabCacheFlushAddress>
        }
        "GnttabCacheFlushGrant" => of::<holdfast_abi::stable::grant_table::GnttabCacheFlushGrant>,
        "GnttabCacheFlush" => of::<holdfast_abi::stable::grant_table::GnttabCacheFlush>,
        "HvmSaveDescriptor" => of::<holdfast_abi::stable::hvm_context::HvmSaveDescriptor>,
        "HvmSaveHeader" => of::<holdfast_abi::stable::hvm_context::HvmSaveHeader>,
        "HvmHwCpu" => of::<holdfast_abi::stable::hvm_context::HvmHwCpu>,
        "HvmHwCpuBefore34" => of::<holdfast_abi::stable::hvm_context::HvmHwCpuBefore34>,
        "HvmHwPic" => of::<holdfast_abi::stable::hvm_context::HvmHwPic>,
        "HvmVioapicRedirEntry" => of::<holdfast_abi::stable::hvm_context::HvmVioapicRedirEntry>,
        "HvmHwIoapic" => of::<holdfast_abi::stable::hvm_context::HvmHwIoapic>,
        "HvmHwLapic" => of::<holdfast_abi::stable::hvm_context::HvmHwLapic>,
        "HvmHwLapicRegs" => of::<holdfast_abi::stable::hvm_context::HvmHwLapicRegs>,
        "HvmHwPciIrqs" => of::<holdfast_abi::stable::hvm_context::HvmHwPciIrqs>,
        "HvmHwIsaIrqs" => of::<holdfast_abi::stable::hvm_context::HvmHwIsaIrqs>,
        "HvmHwPciLink" => of::<holdfast_abi::stable::hvm_context::HvmHwPciLink>,
        "HvmHwPitChannel" => of::<holdfast_abi::stable::hvm_context::HvmHwPitChannel>,
        "HvmHwPit" => of::<holdfast_abi::stable::hvm_context::HvmHwPit>,
        "HvmHwRtc" => of::<holdfast_abi::stable::hvm_context::HvmHwRtc>,
        "HvmHwHpetTimer" => of::<holdfast_abi::stable::hvm_context::HvmHwHpetTimer>,
        "HvmHwHpet" => of::<holdfast_abi::stable::hvm_context::HvmHwHpet>,
        "HvmHwPmTimer" => of::<holdfast_abi::stable::hvm_context::HvmHwPmTimer>,
        "HvmHwMtrr" => of::<holdfast_abi::stable::hvm_context::HvmHwMtrr>,
        "HvmViridianDomain" => of::<holdfast_abi::stable::hvm_context::HvmViridianDomain>,
        "HvmHwCpuXsave" => of::<holdfast_abi::stable::hvm_context::HvmHwCpuXsave>,
        "HvmViridianVcpu" => of::<holdfast_abi::stable::hvm_context::HvmViridianVcpu>,
        "HvmVmceVcpu" => of::<holdfast_abi::stable::hvm_context::HvmVmceVcpu>,
        "HvmTscAdjust" => of::<holdfast_abi::stable::hvm_context::HvmTscAdjust>,
        "HvmOneMsr" => of::<holdfast_abi::stable::hvm_context::HvmOneMsr>,
        "HvmMsr" => of::<holdfast_abi::stable::hvm_context::HvmMsr>,
        "XenHvmParam" => of::<holdfast_abi::stable::hvm_op::XenHvmParam>,
        "XenHvmSetPciIntxLevel" => of::<holdfast_abi::stable::hvm_op::XenHvmSetPciIntxLevel>,
        "XenHvmSetIsaIrqLevel" => of::<holdfast_abi::stable::hvm_op::XenHvmSetIsaIrqLevel>,
        "XenHvmSetPciLinkRoute" => of::<holdfast_abi::stable::hvm_op::XenHvmSetPciLinkRoute>,
        "XenHvmTrackDirtyVram" => of::<holdfast_abi::stable::hvm_op::XenHvmTrackDirtyVram>,
        "XenHvmTrackDirtyVramBefore45" => {
            of::<holdfast_abi::stable::hvm_op::XenHvmTrackDirtyVramBefore45>
        }
        "XenHvmModifiedMemory" => of::<holdfast_abi::stable::hvm_op::XenHvmModifiedMemory>,
        "XenHvmModifiedMemoryBefore45" => {
            of::<holdfast_abi::stable::hvm_op::XenHvmModifiedMemoryBefore45>
        }
        "XenHvmSetMemType" => of::<holdfast_abi::stable::hvm_op::XenHvmSetMemType>,
        "XenHvmSetMemTypeBefore41" => of::<holdfast_abi::stable::hvm_op::XenHvmSetMemTypeBefore41>,
        "XenHvmPagetableDying" => of::<holdfast_abi::stable::hvm_op::XenHvmPagetableDying>,
        "XenHvmGetTime" => of::<holdfast_abi::stable::hvm_op::XenHvmGetTime>,
        "XenHvmXentrace" => of::<holdfast_abi::stable::hvm_op::XenHvmXentrace>,
        "XenHvmSetMemAccess" => of::<holdfast_abi::stable::hvm_op::XenHvmSetMemAccess>,
        "XenHvmGetMemAccess" => of::<holdfast_abi::stable::hvm_op::XenHvmGetMemAccess>,
        "XenHvmInjectTrap" => of::<holdfast_abi::stable::hvm_op::XenHvmInjectTrap>,
        "XenHvmInjectTrapBefore42" => of::<holdfast_abi::stable::hvm_op::XenHvmInjectTrapBefore42>,
        "XenHvmGetMemType" => of::<holdfast_abi::stable::hvm_op::XenHvmGetMemType>,
        "XenHvmInjectMsi" => of::<holdfast_abi::stable::hvm_op::XenHvmInjectMsi>,
        "XenHvmCreateIoreqServer" => of::<holdfast_abi::stable::hvm_op::XenHvmCreateIoreqServer>,
        "XenHvmGetIoreqServerInfo" => of::<holdfast_abi::stable::hvm_op::XenHvmGetIoreqServerInfo>,
        "XenHvmIoRange" => of::<holdfast_abi::stable::hvm_op::XenHvmIoRange>,
        "XenHvmDestroyIoreqServer" => of::<holdfast_abi::stable::hvm_op::XenHvmDestroyIoreqServer>,
        "XenHvmSetIoreqServerState" => {
            of::<holdfast_abi::stable::hvm_op::XenHvmSetIoreqServerState>
        }
        "XenHvmEvtchnUpcallVector" => of::<holdfast_abi::stable::hvm_op::XenHvmEvtchnUpcallVector>,
        "XenHvmAltp2mDomainState" => of::<holdfast_abi::stable::hvm_op::XenHvmAltp2mDomainState>,
        "XenHvmAltp2mVcpuEnableNotify" => {
            of::<holdfast_abi::stable::hvm_op::XenHvmAltp2mVcpuEnableNotify>
        }
        "XenHvmAltp2mVcpuDisableNotify" => {
            of::<holdfast_abi::stable::hvm_op::XenHvmAltp2mVcpuDisableNotify>
        }
        "XenHvmAltp2mView" => of::<holdfast_abi::stable::hvm_op::XenHvmAltp2mView>,
        "XenHvmAltp2mMemAccess" => of::<holdfast_abi::stable::hvm_op::XenHvmAltp2mMemAccess>,
        "XenHvmAltp2mSetMemAccessMulti" => {
            of::<holdfast_abi::stable::hvm_op::XenHvmAltp2mSetMemAccessMulti>
        }
        "XenHvmAltp2mChangeGfn" => of::<holdfast_abi::stable::hvm_op::XenHvmAltp2mChangeGfn>,
        "XenHvmAltp2mSuppressVe" => of::<holdfast_abi::stable::hvm_op::XenHvmAltp2mSuppressVe>,
        "XenHvmAltp2mSuppressVeMulti" => {
            of::<holdfast_abi::stable::hvm_op::XenHvmAltp2mSuppressVeMulti>
        }
        "XenHvmAltp2mGetVcpuP2mIdx" => {
            of::<holdfast_abi::stable::hvm_op::XenHvmAltp2mGetVcpuP2mIdx>
        }
        "XenHvmAltp2mSetVisibility" => {
            of::<holdfast_abi::stable::hvm_op::XenHvmAltp2mSetVisibility>
        }
        "XenHvmAltp2mRoom" => of::<holdfast_abi::stable::hvm_op::XenHvmAltp2mRoom>,
        "XenHvmAltp2mOp" => of::<holdfast_abi::stable::hvm_op::XenHvmAltp2mOp>,
        "Ioreq" => of::<holdfast_abi::stable::ioreq::Ioreq>,
        "IoreqBefore40" => of::<holdfast_abi::stable::ioreq::IoreqBefore40>,
        "VcpuIodata" => of::<holdfast_abi::stable::ioreq::VcpuIodata>,
        "SharedIopage" => of::<holdfast_abi::stable::ioreq::SharedIopage>,
        "SharedIopageBefore40" => of::<holdfast_abi::stable::ioreq::SharedIopageBefore40>,
        "BufIoreq" => of::<holdfast_abi::stable::ioreq::BufIoreq>,
        "BufferedIopage" => of::<holdfast_abi::stable::ioreq::BufferedIopage>,
        "BufferedPointers" => of::<holdfast_abi::stable::ioreq::BufferedPointers>,
        "LibxcImageHeader" => of::<holdfast_abi::stable::libxc_stream::LibxcImageHeader>,
        "LibxcDomainHeader" => of::<holdfast_abi::stable::libxc_stream::LibxcDomainHeader>,
        "LibxcRecordHeader" => of::<holdfast_abi::stable::libxc_stream::LibxcRecordHeader>,
        "PageDataEntry" => of::<holdfast_abi::stable::libxc_stream::PageDataEntry>,
        "PageDataHeader" => of::<holdfast_abi::stable::libxc_stream::PageDataHeader>,
        "PvInfo" => of::<holdfast_abi::stable::libxc_stream::PvInfo>,
        "PvP2mFrames" => of::<holdfast_abi::stable::libxc_stream::PvP2mFrames>,
        "PvVcpuHeader" => of::<holdfast_abi::stable::libxc_stream::PvVcpuHeader>,
        "TscInfo" => of::<holdfast_abi::stable::libxc_stream::TscInfo>,
        "HvmParamsEntry" => of::<holdfast_abi::stable::libxc_stream::HvmParamsEntry>,
        "HvmParamsHeader" => of::<holdfast_abi::stable::libxc_stream::HvmParamsHeader>,
        "LibxlHeader" => of::<holdfast_abi::stable::libxl_stream::LibxlHeader>,
        "LibxlRecordHeader" => of::<holdfast_abi::stable::libxl_stream::LibxlRecordHeader>,
        "LibxlEmulatorHeader" => of::<holdfast_abi::stable::libxl_stream::LibxlEmulatorHeader>,
        "LibxlCheckpointStateRecord" => {
            of::<holdfast_abi::stable::libxl_stream::LibxlCheckpointStateRecord>
        }
        "PrivcmdDmOp" => of::<holdfast_abi::stable::linux_devices::PrivcmdDmOp>,
        "PrivcmdDmOpBuf" => of::<holdfast_abi::stable::linux_devices::PrivcmdDmOpBuf>,
        "PrivcmdRestrict" => of::<holdfast_abi::stable::linux_devices::PrivcmdRestrict>,
        "PrivcmdMmapBatchV2" => of::<holdfast_abi::stable::linux_devices::PrivcmdMmapBatchV2>,
        "PrivcmdMmapResource" => of::<holdfast_abi::stable::linux_devices::PrivcmdMmapResource>,
        "EvtchnBindVirqRequest" => of::<holdfast_abi::stable::linux_devices::EvtchnBindVirqRequest>,
        "EvtchnBindInterdomainRequest" => {
            of::<holdfast_abi::stable::linux_devices::EvtchnBindInterdomainRequest>
        }
        "EvtchnBindUnboundRequest" => {
            of::<holdfast_abi::stable::linux_devices::EvtchnBindUnboundRequest>
        }
        "EvtchnPortRequest" => of::<holdfast_abi::stable::linux_devices::EvtchnPortRequest>,
        "EvtchnRestrictRequest" => of::<holdfast_abi::stable::linux_devices::EvtchnRestrictRequest>,
        "XenLivepatchName" => of::<holdfast_abi::versioned::live_patch::XenLivepatchName>,
        "XenLivepatchStatus" => of::<holdfast_abi::versioned::live_patch::XenLivepatchStatus>,
        "XenSysctlLivepatchUpload" => {
            of::<holdfast_abi::versioned::live_patch::XenSysctlLivepatchUpload>
        }
        "XenSysctlLivepatchGet" => of::<holdfast_abi::versioned::live_patch::XenSysctlLivepatchGet>,
        "XenSysctlLivepatchList" => {
            of::<holdfast_abi::versioned::live_patch::XenSysctlLivepatchList>
        }
        "XenSysctlLivepatchListBefore421" => {
            of::<holdfast_abi::versioned::live_patch::XenSysctlLivepatchListBefore421>
        }
        "XenSysctlLivepatchListBefore414" => {
            of::<holdfast_abi::versioned::live_patch::XenSysctlLivepatchListBefore414>
        }
        "XenSysctlLivepatchAction" => {
            of::<holdfast_abi::versioned::live_patch::XenSysctlLivepatchAction>
        }
        "XenSysctlLivepatchActionBefore414" => {
            of::<holdfast_abi::versioned::live_patch::XenSysctlLivepatchActionBefore414>
        }
        "XenSysctlLivepatchOp" => of::<holdfast_abi::versioned::live_patch::XenSysctlLivepatchOp>,
        "XenSysctlLivepatchOpBefore414" => {
            of::<holdfast_abi::versioned::live_patch::XenSysctlLivepatchOpBefore414>
        }
        "LivepatchExpectation" => of::<holdfast_abi::versioned::live_patch::LivepatchExpectation>,
        "LivepatchFunc" => of::<holdfast_abi::versioned::live_patch::LivepatchFunc>,
        "LivepatchFuncBefore419" => {
            of::<holdfast_abi::versioned::live_patch::LivepatchFuncBefore419>
        }
        "LivepatchFuncVersion1" => of::<holdfast_abi::versioned::live_patch::LivepatchFuncVersion1>,
        "XsplicePatchFuncDraft" => of::<holdfast_abi::versioned::live_patch::XsplicePatchFuncDraft>,
        "LivepatchHook" => of::<holdfast_abi::versioned::live_patch::LivepatchHook>,
        "LivepatchAlternative" => of::<holdfast_abi::versioned::live_patch::LivepatchAlternative>,
        "LivepatchAlternativeBefore411" => {
            of::<holdfast_abi::versioned::live_patch::LivepatchAlternativeBefore411>
        }
        "LivepatchAlternativeCall" => {
            of::<holdfast_abi::versioned::live_patch::LivepatchAlternativeCall>
        }
        "LivepatchException" => of::<holdfast_abi::versioned::live_patch::LivepatchException>,
        "LivepatchBugFrame" => of::<holdfast_abi::versioned::live_patch::LivepatchBugFrame>,
        "LivepatchBuildIdNote" => of::<holdfast_abi::versioned::live_patch::LivepatchBuildIdNote>,
        "PayloadSignatureTrailer" => {
            of::<holdfast_abi::versioned::live_patch::PayloadSignatureTrailer>
        }
        "LivepatchSignatureNote" => {
            of::<holdfast_abi::versioned::live_patch::LivepatchSignatureNote>
        }
        "LivepatchSignatureHeaderDraft" => {
            of::<holdfast_abi::versioned::live_patch::LivepatchSignatureHeaderDraft>
        }
        "XenPfn" => of::<holdfast_abi::stable::memory_op::XenPfn>,
        "XenPhysmapError" => of::<holdfast_abi::stable::memory_op::XenPhysmapError>,
        "XenMemoryReservation" => of::<holdfast_abi::stable::memory_op::XenMemoryReservation>,
        "XenMemoryExchange" => of::<holdfast_abi::stable::memory_op::XenMemoryExchange>,
        "XenMemoryDomain" => of::<holdfast_abi::stable::memory_op::XenMemoryDomain>,
        "XenTranslateGpfnList" => of::<holdfast_abi::stable::memory_op::XenTranslateGpfnList>,
        "XenMachphysMfnList" => of::<holdfast_abi::stable::memory_op::XenMachphysMfnList>,
        "XenMachphysMapping" => of::<holdfast_abi::stable::memory_op::XenMachphysMapping>,
        "XenAddToPhysmap" => of::<holdfast_abi::stable::memory_op::XenAddToPhysmap>,
        "XenAddToPhysmapBatch" => of::<holdfast_abi::stable::memory_op::XenAddToPhysmapBatch>,
        "XenRemoveFromPhysmap" => of::<holdfast_abi::stable::memory_op::XenRemoveFromPhysmap>,
        "E820Entry" => of::<holdfast_abi::stable::memory_op::E820Entry>,
        "XenMemoryMap" => of::<holdfast_abi::stable::memory_op::XenMemoryMap>,
        "XenForeignMemoryMap" => of::<holdfast_abi::stable::memory_op::XenForeignMemoryMap>,
        "XenPodTarget" => of::<holdfast_abi::stable::memory_op::XenPodTarget>,
        "XenMemPagingOp" => of::<holdfast_abi::stable::memory_op::XenMemPagingOp>,
        "XenMemAccessOp" => of::<holdfast_abi::stable::memory_op::XenMemAccessOp>,
        "XenMemAccessOpBefore48" => of::<holdfast_abi::stable::memory_op::XenMemAccessOpBefore48>,
        "MemSharingOpNominateGfn" => of::<holdfast_abi::stable::memory_op::MemSharingOpNominateGfn>,
        "MemSharingOpNominateGref" => {
            of::<holdfast_abi::stable::memory_op::MemSharingOpNominateGref>
        }
        "MemSharingOpShare" => of::<holdfast_abi::stable::memory_op::MemSharingOpShare>,
        "MemSharingOpAddPhysmap" => of::<holdfast_abi::stable::memory_op::MemSharingOpAddPhysmap>,
        "MemSharingOpRange" => of::<holdfast_abi::stable::memory_op::MemSharingOpRange>,
        "MemSharingOpDebugGfn" => of::<holdfast_abi::stable::memory_op::MemSharingOpDebugGfn>,
        "MemSharingOpDebugMfn" => of::<holdfast_abi::stable::memory_op::MemSharingOpDebugMfn>,
        "MemSharingOpDebugGref" => of::<holdfast_abi::stable::memory_op::MemSharingOpDebugGref>,
        "MemSharingOpFork" => of::<holdfast_abi::stable::memory_op::MemSharingOpFork>,
        "MemSharingOpForkReset" => of::<holdfast_abi::stable::memory_op::MemSharingOpForkReset>,
        "XenMemSharingOp" => of::<holdfast_abi::stable::memory_op::XenMemSharingOp>,
        "XenMemSharingOpBefore46" => of::<holdfast_abi::stable::memory_op::XenMemSharingOpBefore46>,
        "XenReservedDeviceMemory" => of::<holdfast_abi::stable::memory_op::XenReservedDeviceMemory>,
        "XenReservedDeviceMemoryMap" => {
            of::<holdfast_abi::stable::memory_op::XenReservedDeviceMemoryMap>
        }
        "XenMemAcquireResource" => of::<holdfast_abi::stable::memory_op::XenMemAcquireResource>,
        "XenMemAcquireResourceBefore414" => {
            of::<holdfast_abi::stable::memory_op::XenMemAcquireResourceBefore414>
        }
        "XenVmemrange" => of::<holdfast_abi::stable::memory_op::XenVmemrange>,
        "XenVnumaTopologyInfo" => of::<holdfast_abi::stable::memory_op::XenVnumaTopologyInfo>,
        "MmuEntry" => of::<holdfast_abi::stable::mmu::MmuEntry>,
        "MmuDone" => of::<holdfast_abi::stable::mmu::MmuDone>,
        "MmuUpdate" => of::<holdfast_abi::stable::mmu::MmuUpdate>,
        "MmuextEntries" => of::<holdfast_abi::stable::mmu::MmuextEntries>,
        "MmuextVcpus" => of::<holdfast_abi::stable::mmu::MmuextVcpus>,
        "MmuextSource" => of::<holdfast_abi::stable::mmu::MmuextSource>,
        "MmuextOp" => of::<holdfast_abi::stable::mmu::MmuextOp>,
        "MulticallEntry" => of::<holdfast_abi::stable::multicall::MulticallEntry>,
        "CpuUserRegs64" => of::<holdfast_abi::stable::pv_context::CpuUserRegs64>,
        "CpuUserRegs32" => of::<holdfast_abi::stable::pv_context::CpuUserRegs32>,
        "TrapInfo64" => of::<holdfast_abi::stable::pv_context::TrapInfo64>,
        "TrapInfo32" => of::<holdfast_abi::stable::pv_context::TrapInfo32>,
        "VcpuGuestContext64" => of::<holdfast_abi::stable::pv_context::VcpuGuestContext64>,
        "VcpuGuestContext32" => of::<holdfast_abi::stable::pv_context::VcpuGuestContext32>,
        "PvExtendedContext" => of::<holdfast_abi::stable::pv_context::PvExtendedContext>,
        "PvXsaveHeader" => of::<holdfast_abi::stable::pv_context::PvXsaveHeader>,
        "PvVcpuMsr" => of::<holdfast_abi::stable::pv_context::PvVcpuMsr>,
        "VcpuTimeInfo" => of::<holdfast_abi::stable::pv_context::VcpuTimeInfo>,
        "VcpuInfo" => of::<holdfast_abi::stable::pv_context::VcpuInfo>,
        "ArchSharedInfo" => of::<holdfast_abi::stable::pv_context::ArchSharedInfo>,
        "SharedInfo" => of::<holdfast_abi::stable::pv_context::SharedInfo>,
        "StartInfoDom0Console" => of::<holdfast_abi::stable::pv_context::StartInfoDom0Console>,
        "StartInfo" => of::<holdfast_abi::stable::pv_context::StartInfo>,
        "SegmentDescriptor" => of::<holdfast_abi::stable::pv_vcpu::SegmentDescriptor>,
        "GdtFrame" => of::<holdfast_abi::stable::pv_vcpu::GdtFrame>,
        "CallbackRegister" => of::<holdfast_abi::stable::pv_vcpu::CallbackRegister>,
        "CallbackUnregister" => of::<holdfast_abi::stable::pv_vcpu::CallbackUnregister>,
        "NmiCallback" => of::<holdfast_abi::stable::pv_vcpu::NmiCallback>,
        "IretContext" => of::<holdfast_abi::stable::pv_vcpu::IretContext>,
        "IretFrame32" => of::<holdfast_abi::stable::pv_vcpu::IretFrame32>,
        "SchedShutdown" => of::<holdfast_abi::stable::sched_op::SchedShutdown>,
        "SchedPoll" => of::<holdfast_abi::stable::sched_op::SchedPoll>,
        "SchedRemoteShutdown" => of::<holdfast_abi::stable::sched_op::SchedRemoteShutdown>,
        "SchedWatchdog" => of::<holdfast_abi::stable::sched_op::SchedWatchdog>,
        "SchedPinOverride" => of::<holdfast_abi::stable::sched_op::SchedPinOverride>,
        "HvmStartInfo" => of::<holdfast_abi::stable::start_info::HvmStartInfo>,
        "HvmStartInfoBefore411" => of::<holdfast_abi::stable::start_info::HvmStartInfoBefore411>,
        "HvmModlistEntry" => of::<holdfast_abi::stable::start_info::HvmModlistEntry>,
        "HvmMemmapTableEntry" => of::<holdfast_abi::stable::start_info::HvmMemmapTableEntry>,
        "XenMultibootModList" => of::<holdfast_abi::stable::start_info::XenMultibootModList>,
        "Dom0VgaTextMode3" => of::<holdfast_abi::stable::start_info::Dom0VgaTextMode3>,
        "Dom0VgaFrameBuffer" => of::<holdfast_abi::stable::start_info::Dom0VgaFrameBuffer>,
        "Dom0VgaFrameBufferBefore413" => {
            of::<holdfast_abi::stable::start_info::Dom0VgaFrameBufferBefore413>
        }
        "Dom0VgaEfiFrameBuffer" => of::<holdfast_abi::stable::start_info::Dom0VgaEfiFrameBuffer>,
        "Dom0VgaEfiFrameBufferBefore413" => {
            of::<holdfast_abi::stable::start_info::Dom0VgaEfiFrameBufferBefore413>
        }
        "Dom0VgaConsoleInfo" => of::<holdfast_abi::stable::start_info::Dom0VgaConsoleInfo>,
        "Dom0VgaConsoleInfoBefore413" => {
            of::<holdfast_abi::stable::start_info::Dom0VgaConsoleInfoBefore413>
        }
        "XenSysctlReadconsole" => of::<holdfast_abi::versioned::sysctl::XenSysctlReadconsole>,
        "XenSysctlPhysinfo" => of::<holdfast_abi::versioned::sysctl::XenSysctlPhysinfo>,
        "XenSysctlGetdomaininfolist" => {
            of::<holdfast_abi::versioned::sysctl::XenSysctlGetdomaininfolist>
        }
        "XenSysctlCputopo" => of::<holdfast_abi::versioned::sysctl::XenSysctlCputopo>,
        "XenSysctlCputopoinfo" => of::<holdfast_abi::versioned::sysctl::XenSysctlCputopoinfo>,
        "XenSysctlCpuFeatureset" => of::<holdfast_abi::versioned::sysctl::XenSysctlCpuFeatureset>,
        "XenSysctlCpuPolicy" => of::<holdfast_abi::versioned::sysctl::XenSysctlCpuPolicy>,
        "XenSysctlUnion" => of::<holdfast_abi::versioned::sysctl::XenSysctlUnion>,
        "XenSysctl" => of::<holdfast_abi::versioned::sysctl::XenSysctl>,
        "VcpuRunstateInfo" => of::<holdfast_abi::stable::vcpu_op::VcpuRunstateInfo>,
        "VcpuRunstateArea" => of::<holdfast_abi::stable::vcpu_op::VcpuRunstateArea>,
        "VcpuTimeArea" => of::<holdfast_abi::stable::vcpu_op::VcpuTimeArea>,
        "VcpuPhysicalArea" => of::<holdfast_abi::stable::vcpu_op::VcpuPhysicalArea>,
        "VcpuRegisterRunstateMemoryArea" => {
            of::<holdfast_abi::stable::vcpu_op::VcpuRegisterRunstateMemoryArea>
        }
        "VcpuRegisterTimeMemoryArea" => {
            of::<holdfast_abi::stable::vcpu_op::VcpuRegisterTimeMemoryArea>
        }
        "VcpuSetPeriodicTimer" => of::<holdfast_abi::stable::vcpu_op::VcpuSetPeriodicTimer>,
        "VcpuSetSingleshotTimer" => of::<holdfast_abi::stable::vcpu_op::VcpuSetSingleshotTimer>,
        "VcpuRegisterVcpuInfo" => of::<holdfast_abi::stable::vcpu_op::VcpuRegisterVcpuInfo>,
        "VcpuGetPhysid" => of::<holdfast_abi::stable::vcpu_op::VcpuGetPhysid>,
        "VcpuHvmX8632" => of::<holdfast_abi::stable::vcpu_op::VcpuHvmX8632>,
        "VcpuHvmX8664" => of::<holdfast_abi::stable::vcpu_op::VcpuHvmX8664>,
        "VcpuHvmContext" => of::<holdfast_abi::stable::vcpu_op::VcpuHvmContext>,
        "XenExtraversion" => of::<holdfast_abi::stable::xen_version::XenExtraversion>,
        "XenCompileInfo" => of::<holdfast_abi::stable::xen_version::XenCompileInfo>,
        "XenCapabilitiesInfo" => of::<holdfast_abi::stable::xen_version::XenCapabilitiesInfo>,
        "XenChangesetInfo" => of::<holdfast_abi::stable::xen_version::XenChangesetInfo>,
        "XenPlatformParameters" => of::<holdfast_abi::stable::xen_version::XenPlatformParameters>,
        "XenFeatureInfo" => of::<holdfast_abi::stable::xen_version::XenFeatureInfo>,
        "XenDomainHandle" => of::<holdfast_abi::stable::xen_version::XenDomainHandle>,
        "XenCommandline" => of::<holdfast_abi::stable::xen_version::XenCommandline>,
        "XenVarbuf" => of::<holdfast_abi::stable::xen_version::XenVarbuf>,
        "XlSaveHeader" => of::<holdfast_abi::stable::xl_save::XlSaveHeader>,
        "XlOptionalData" => of::<holdfast_abi::stable::xl_save::XlOptionalData>,
        _ => return None,
    })
}

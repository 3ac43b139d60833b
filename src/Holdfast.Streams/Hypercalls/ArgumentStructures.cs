using Holdfast.Abi;
using Holdfast.Abi.DmOp;
using Holdfast.Abi.Domctl;
using Holdfast.Abi.EventChannel;
using Holdfast.Abi.GrantTable;
using Holdfast.Abi.HvmOp;
using Holdfast.Abi.LivePatch;
using Holdfast.Abi.Memory;
using Holdfast.Abi.Mmu;
using Holdfast.Abi.Multicall;
using Holdfast.Abi.Pv;
using Holdfast.Abi.PvVcpu;
using Holdfast.Abi.Sched;
using Holdfast.Abi.Sysctl;
using Holdfast.Abi.VcpuOp;
using Holdfast.Abi.VersionOp;

namespace Holdfast.Streams.Hypercalls;

/// <summary>
/// The structures in a caller's memory that decoding a hypercall needs: those that hold codes of operations or progress, and those that the kernel of a guest passes. The
/// description of a hypercall names them.
/// </summary>
internal static class ArgumentStructures
{
    private static readonly Dictionary<string, Func<int, AbiStructure>> s_layouts = new(StringComparer.Ordinal)
    {
        [nameof(XenDmOp)] = _ => XenDmOp.Layout,
        [nameof(XenDmOpBuf)] = XenDmOpBuf.LayoutAt,
        [nameof(XenDmOpMapMemTypeToIoreqServer)] = _ => XenDmOpMapMemTypeToIoreqServer.Layout,
        [nameof(XenDmOpModifiedMemory)] = _ => XenDmOpModifiedMemory.Layout,
        [nameof(XenDmOpRelocateMemory)] = _ => XenDmOpRelocateMemory.Layout,
        [nameof(XenDmOpSetMemType)] = _ => XenDmOpSetMemType.Layout,
        [nameof(XenDomctl)] = _ => XenDomctl.Layout,
        [nameof(XenDomctlGetpageframeinfo3)] = _ => XenDomctlGetpageframeinfo3.Layout,
        [nameof(XenDomctlShadowOp)] = _ => XenDomctlShadowOp.Layout,
        [nameof(EvtchnAllocUnbound)] = _ => EvtchnAllocUnbound.Layout,
        [nameof(EvtchnBindInterdomain)] = _ => EvtchnBindInterdomain.Layout,
        [nameof(EvtchnBindIpi)] = _ => EvtchnBindIpi.Layout,
        [nameof(EvtchnBindPirq)] = _ => EvtchnBindPirq.Layout,
        [nameof(EvtchnBindVcpu)] = _ => EvtchnBindVcpu.Layout,
        [nameof(EvtchnBindVirq)] = _ => EvtchnBindVirq.Layout,
        [nameof(EvtchnClose)] = _ => EvtchnClose.Layout,
        [nameof(EvtchnExpandArray)] = _ => EvtchnExpandArray.Layout,
        [nameof(EvtchnInitControl)] = _ => EvtchnInitControl.Layout,
        [nameof(EvtchnOp)] = _ => EvtchnOp.Layout,
        [nameof(EvtchnReset)] = _ => EvtchnReset.Layout,
        [nameof(EvtchnSend)] = _ => EvtchnSend.Layout,
        [nameof(EvtchnSetPriority)] = _ => EvtchnSetPriority.Layout,
        [nameof(EvtchnStatus)] = _ => EvtchnStatus.Layout,
        [nameof(EvtchnUnmask)] = _ => EvtchnUnmask.Layout,
        [nameof(GnttabCacheFlush)] = _ => GnttabCacheFlush.Layout,
        [nameof(GnttabCopy)] = GnttabCopy.LayoutAt,
        [nameof(GnttabGetStatusFrames)] = GnttabGetStatusFrames.LayoutAt,
        [nameof(GnttabGetVersion)] = _ => GnttabGetVersion.Layout,
        [nameof(GnttabMapGrantRef)] = _ => GnttabMapGrantRef.Layout,
        [nameof(GnttabQuerySize)] = _ => GnttabQuerySize.Layout,
        [nameof(GnttabSetVersion)] = _ => GnttabSetVersion.Layout,
        [nameof(GnttabSetupTable)] = GnttabSetupTable.LayoutAt,
        [nameof(GnttabSwapGrantRef)] = _ => GnttabSwapGrantRef.Layout,
        [nameof(GnttabTransfer)] = GnttabTransfer.LayoutAt,
        [nameof(GnttabUnmapAndReplace)] = _ => GnttabUnmapAndReplace.Layout,
        [nameof(GnttabUnmapGrantRef)] = _ => GnttabUnmapGrantRef.Layout,
        [nameof(XenHvmAltp2mChangeGfn)] = _ => XenHvmAltp2mChangeGfn.Layout,
        [nameof(XenHvmAltp2mDomainState)] = _ => XenHvmAltp2mDomainState.Layout,
        [nameof(XenHvmAltp2mGetVcpuP2mIdx)] = _ => XenHvmAltp2mGetVcpuP2mIdx.Layout,
        [nameof(XenHvmAltp2mMemAccess)] = _ => XenHvmAltp2mMemAccess.Layout,
        [nameof(XenHvmAltp2mOp)] = XenHvmAltp2mOp.LayoutAt,
        [nameof(XenHvmAltp2mSetMemAccessMulti)] = XenHvmAltp2mSetMemAccessMulti.LayoutAt,
        [nameof(XenHvmAltp2mSetVisibility)] = _ => XenHvmAltp2mSetVisibility.Layout,
        [nameof(XenHvmAltp2mSuppressVe)] = _ => XenHvmAltp2mSuppressVe.Layout,
        [nameof(XenHvmAltp2mSuppressVeMulti)] = _ => XenHvmAltp2mSuppressVeMulti.Layout,
        [nameof(XenHvmAltp2mVcpuDisableNotify)] = _ => XenHvmAltp2mVcpuDisableNotify.Layout,
        [nameof(XenHvmAltp2mVcpuEnableNotify)] = _ => XenHvmAltp2mVcpuEnableNotify.Layout,
        [nameof(XenHvmAltp2mView)] = _ => XenHvmAltp2mView.Layout,
        [nameof(XenHvmEvtchnUpcallVector)] = _ => XenHvmEvtchnUpcallVector.Layout,
        [nameof(XenHvmGetMemType)] = _ => XenHvmGetMemType.Layout,
        [nameof(XenHvmGetTime)] = _ => XenHvmGetTime.Layout,
        [nameof(XenHvmModifiedMemoryBefore45)] = _ => XenHvmModifiedMemoryBefore45.Layout,
        [nameof(XenHvmPagetableDying)] = _ => XenHvmPagetableDying.Layout,
        [nameof(XenHvmParam)] = _ => XenHvmParam.Layout,
        [nameof(XenHvmSetMemAccess)] = _ => XenHvmSetMemAccess.Layout,
        [nameof(XenHvmSetMemType)] = _ => XenHvmSetMemType.Layout,
        [nameof(XenHvmXentrace)] = _ => XenHvmXentrace.Layout,
        [nameof(XenSysctlLivepatchOp)] = _ => XenSysctlLivepatchOp.Layout,
        [nameof(XenSysctlLivepatchOpBefore414)] = _ => XenSysctlLivepatchOpBefore414.Layout,
        [nameof(MemSharingOpRange)] = _ => MemSharingOpRange.Layout,
        [nameof(XenAddToPhysmap)] = XenAddToPhysmap.LayoutAt,
        [nameof(XenAddToPhysmapBatch)] = XenAddToPhysmapBatch.LayoutAt,
        [nameof(XenForeignMemoryMap)] = XenForeignMemoryMap.LayoutAt,
        [nameof(XenMachphysMapping)] = XenMachphysMapping.LayoutAt,
        [nameof(XenMachphysMfnList)] = XenMachphysMfnList.LayoutAt,
        [nameof(XenMemAccessOp)] = XenMemAccessOp.LayoutAt,
        [nameof(XenMemAccessOpBefore48)] = _ => XenMemAccessOpBefore48.Layout,
        [nameof(XenMemPagingOp)] = _ => XenMemPagingOp.Layout,
        [nameof(XenMemSharingOp)] = _ => XenMemSharingOp.Layout,
        [nameof(XenMemoryDomain)] = _ => XenMemoryDomain.Layout,
        [nameof(XenMemoryExchange)] = XenMemoryExchange.LayoutAt,
        [nameof(XenMemoryMap)] = XenMemoryMap.LayoutAt,
        [nameof(XenMemoryReservation)] = XenMemoryReservation.LayoutAt,
        [nameof(XenRemoveFromPhysmap)] = XenRemoveFromPhysmap.LayoutAt,
        [nameof(XenTranslateGpfnList)] = XenTranslateGpfnList.LayoutAt,
        [nameof(XenVnumaTopologyInfo)] = XenVnumaTopologyInfo.LayoutAt,
        [nameof(MmuUpdate)] = _ => MmuUpdate.Layout,
        [nameof(MmuextOp)] = MmuextOp.LayoutAt,
        [nameof(MulticallEntry)] = MulticallEntry.LayoutAt,
        [nameof(TrapInfo32)] = _ => TrapInfo32.Layout,
        [nameof(TrapInfo64)] = _ => TrapInfo64.Layout,
        [nameof(VcpuGuestContext32)] = _ => VcpuGuestContext32.Layout,
        [nameof(VcpuGuestContext64)] = _ => VcpuGuestContext64.Layout,
        [nameof(CallbackRegister)] = CallbackRegister.LayoutAt,
        [nameof(CallbackUnregister)] = _ => CallbackUnregister.Layout,
        [nameof(GdtFrame)] = GdtFrame.LayoutAt,
        [nameof(NmiCallback)] = NmiCallback.LayoutAt,
        [nameof(SchedPinOverride)] = _ => SchedPinOverride.Layout,
        [nameof(SchedPoll)] = SchedPoll.LayoutAt,
        [nameof(SchedShutdown)] = _ => SchedShutdown.Layout,
        [nameof(SchedWatchdog)] = _ => SchedWatchdog.Layout,
        [nameof(XenSysctl)] = _ => XenSysctl.Layout,
        [nameof(VcpuGetPhysid)] = _ => VcpuGetPhysid.Layout,
        [nameof(VcpuHvmContext)] = _ => VcpuHvmContext.Layout,
        [nameof(VcpuRegisterRunstateMemoryArea)] = VcpuRegisterRunstateMemoryArea.LayoutAt,
        [nameof(VcpuRegisterTimeMemoryArea)] = VcpuRegisterTimeMemoryArea.LayoutAt,
        [nameof(VcpuRegisterVcpuInfo)] = _ => VcpuRegisterVcpuInfo.Layout,
        [nameof(VcpuRunstateInfo)] = VcpuRunstateInfo.LayoutAt,
        [nameof(VcpuSetPeriodicTimer)] = _ => VcpuSetPeriodicTimer.Layout,
        [nameof(VcpuSetSingleshotTimer)] = VcpuSetSingleshotTimer.LayoutAt,
        [nameof(XenCapabilitiesInfo)] = _ => XenCapabilitiesInfo.Layout,
        [nameof(XenChangesetInfo)] = _ => XenChangesetInfo.Layout,
        [nameof(XenCompileInfo)] = _ => XenCompileInfo.Layout,
        [nameof(XenDomainHandle)] = _ => XenDomainHandle.Layout,
        [nameof(XenExtraversion)] = _ => XenExtraversion.Layout,
        [nameof(XenFeatureInfo)] = _ => XenFeatureInfo.Layout,
        [nameof(XenPlatformParameters)] = XenPlatformParameters.LayoutAt,
        [nameof(XenVarbuf)] = _ => XenVarbuf.Layout,
    };

    /// <summary>The fields of a structure for callers of a width; null for one that is not needed.</summary>
    public static AbiStructure? Find(string name, int width) => s_layouts.TryGetValue(name, out Func<int, AbiStructure>? layout) ? layout(width) : null;
}

using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Libxc;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Hvm;

/// <summary>Judges the parameters of an HVM domain in the order in which a restore sets them.</summary>
internal sealed class HvmParamChecker(ReadState state, LibxcStream stream)
{
    private const ulong LargestTimerMode = 3;
    private const ulong LargestShutdownReason = 5;
    private const ulong IoreqPages = 64;
    private const ulong LargestAltp2m = 3;
    private const ulong SleepS3 = 3;
    private const int TaskStateSize = 104;

    /// <summary>Since then, whether a guest may itself run guests is said when it is created (xen/arch/x86/hvm/hvm.c).</summary>
    private static readonly XenVersion NestedHvmRetired = new(4, 15, 0);

    private readonly Dictionary<HvmParam, ulong> _values = [];
    private readonly Dictionary<HvmParam, ulong> _special = [];

    private DiagnosticBag Bag => state.Bag;

    /// <summary>Judges one record.</summary>
    public void Apply(ReadOnlySpan<byte> body, long at, ContentPath path)
    {
        if (body.Length < HvmParamsHeader.Size)
        {
            Bag.Report(HvmParamRules.Length, at, path, $"The body is {body.Length} bytes long.");
            return;
        }

        HvmParamsHeader header = HvmParamsHeader.Read(body, stream.Order);
        if (body.Length != HvmParamsHeader.Size + ((long)header.Count * HvmParamsEntry.Size))
        {
            Bag.Report(HvmParamRules.Length, at, path, $"The record says that it has {header.Count} parameters; its body is {body.Length} bytes long.");
            return;
        }

        if (header.Res1 != 0) Bag.Report(HvmParamRules.Reserved, at + HvmParamsHeader.Offsets.Res1, path, $"The reserved word is 0x{header.Res1:x}.");
        if (header.Count == 0) Bag.Report(HvmParamRules.Empty, at, path, "The record is empty.");
        for (int i = 0; i < header.Count; i++)
        {
            int offset = HvmParamsHeader.Size + (i * HvmParamsEntry.Size);
            HvmParamsEntry entry = HvmParamsEntry.Read(body[offset..], stream.Order);
            stream.Add(entry);
            Judge(entry, at + offset, path.Item("param", i));
        }
    }

    /// <summary>Judges what the parameters and the memory of an image say together.</summary>
    public void JudgeWhole(long end, ContentPath path)
    {
        foreach (HvmParam parameter in (HvmParam[])[HvmParam.StorePfn, HvmParam.ConsolePfn])
        {
            if (!_special.TryGetValue(parameter, out ulong frame))
                Bag.Report(HvmParamRules.SpecialMissing, end, path, $"There is no {parameter}.");
            else if (!stream.Pages.IsPartial && !stream.Pages.IsPopulated(frame))
                Bag.Report(HvmParamRules.SpecialAbsent, end, path, $"{parameter} is 0x{frame:x}; the image has no such frame.");
        }
    }

    private void Judge(HvmParamsEntry entry, long at, ContentPath path)
    {
        // The restorer looks at all 64 bits of the index for the parameters that it handles itself, and passes on 32.
        if (entry.Index == (ulong)HvmParam.PaeEnabled)
        {
            Bag.Report(HvmParamRules.PaeEnabled, at, path, "PAE_ENABLED is dropped.");
            return;
        }

        // An index that means a page to the hypervisor, cut to 32 bits, means none to the restorer.
        if (entry.Index is (ulong)HvmParam.StorePfn or (ulong)HvmParam.ConsolePfn) _special[(HvmParam)entry.Index] = entry.Value;
        if (entry.Index > uint.MaxValue) Bag.Report(HvmParamRules.Reserved, at, path, $"The index is 0x{entry.Index:x}.");
        var parameter = (HvmParam)(uint)entry.Index;
        if ((uint)parameter > (uint)HvmParam.McaCap)
        {
            Bag.Report(HvmParamRules.Unknown, at, path, $"The index is {(uint)parameter}; the highest is {(uint)HvmParam.McaCap}.");
            return;
        }

        if (IsRetired(parameter, state.Target))
        {
            Bag.Report(HvmParamRules.Retired, at, path, $"{parameter} ({(uint)parameter}) is set to 0x{entry.Value:x}.");
            return;
        }

        if (parameter == HvmParam.Altp2m) Bag.Report(HvmParamRules.ReadOnly, at, path, $"{parameter} is set to 0x{entry.Value:x}.");
        if (parameter == HvmParam.AcpiIoportsLocation && state.Config?.Type == GuestType.Pvh)
            Bag.Report(HvmParamRules.NotInPvh, at, path, $"{parameter} is set to 0x{entry.Value:x} for a PVH guest.");
        else if (!IsAccepted(parameter, entry.Value, state.Policy.Vendor, state.Target))
            Bag.Report(HvmParamRules.Value, at + HvmParamsEntry.Offsets.Value, path, $"{parameter} is 0x{entry.Value:x}.");
        if (parameter == HvmParam.AcpiSState && entry.Value == SleepS3)
            Bag.Report(HvmParamRules.Asleep, at, path, "The sleep state is 3.");
        JudgeRepetition(parameter, entry.Value, at, path);
    }

    private void JudgeRepetition(HvmParam parameter, ulong value, long at, ContentPath path)
    {
        if (_values.TryGetValue(parameter, out ulong earlier))
        {
            bool refused = IsSetOnce(parameter) && earlier != 0 && earlier != value;
            Bag.Report(refused ? HvmParamRules.ChangedOnce : HvmParamRules.Repeated, at, path, $"{parameter} is 0x{value:x}; it was 0x{earlier:x} before.");
        }

        _values[parameter] = value;
    }

    private static bool IsRetired(HvmParam parameter, XenVersion target) => parameter is
        HvmParam.PaeEnabled or HvmParam.DmDomain or HvmParam.BufioreqEvtchn or HvmParam.MemoryEventMsr
        or HvmParam.MemoryEventCr0 or HvmParam.MemoryEventCr3 or HvmParam.MemoryEventCr4 or HvmParam.MemoryEventInt3 or HvmParam.MemoryEventSingleStep
        || (parameter == HvmParam.NestedHvm && target >= NestedHvmRetired);

    private static bool IsSetOnce(HvmParam parameter) => parameter is
        HvmParam.Viridian or HvmParam.IoreqPfn or HvmParam.BufioreqPfn or HvmParam.IoreqServerPfn or HvmParam.NrIoreqServerPages
        or HvmParam.Altp2m or HvmParam.McaCap;

    private static bool IsAccepted(HvmParam parameter, ulong value, CpuidVendor vendor, XenVersion target) => parameter switch
    {
        HvmParam.TimerMode => value <= LargestTimerMode,
        HvmParam.Viridian => value == (value & ViridianFeatures(target)) && ((ViridianFeature)value).HasFlag(ViridianFeature.BaseFreq),
        HvmParam.AcpiSState => value is 0 or SleepS3,
        HvmParam.AcpiIoportsLocation => value <= 1,
        HvmParam.NestedHvm => value <= 1,
        HvmParam.TripleFaultReason => value <= LargestShutdownReason,
        HvmParam.NrIoreqServerPages => value is > 0 and <= IoreqPages,
        HvmParam.Altp2m => value <= LargestAltp2m,
        HvmParam.X87FipWidth => value is 0 or 4 or 8,
        HvmParam.Vm86Tss => value <= uint.MaxValue,
        HvmParam.Vm86TssSized => value >> 32 >= TaskStateSize,
        HvmParam.McaCap => value <= MachineCheck.LargestRequest(vendor),
        _ => true,
    };

    private static ulong ViridianFeatures(XenVersion target) =>
        ViridianFeatureValues.Table.Values.Where(feature => feature.Versions.Includes(target)).Aggregate(0UL, (known, feature) => known | feature.Value);
}

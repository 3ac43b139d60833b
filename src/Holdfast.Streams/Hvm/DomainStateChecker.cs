using Holdfast.Abi.Hvm;

namespace Holdfast.Streams.Hvm;

/// <summary>Judges the entries of an HVM context that are the domain's: interrupt routing and emulated devices.</summary>
internal static class DomainStateChecker
{
    private const int IsaIrqs = 16;
    private const int PitChannels = 3;
    private const int PitSpeakerChannel = 2;
    private const uint PitLargestCount = 0x1_0000;

    /// <summary>The states of an access of one or two bytes: none, low, high, low of both, high of both. A mode is one of the first four.</summary>
    private const byte PitLastAccess = 4;
    private const byte PitLastMode = 3;

    /// <summary>The lines that can be level-triggered: on the first controller not the timer and the keyboard, on the second not the clock and the coprocessor.</summary>
    private const byte PicMasterLevels = 0xfc;
    private const byte PicSlaveLevels = 0xde;

    public static void Judge(DiagnosticBag bag, HvmContextEntry entry, ContentPath path)
    {
        ReadOnlySpan<byte> body = entry.Body.Span;
        long at = entry.Offset + HvmSaveDescriptor.Size;
        switch ((HvmSaveType)entry.Descriptor.Typecode)
        {
            case HvmSaveType.PciLink:
                for (int link = 0; link < HvmHwPciLink.Offsets.Pad0; link++)
                {
                    if (body[link] >= IsaIrqs) bag.Report(DeviceRules.PciLink, at + link, path, $"Link {link} is routed to interrupt {body[link]}.");
                }

                if (body[HvmHwPciLink.Offsets.Pad0..].ContainsAnyExcept((byte)0))
                    bag.Report(InForce(DeviceRules.PciLinkPadding, bag), at + HvmHwPciLink.Offsets.Pad0, path, "The padding is not zero.");
                break;
            case HvmSaveType.Pit:
                JudgePit(bag, HvmHwPit.Read(body), at, path);
                break;
            case HvmSaveType.Pic:
                JudgePic(bag, HvmHwPic.Read(body), entry.Descriptor.Instance, at, path);
                break;
        }
    }

    private static void JudgePit(DiagnosticBag bag, HvmHwPit pit, long at, ContentPath path)
    {
        if (pit.Pad0 != 0) bag.Report(InForce(DeviceRules.PitState, bag), at + HvmHwPit.Offsets.Pad0, path, "The padding is not zero.");
        if (pit.SpeakerDataOn > 1) bag.Report(DeviceRules.PitState, at + HvmHwPit.Offsets.SpeakerDataOn, path, $"The speaker's flag is {pit.SpeakerDataOn}.");
        for (int channel = 0; channel < PitChannels; channel++)
        {
            HvmHwPitChannel state = pit.Channels[channel];
            bool isReachable = state is { Count: <= PitLargestCount, CountLatched: <= PitLastAccess, ReadState: <= PitLastAccess, WriteState: <= PitLastAccess, RwMode: <= PitLastMode, Gate: <= 1, Bcd: <= 1 };
            bool isGated = state.Gate == 0 && channel != PitSpeakerChannel;
            if (isReachable && !isGated) continue;
            bag.Report(DeviceRules.PitState, at + (channel * HvmHwPitChannel.Size), path,
                $"Channel {channel} has count {state.Count}, access states {state.CountLatched}, {state.ReadState}, {state.WriteState} in mode {state.RwMode}, gate {state.Gate} and BCD flag {state.Bcd}.");
        }
    }

    private static void JudgePic(DiagnosticBag bag, HvmHwPic pic, ushort instance, long at, ContentPath path)
    {
        byte levels = pic.IsMaster ? PicMasterLevels : PicSlaveLevels;
        bool speaksEarly = pic.IntOutput != 0 && pic.InitState != 0;
        if (pic.IsMaster == (instance == 0) && pic.IntOutput <= 1 && !speaksEarly && (pic.Elcr & ~levels) == 0) return;
        bag.Report(DeviceRules.PicState, at, path,
            $"Controller {instance} says that it is {(pic.IsMaster ? "the first" : "the second")}, with output {pic.IntOutput}, initialisation state {pic.InitState} and level-triggered lines 0x{pic.Elcr:x}.");
    }

    /// <summary>What is an error for newer versions is only untidy for those that do not look.</summary>
    private static Rule InForce(Rule rule, DiagnosticBag bag) => bag.Target is XenVersion target && !rule.AppliesTo(target) ? HvmContextRules.Tail : rule;
}

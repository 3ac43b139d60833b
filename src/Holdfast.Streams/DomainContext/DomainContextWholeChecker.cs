using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;

namespace Holdfast.Streams.DomainContext;

/// <summary>Judges which records of a domain context are there: none is missing, and none is about what the domain does not have (docs/specs/domain-context.md §5.5, §6).</summary>
internal sealed class DomainContextWholeChecker
{
    private const uint Pics = 2;
    private const uint MaxServers = 1 << 16;
    private const uint GrantEntriesPerFrame = 256;
    private const uint StatusWordsPerFrame = 2048;

    private readonly DiagnosticBag _bag;
    private readonly DomainContextImage _image;
    private readonly ContentPath _path;
    private readonly long _end;
    private readonly Dictionary<(ContextRecordType Type, uint Instance), DomainContextRecord> _records = [];
    private ContextDomain _domain;
    private List<DomainContextRecordName>? _missing;

    public DomainContextWholeChecker(DiagnosticBag bag, DomainContextImage image, ContentPath path, long end)
    {
        _bag = bag;
        _image = image;
        _path = path;
        _end = end;
        foreach (DomainContextRecord record in image.Records) _records.TryAdd((record.Type, record.Instance), record);
    }

    private ContextGuests Guest => (ContextGuestKind)_domain.Kind switch
    {
        ContextGuestKind.Pv => ContextGuests.Pv,
        ContextGuestKind.Hvm => ContextGuests.Hvm,
        _ => ContextGuests.Pvh,
    };

    private bool IsPv => Guest == ContextGuests.Pv;

    /// <summary>The records that a partial image lacks, and that a whole one of the same domain would have, in the order in which they would stand.</summary>
    public static IReadOnlyList<DomainContextRecordName> FindMissing(DomainContextImage image)
    {
        List<DomainContextRecordName> missing = [];
        new DomainContextWholeChecker(new DiagnosticBag(), image, ContentPath.Root, 0) { _missing = missing }.Judge();
        return [.. missing.Distinct().OrderBy(name => (uint)name.Type & ~ContextRecord.OptionalBit).ThenBy(name => name.Instance)];
    }

    /// <summary>Judges the whole, when its DOMAIN can be believed.</summary>
    public void Judge()
    {
        if (_image.Domain is not ContextDomain domain)
        {
            Missing(ContextRecordType.Domain, 0, "every image has it");
            return;
        }

        // Whoever asks what is missing asks it of an image that would be whole.
        _domain = _missing is null ? domain : domain with { Partial = false };
        if (!JudgeDomain()) return;
        foreach (DomainContextRecord record in _image.Records) JudgePlace(record);
        foreach (ContextRecordKind kind in ContextRecords.All)
        {
            if (!kind.Guests.HasFlag(Guest)) continue;
            if (kind.Presence == ContextPresence.Always) RequireAll(kind, "every image has it");
            if (kind.Presence == ContextPresence.Whole && !_domain.Partial) RequireAll(kind, "the image is not partial");
        }

        JudgeDomainRecords();
        JudgeDevices();
        for (uint vcpu = 0; vcpu < _domain.Vcpus; vcpu++) JudgeVcpu(vcpu);
        new DomainContextValueChecker(_bag, _domain, _path).Judge(_image);
    }

    private bool JudgeDomain()
    {
        DomainContextRecord record = _records[(ContextRecordType.Domain, 0)];
        string? fault = DomainShape.FindFault(_domain);
        if (fault is null) return true;
        _bag.Report(DomainContextRules.Domain, record.Offset + ContextRecord.Size, _path / record.Name, fault);
        return false;
    }

    private void JudgePlace(DomainContextRecord record)
    {
        if (record.Kind is not { } kind) return;
        if (!kind.Guests.HasFlag(Guest))
        {
            NotOfGuest(record, $"the guest is {(ContextGuestKind)_domain.Kind}");
            return;
        }

        uint limit = kind.Scope switch
        {
            ContextScope.Vcpu => _domain.Vcpus,
            ContextScope.Device => Pics,
            ContextScope.Server => MaxServers,
            ContextScope.Frame or ContextScope.Piece => ContextRecord.MaxRecords,
            _ => 1,
        };
        if (record.Instance >= limit) _bag.Report(DomainContextRules.Instance, record.Offset, _path / record.Name, $"The instance is {record.Instance}; there are {limit}.");
    }

    private void JudgeDomainRecords()
    {
        bool whole = !_domain.Partial;
        bool hasCpuid = Has(ContextRecordType.CpuidPolicy);
        if (hasCpuid != Has(ContextRecordType.MsrPolicy)) Missing(hasCpuid ? ContextRecordType.MsrPolicy : ContextRecordType.CpuidPolicy, 0, "the other policy is there");
        if (whole && !hasCpuid) Missing(ContextRecordType.CpuidPolicy, 0, "the image is not partial");
        if (whole) Require(ContextRecordType.Clock, 0, "the image is not partial");
        if (whole || IsPv)
        {
            Require(ContextRecordType.SharedInfo, 0, IsPv ? "the guest is PV" : "the image is not partial");
            Require(ContextRecordType.Assists, 0, IsPv ? "the guest is PV" : "the image is not partial");
        }

        JudgeGrants();
        foreach (DomainContextRecord record in _image.Records)
        {
            if (record.Type == ContextRecordType.IoreqServer) Require(ContextRecordType.IoreqPorts, record.Instance, "the server is there");
            if (record.Type == ContextRecordType.IoreqPorts && !Has(ContextRecordType.IoreqServer, record.Instance)) NotOfGuest(record, "there is no such server");
        }

        if (IsPv || !whole) return;
        ulong viridian = ViridianFeatures();
        Expect(ContextRecordType.Viridian, 0, viridian != 0, "HVM_PARAMS has the interface");
        Expect(ContextRecordType.ViridianCrash, 0, ((ViridianFeature)viridian).HasFlag(ViridianFeature.CrashCtl), "HVM_PARAMS has this part of the interface");
    }

    private void JudgeGrants()
    {
        uint frames = 0, statusFrames = 0;
        if (BodyOf(ContextRecordType.GrantTable) is { Length: ContextGrantTable.Size } body)
        {
            ContextGrantTable table = ContextGrantTable.Read(body.Span);
            frames = Math.Min(table.Frames, ContextRecord.MaxRecords);
            if (table.Version == 2) statusFrames = (uint)(((ulong)frames * GrantEntriesPerFrame + StatusWordsPerFrame - 1) / StatusWordsPerFrame);
        }

        foreach ((ContextRecordType type, uint count) in ((ContextRecordType, uint)[])[(ContextRecordType.GrantFrame, frames), (ContextRecordType.GrantStatus, statusFrames)])
        {
            for (uint frame = 0; frame < count; frame++)
            {
                if (Has(type, frame)) continue;
                Missing(type, frame, $"GRANT_TABLE asks for {count}");
                break;
            }

            foreach (DomainContextRecord record in _image.Records.Where(record => record.Type == type && record.Instance >= count)) NotOfGuest(record, $"GRANT_TABLE asks for {count}");
        }
    }

    private void JudgeDevices()
    {
        (ContextRecordType Type, bool Present)[] devices =
        [
            (ContextRecordType.Pic, _domain.Pic), (ContextRecordType.Ioapic, _domain.Ioapic), (ContextRecordType.Pit, _domain.Pit), (ContextRecordType.Rtc, _domain.Rtc),
            (ContextRecordType.Hpet, _domain.Hpet), (ContextRecordType.PmTimer, _domain.Pm),
        ];
        if (Guest != ContextGuests.Hvm) return;
        foreach ((ContextRecordType type, bool present) in devices)
        {
            Expect(type, 0, present, "DOMAIN has the device");
            if (type == ContextRecordType.Pic) Expect(type, 1, present, "DOMAIN has the device");
        }
    }

    private void JudgeVcpu(uint vcpu)
    {
        bool up = BodyOf(ContextRecordType.VcpuState, vcpu) is { Length: ContextVcpuState.Size } state && ContextVcpuState.Read(state.Span).Up;
        bool whole = !_domain.Partial;
        if (up)
        {
            foreach (ContextRecordType type in IsPv
                ? (ContextRecordType[])[ContextRecordType.VcpuPv, ContextRecordType.VcpuTraps, ContextRecordType.VcpuXstate]
                : [ContextRecordType.VcpuRegisters, ContextRecordType.VcpuXstate, ContextRecordType.VcpuTsc, ContextRecordType.VcpuPending]) Require(type, vcpu, "the vCPU is up");
        }

        if (whole) Require(ContextRecordType.VcpuMachineCheck, vcpu, "the image is not partial");
        if (!IsPv) Expect(ContextRecordType.VcpuLapic, vcpu, _domain.Lapic, "DOMAIN has the controller");
        Expect(ContextRecordType.VcpuEventFifo, vcpu, Has(ContextRecordType.EventFifo), "EVENT_FIFO is there");
        if (!IsPv && whole)
        {
            ulong viridian = ViridianFeatures();
            Expect(ContextRecordType.VcpuViridian, vcpu, viridian != 0, "HVM_PARAMS has the interface");
            Expect(ContextRecordType.VcpuSynic, vcpu, ((ViridianFeature)viridian).HasFlag(ViridianFeature.Synic), "HVM_PARAMS has this part of the interface");
        }

        JudgeXstate(vcpu);
    }

    private void JudgeXstate(uint vcpu)
    {
        ContextVcpuXstate state = BodyOf(ContextRecordType.VcpuXstate, vcpu) is { Length: ContextVcpuXstate.Size } body ? ContextVcpuXstate.Read(body.Span) : default;
        if (((state.InUse | state.Xcr0) & ~state.Accumulated) != 0)
        {
            DomainContextRecord record = _records[(ContextRecordType.VcpuXstate, vcpu)];
            _bag.Report(DomainContextRules.ExtendedState, record.Offset + ContextRecord.Size, _path / record.Name, $"XCR0 is 0x{state.Xcr0:x}, 0x{state.InUse:x} is in use, and 0x{state.Accumulated:x} was ever enabled.");
        }

        foreach (int component in XsaveArea.Extended(state.InUse))
        {
            if (!Has(XsaveArea.TypeOf(component), vcpu)) _bag.Report(DomainContextRules.ExtendedState, _end, _path, $"Component {component} of vCPU {vcpu} is in use, and has no record.");
        }

        foreach (ContextRecordKind kind in ContextRecords.All)
        {
            if (XsaveArea.ComponentOf(kind.Type) is not int component || (state.InUse & (1UL << component)) != 0 || !_records.TryGetValue((kind.Type, vcpu), out DomainContextRecord? record)) continue;
            _bag.Report(DomainContextRules.ExtendedState, record.Offset, _path / record.Name, $"Component {component} is not in use.");
        }
    }

    private ulong ViridianFeatures()
    {
        if (BodyOf(ContextRecordType.HvmParams) is not { } body) return 0;
        for (int at = ContextHvmParams.Size; at + ContextHvmParam.Size <= body.Length; at += ContextHvmParam.Size)
        {
            ContextHvmParam param = ContextHvmParam.Read(body.Span[at..]);
            if (param.Index == (uint)HvmParam.Viridian) return param.Value;
        }

        return 0;
    }

    private void RequireAll(ContextRecordKind kind, string reason)
    {
        uint count = kind.Scope == ContextScope.Vcpu ? _domain.Vcpus : 1;
        for (uint instance = 0; instance < count; instance++) Require(kind.Type, instance, reason);
    }

    /// <summary>Judges a record that is there exactly when something is so.</summary>
    private void Expect(ContextRecordType type, uint instance, bool expected, string reason)
    {
        if (expected) Require(type, instance, reason);
        else if (_records.TryGetValue((type, instance), out DomainContextRecord? record)) NotOfGuest(record, $"it is not so that {reason}");
    }

    private void Require(ContextRecordType type, uint instance, string reason)
    {
        if (!Has(type, instance)) Missing(type, instance, reason);
    }

    private void Missing(ContextRecordType type, uint instance, string reason)
    {
        var name = new DomainContextRecordName(type, instance);
        _missing?.Add(name);
        _bag.Report(DomainContextRules.Missing, _end, _path, $"There is no {name}; {reason}.");
    }

    private void NotOfGuest(DomainContextRecord record, string reason) => _bag.Report(DomainContextRules.NotOfGuest, record.Offset, _path / record.Name, $"{record.Name} is there; {reason}.");

    private bool Has(ContextRecordType type, uint instance = 0) => _records.ContainsKey((type, instance));

    private ReadOnlyMemory<byte>? BodyOf(ContextRecordType type, uint instance = 0) => _records.TryGetValue((type, instance), out DomainContextRecord? record) ? record.Body : null;
}

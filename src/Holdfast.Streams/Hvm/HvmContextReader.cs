using Holdfast.Abi.Hvm;

namespace Holdfast.Streams.Hvm;

/// <summary>
/// Reads an HVM context as the hypervisor loads it: the header first, then entry after entry up to END, each handed to what judges
/// its type; and at the end what only the whole can show.
/// </summary>
internal sealed class HvmContextReader
{
    private const int Pics = 2;

    /// <summary>The most vCPUs that Xen gives an HVM or PVH guest (HVM_MAX_VCPUS).</summary>
    private const long MaxVcpus = 128;

    private readonly ReadState _state;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly long _offset;
    private readonly ContentPath _path;
    private readonly HvmContext _context;
    private readonly VcpuStateChecker _vcpuState;
    private readonly HashSet<(ushort Type, ushort Instance)> _seen = [];

    private HvmContextReader(ReadState state, ReadOnlyMemory<byte> bytes, long offset, ContentPath path)
    {
        _state = state;
        _bytes = bytes;
        _offset = offset;
        _path = path;
        _context = new HvmContext { Offset = offset };
        _vcpuState = new VcpuStateChecker(state);
        state.Image.HvmContext = _context;
    }

    private DiagnosticBag Bag => _state.Bag;

    /// <summary>Reads and judges a context that is in memory; <paramref name="offset"/> is where it stands in the file.</summary>
    public static void Read(ReadState state, ReadOnlyMemory<byte> bytes, long offset, ContentPath path) =>
        new HvmContextReader(state, bytes, offset, path).Read();

    private void Read()
    {
        int position = 0;
        bool ended = false;
        for (int index = 0; !ended; index++)
        {
            if (_bytes.Length - position < HvmSaveDescriptor.Size)
            {
                Bag.Report(HvmContextRules.Truncated, _offset + position, _path, $"{_bytes.Length - position} bytes are left where a descriptor should stand; END has not been seen.");
                return;
            }

            HvmSaveDescriptor descriptor = HvmSaveDescriptor.Read(_bytes.Span[position..]);
            bool known = HvmSaveRecords.TryGet(descriptor.Typecode, out HvmSaveRecord? record);
            ContentPath path = _path / $"entry[{index}] {(known ? record!.Name : $"type {descriptor.Typecode}")} {descriptor.Instance}";
            long at = _offset + position;
            ended = descriptor.Typecode == (ushort)HvmSaveType.End;
            position += HvmSaveDescriptor.Size;
            if (ended)
            {
                _context.Add(new HvmContextEntry(at, descriptor, default));
                JudgeEnd(descriptor, at, _bytes.Length - position, path);
                break;
            }

            if (descriptor.Length > (uint)(_bytes.Length - position))
            {
                Bag.Report(HvmContextRules.Truncated, at, path, $"The entry is announced with {descriptor.Length} bytes; {_bytes.Length - position} are left.");
                return;
            }

            var entry = new HvmContextEntry(at, descriptor, _bytes.Slice(position, (int)descriptor.Length));
            _context.Add(entry);
            position += (int)descriptor.Length;
            if (index == 0 && !ReadHeader(entry, path)) return;
            if (index > 0) JudgeEntry(entry, record, path);
        }

        JudgeWhole();
    }

    private bool ReadHeader(HvmContextEntry entry, ContentPath path)
    {
        if (entry.Descriptor.Typecode != (ushort)HvmSaveType.Header || entry.Body.Length != HvmSaveHeader.Size)
        {
            Bag.Report(HvmContextRules.HeaderFirst, entry.Offset, path, $"The first entry has type {entry.Descriptor.Typecode} and {entry.Body.Length} bytes.");
            return false;
        }

        HvmSaveHeader header = HvmSaveHeader.Read(entry.Body.Span);
        _context.Header = header;
        long body = entry.Offset + HvmSaveDescriptor.Size;
        if (header.Magic != HvmSaveHeader.ExpectedMagic) Bag.Report(HvmContextRules.Magic, body, path, $"The magic is 0x{header.Magic:x8}.");
        if (header.Version != HvmSaveHeader.ExpectedVersion) Bag.Report(HvmContextRules.Version, body + HvmSaveHeader.Offsets.Version, path, $"The version is {header.Version}.");
        if (entry.Descriptor.Instance != 0) Bag.Report(HvmContextRules.DomainInstance, entry.Offset, path, $"The instance is {entry.Descriptor.Instance}.");
        return true;
    }

    private void JudgeEntry(HvmContextEntry entry, HvmSaveRecord? record, ContentPath path)
    {
        if (record is null)
        {
            Bag.Report(HvmContextRules.Unknown, entry.Offset, path, $"The type is {entry.Descriptor.Typecode}.");
            return;
        }

        if (entry.Descriptor.Typecode == (ushort)HvmSaveType.Header)
        {
            Bag.Report(HvmContextRules.HeaderAgain, entry.Offset, path, "A HEADER entry stands behind the first entry.");
            return;
        }

        if (!_seen.Add((entry.Descriptor.Typecode, entry.Descriptor.Instance)))
            Bag.Report(HvmContextRules.Duplicate, entry.Offset, path, $"{record.Name} {entry.Descriptor.Instance} came before.");
        if (!record.PvhAllowed && _state.GuestType == GuestType.Pvh)
            Bag.Report(HvmContextRules.NotInPvh, entry.Offset, path, $"The guest is PVH; {record.Name} is the state of a device that it does not have.");
        if (!JudgeInstance(entry, record, path)) return;
        HvmVcpu? vcpu = record.Scope == HvmSaveScope.Vcpu ? _context.VcpuOf(entry) : null;
        vcpu?.Present.Add((HvmSaveType)entry.Descriptor.Typecode);
        if (!JudgeLength(entry, record, path)) return;
        if (vcpu is null) DomainStateChecker.Judge(Bag, entry, path);
        else _vcpuState.Read(vcpu, entry, path);
    }

    private bool JudgeInstance(HvmContextEntry entry, HvmSaveRecord record, ContentPath path)
    {
        ushort instance = entry.Descriptor.Instance;
        if (record.Scope == HvmSaveScope.Vcpu)
        {
            long vcpus = Math.Min(_state.MaxVcpus ?? MaxVcpus, MaxVcpus);
            if (instance < vcpus) return true;
            Bag.Report(HvmContextRules.Instance, entry.Offset, path, $"The entry is for vCPU {instance}; the domain has at most {vcpus}.");
            return false;
        }

        if (entry.Descriptor.Typecode == (ushort)HvmSaveType.Pic)
        {
            if (instance < Pics) return true;
            Bag.Report(HvmContextRules.PicInstance, entry.Offset, path, $"The instance is {instance}.");
            return false;
        }

        if (instance != 0) Bag.Report(HvmContextRules.DomainInstance, entry.Offset, path, $"The instance is {instance}.");
        return true;
    }

    private bool JudgeLength(HvmContextEntry entry, HvmSaveRecord record, ContentPath path)
    {
        int length = entry.Body.Length;
        if (record.LengthRule == HvmSaveLengthRule.Variable) return true;
        int longest = record.Forms.Max(form => form.Size);
        bool exact = record.LengthRule == HvmSaveLengthRule.Exact;
        if (exact ? length != longest : length > longest)
        {
            Bag.Report(HvmContextRules.Length, entry.Offset, path, $"The entry is {length} bytes long; {record.Name} has {(exact ? "" : "at most ")}{longest}.");
            return false;
        }

        if (entry.Descriptor.Typecode == (ushort)HvmSaveType.Lapic && !LapicFits(record, length, _state.Target))
        {
            Bag.Report(HvmContextRules.LapicGrown, entry.Offset, path, $"The entry is {length} bytes long; Xen {_state.Target} takes at most {record.Forms.Where(form => form.Versions.Includes(_state.Target)).Max(form => form.Size)}.");
            return false;
        }

        if (record.Forms.All(form => form.Size != length))
        {
            string forms = string.Join(" or ", record.Forms.Select(form => form.Size).Distinct().Order());
            Bag.Report(HvmContextRules.OddLength, entry.Offset, path, $"The entry is {length} bytes long; versions of Xen wrote {forms}.");
        }

        return true;
    }

    /// <summary>True when the target knows a form of the entry that is at least as long.</summary>
    private static bool LapicFits(HvmSaveRecord record, int length, XenVersion target) =>
        record.Forms.Any(form => form.Size >= length && form.Versions.Includes(target));

    private void JudgeEnd(HvmSaveDescriptor end, long at, int rest, ContentPath path)
    {
        if (end.Instance != 0 || end.Length != 0) Bag.Report(HvmContextRules.EndBody, at, path, $"END has instance {end.Instance} and is announced with {end.Length} bytes.");
        if (rest > 0) Bag.Report(HvmContextRules.AfterEnd, at + HvmSaveDescriptor.Size, path, $"{rest} bytes follow.");
    }

    private void JudgeWhole()
    {
        long end = _offset + _bytes.Length;
        if (_context.Vcpus.Values.All(vcpu => !vcpu.Present.Contains(HvmSaveType.Cpu)))
            Bag.Report(HvmContextRules.NoCpu, end, _path, "There is no CPU entry.");
        foreach (HvmVcpu vcpu in _context.Vcpus.Values)
        {
            if (!vcpu.Present.Contains(HvmSaveType.Cpu))
            {
                // The hypervisor saves no registers of a vCPU that is offline, but does save its local APIC, which nobody has enabled.
                if (vcpu.IsApicEnabled) Bag.Report(HvmContextRules.CpuMissing, vcpu.Offset, _path, $"vCPU {vcpu.Id} has {string.Join(", ", vcpu.Present.Select(NameOf))}, and no CPU entry.");
            }
            else
                JudgeVcpuIsWhole(vcpu);
            _vcpuState.JudgeWhole(vcpu);
        }

        JudgeVcpusAreAll(end);
        foreach (HvmSaveType type in (HvmSaveType[])[HvmSaveType.PciIrq, HvmSaveType.IsaIrq, HvmSaveType.PciLink])
        {
            if (!_seen.Contains(((ushort)type, 0))) Bag.Report(HvmContextRules.Incomplete, end, _path, $"There is no {NameOf(type)}.");
        }
    }

    private void JudgeVcpuIsWhole(HvmVcpu vcpu)
    {
        foreach (HvmSaveType type in (HvmSaveType[])[HvmSaveType.Lapic, HvmSaveType.LapicRegs])
        {
            if (!vcpu.Present.Contains(type)) Bag.Report(HvmContextRules.LapicMissing, vcpu.Offset, _path, $"vCPU {vcpu.Id} has no {NameOf(type)}.");
        }

        foreach (HvmSaveType type in (HvmSaveType[])[HvmSaveType.Mtrr, HvmSaveType.VmceVcpu, HvmSaveType.TscAdjust])
        {
            if (!vcpu.Present.Contains(type)) Bag.Report(HvmContextRules.Incomplete, vcpu.Offset, _path, $"vCPU {vcpu.Id} has no {NameOf(type)}.");
        }
    }

    private void JudgeVcpusAreAll(long end)
    {
        if (_state.MaxVcpus is not long most) return;
        for (int id = 0; id < Math.Min(most, ushort.MaxValue); id++)
        {
            if (!_context.Vcpus.ContainsKey(id)) Bag.Report(HvmContextRules.CpuAbsent, end, _path, $"The {(_state.Config is null ? "domain" : "configuration")} has {most} vCPUs; the context has nothing for vCPU {id}.");
        }
    }

    private static string NameOf(HvmSaveType type) => HvmSaveRecords.TryGet((ushort)type, out HvmSaveRecord? record) ? record.Name : type.ToString();
}

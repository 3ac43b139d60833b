using Holdfast.Abi.Cpuid;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Pages;
using Holdfast.Streams.Policies;
using Holdfast.Streams.Pv;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Libxc;

/// <summary>A libxc stream, as far as it could be read (docs/specs/libxc-migration-stream.pandoc).</summary>
public sealed class LibxcStream
{
    private readonly StreamRecords _records;
    private readonly List<HvmParamsEntry> _hvmParams = [];

    internal LibxcStream(MemoryBudget budget)
    {
        _records = new StreamRecords(budget);
        Pages = new PageMap(budget);
    }

    /// <summary>Where the stream starts.</summary>
    public required long Offset { get; init; }

    /// <summary>The image header.</summary>
    public required LibxcImageHeader Header { get; init; }

    /// <summary>The domain header.</summary>
    public LibxcDomainHeader Domain { get; internal set; }

    /// <summary>The byte order of the domain header and of all records.</summary>
    public ByteOrder Order { get; internal set; }

    /// <summary>True when the domain is PV, false when it is HVM or PVH.</summary>
    public bool IsPv => Domain.Type == (uint)DomainType.X86Pv;

    /// <summary>The version of Xen that saved the image, as it says.</summary>
    public XenVersion Producer => new((int)Math.Min(Domain.XenMajor, int.MaxValue), (int)Math.Min(Domain.XenMinor, int.MaxValue));

    /// <summary>The records in the order of the stream, up to a limit; <see cref="RecordCount"/> counts all.</summary>
    public IReadOnlyList<StreamRecord> Records => _records.Kept;

    /// <summary>How many records the stream has.</summary>
    public long RecordCount => _records.Count;

    /// <summary>True when the stream was read to its END record.</summary>
    public bool IsComplete { get; internal set; }

    /// <summary>Which page frames the stream carries.</summary>
    public PageMap Pages { get; }

    /// <summary>How many pages of contents the stream holds.</summary>
    public long PagesOfData { get; internal set; }

    /// <summary>What the pages hold, when they were looked at.</summary>
    public PageContents? Contents { get; internal set; }

    /// <summary>Where the contents of pages stand, when that was asked for (<see cref="CheckOptions.IndexPages"/>).</summary>
    public FrameIndex? Index { get; internal set; }

    /// <summary>The CPUID policy that a restore applies: the last one before the end of static data.</summary>
    public IReadOnlyList<CpuidLeaf>? Cpuid { get; internal set; }

    /// <summary>The MSR policy that a restore applies: the last one before the end of static data.</summary>
    public IReadOnlyList<MsrEntry>? Msrs { get; internal set; }

    /// <summary>What the guest's processors offer by <see cref="Cpuid"/> and <see cref="Msrs"/>; empty where the stream says nothing.</summary>
    public CpuPolicy Policy => SavedPolicy.Join(Cpuid, Msrs);

    /// <summary>TSC mode and frequency; the last record's.</summary>
    public TscInfo? Tsc { get; internal set; }

    /// <summary>The parameters of an HVM domain, in the order of the stream, up to a limit.</summary>
    public IReadOnlyList<HvmParamsEntry> HvmParams => _hvmParams;

    /// <summary>The width of a PV guest and the depth of its page tables.</summary>
    public PvInfo? PvInfo { get; internal set; }

    /// <summary>The state of a PV guest that is not memory.</summary>
    public PvState Pv { get; } = new();

    internal void Add(StreamRecord record) => _records.Add(record);

    internal void Add(HvmParamsEntry parameter)
    {
        if (_hvmParams.Count < Limits.HvmParams) _hvmParams.Add(parameter);
    }
}

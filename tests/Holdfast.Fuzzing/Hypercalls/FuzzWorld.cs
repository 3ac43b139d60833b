using System.Buffers;
using System.Runtime.CompilerServices;
using Holdfast.Abi.DomainContext;
using Holdfast.Hypervisor;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Streams.Pages;
using Holdfast.X86.Paging;

namespace Holdfast.Fuzzing.Hypercalls;

/// <summary>
/// A hypervisor with some domains, all that call, and one that never does and has a secret in its memory. Two worlds that only differ in the secret must give the same answers: what one of them answers otherwise
/// comes from where no caller may look.
/// </summary>
internal sealed class FuzzWorld : IDisposable
{
    private const ulong Frames = 0x60;
    private const ulong FirstRoom = 0x40;
    private const ulong Tables = 0x50;
    private const ulong PresentWritable = 3;
    private const int PoisonedStack = 1 << 15;
    private const int LongestPooled = 1 << 16;

    private readonly byte _secret;
    private readonly Random _preemption;

    /// <param name="profile">The profile of the hypervisor.</param>
    /// <param name="secret">What the memory of the domain that never calls is full of.</param>
    /// <param name="seed">When calls are preempted.</param>
    public FuzzWorld(HypervisorProfile profile, byte secret, int seed)
    {
        _secret = secret;
        _preemption = new Random(seed);
        bool preempts = _preemption.Next(2) == 0, poisons = _preemption.Next(2) == 0;
        Hypervisor = new EmbeddedHypervisor(profile) { PoisonsArguments = poisons, Preemption = preempts ? _ => _preemption.Next(3) == 0 : null };
        const uint AllDevices = ContextDomain.Bits.LapicMask | ContextDomain.Bits.HpetMask | ContextDomain.Bits.PmMask | ContextDomain.Bits.RtcMask | ContextDomain.Bits.IoapicMask | ContextDomain.Bits.PicMask | ContextDomain.Bits.PitMask;
        Domain pvh = Create(new DomainConfiguration { Kind = ContextGuestKind.Pvh, Vcpus = 2, Devices = ContextDomain.Bits.LapicMask, MaxFrames = 0x100 });
        Domain hvm = Create(new DomainConfiguration { Kind = ContextGuestKind.Hvm, Vcpus = 2, Devices = AllDevices, MaxFrames = 0x100 });
        Domain pv = Create(new DomainConfiguration { Kind = ContextGuestKind.Pv, Vcpus = 2, MaxFrames = 0x100 });
        Domain narrowPv = Create(new DomainConfiguration { Kind = ContextGuestKind.Pv, Width = sizeof(uint), MaxFrames = 0x100 });
        Domain secretive = Create(new DomainConfiguration { Kind = ContextGuestKind.Pvh, MaxFrames = 0x100 });
        byte[] page = new byte[GuestMemory.PageSize];
        Array.Fill(page, secret);
        for (ulong frame = 0; frame < Frames; frame++) secretive.Memory.TryWrite(frame * GuestMemory.PageSize, page);
        Watched = [pvh, hvm, pv, narrowPv];
        MapAll(hvm);
        var physical = new GuestPhysicalMemory(pvh.Memory);
        Callers =
        [
            FuzzCaller.Of(pvh, 4),
            FuzzCaller.Of(pvh, 8),
            FuzzCaller.Of(pvh, 16),
            FuzzCaller.At(pvh, 4, physical, FirstRoom * GuestMemory.PageSize, vcpu: 1),
            FuzzCaller.At(pvh, 8, physical, FirstRoom * GuestMemory.PageSize, vcpu: 1),
            FuzzCaller.At(hvm, 8, new GuestVirtualMemory(new AddressSpace(hvm.Memory, PagingMode.FourLevel, Tables * GuestMemory.PageSize), hvm.Memory, protectsWrites: true), FirstRoom * GuestMemory.PageSize),
            FuzzCaller.Of(hvm, 4, vcpu: 1),
            FuzzCaller.Of(pv, 8),
            FuzzCaller.Of(pv, 16),
            FuzzCaller.Of(narrowPv, 4),
            FuzzCaller.Of(Hypervisor.ControlDomain, 8),
            FuzzCaller.Of(Hypervisor.ControlDomain, 16),
            FuzzCaller.OfProcess(Hypervisor, Hypervisor.ControlDomain, 4),
            FuzzCaller.OfProcess(Hypervisor, Hypervisor.ControlDomain, 8),
            FuzzCaller.OfProcess(Hypervisor, Hypervisor.ControlDomain, 16),
        ];
    }

    public EmbeddedHypervisor Hypervisor { get; }

    /// <summary>All who call.</summary>
    public IReadOnlyList<FuzzCaller> Callers { get; }

    /// <summary>The domains that they are of, but for the one that controls the others.</summary>
    public IReadOnlyList<Domain> Watched { get; }

    /// <summary>The state of the domains that call; of those that are gone, or run and so cannot be saved, nothing.</summary>
    /// <param name="withMemory">True for their memory, too.</param>
    public byte[] State(bool withMemory)
    {
        var state = new MemoryStream();
        byte[] page = new byte[GuestMemory.PageSize];
        foreach (Domain domain in Watched.Where(domain => domain is { IsDestroyed: false, IsPaused: true }))
        {
            state.Write(domain.SaveContext(out DomainRefusal? refusal) ?? throw new InvalidOperationException(refusal!.Message));
            foreach (PageRun run in withMemory ? domain.Memory.Runs() : [])
            {
                for (ulong frame = run.First; frame < run.First + run.Count; frame++)
                {
                    state.Write(BitConverter.GetBytes(frame));
                    domain.Memory.CopyTo(frame, page);
                    state.Write(page);
                }
            }
        }

        return state.ToArray();
    }

    /// <summary>Leaves the secret in all memory that the next call may find used: below on the stack, and in the pool of arrays.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Poison()
    {
        Span<byte> stack = stackalloc byte[PoisonedStack];
        stack.Fill(_secret);
        for (int length = 16; length <= LongestPooled; length *= 2)
        {
            byte[] pooled = ArrayPool<byte>.Shared.Rent(length);
            Array.Fill(pooled, _secret);
            ArrayPool<byte>.Shared.Return(pooled);
        }
    }

    public void Dispose() => Hypervisor.Dispose();

    private Domain Create(DomainConfiguration configuration)
    {
        Domain domain = Hypervisor.Create(configuration, out DomainRefusal? refusal) ?? throw new InvalidOperationException(refusal!.Message);
        return domain.Memory.TryPopulate(0, Frames) ? domain : throw new InvalidOperationException("A domain has no room for its memory.");
    }

    /// <summary>Tables that map each page of the first two megabytes to itself.</summary>
    private static void MapAll(Domain domain)
    {
        const ulong Large = 0x80;
        domain.Memory.TryWrite(Tables * GuestMemory.PageSize, BitConverter.GetBytes(((Tables + 1) * GuestMemory.PageSize) | PresentWritable));
        domain.Memory.TryWrite((Tables + 1) * GuestMemory.PageSize, BitConverter.GetBytes(((Tables + 2) * GuestMemory.PageSize) | PresentWritable));
        domain.Memory.TryWrite((Tables + 2) * GuestMemory.PageSize, BitConverter.GetBytes(Large | PresentWritable));
    }
}

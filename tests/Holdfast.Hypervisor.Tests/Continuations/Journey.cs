using System.Security.Cryptography;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Memory;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Paging;
using Holdfast.Hypervisor.Tests.Scripts;
using Holdfast.Streams.Pages;
using Holdfast.X86.Registers;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>A caller that makes a call on one version of Xen and goes on with another, and the guest that the call is about: the caller itself, or one that it controls.</summary>
internal sealed class Journey : IDisposable
{
    /// <summary>How many frames the guest of a control domain has.</summary>
    public const ulong ManyFrames = 0x400;

    private const int PageSize = 4096;
    private const ulong Frames = 0x80;
    private const ulong FirstArea = 0x50;
    private const ulong FirstPvArea = 40;
    private const int PagesInArea = 8;
    private const int Areas = 3;
    private const int MostCalls = 10_000;
    private const ulong FramesOfNeighbour = 4;
    private const ulong CodePage = 0x70 * PageSize;

    private readonly List<EmbeddedHypervisor> _hypervisors = [];
    private readonly Traveller _traveller;
    private readonly ulong _areas;
    private EmbeddedHypervisor _hypervisor;
    private Domain? _bystander;

    /// <summary>Makes a guest with memory, on a version.</summary>
    public Journey(CallUnderTest call, XenVersion version, int width)
    {
        (_traveller, Began, Width) = (call.By, version, width);
        _hypervisor = Start(version);
        if (_traveller == Traveller.PvGuest)
        {
            Pv = new PvGuest(_hypervisor, width);
            Guest = Pv.Domain;
        }
        else
        {
            Guest = MakePvh(_hypervisor, _traveller == Traveller.Control ? ManyFrames : Frames);
        }

        Memory = new GuestPhysicalMemory(Guest.Memory);
        _areas = (_traveller == Traveller.PvGuest ? FirstPvArea : FirstArea) * PageSize;
        if (_traveller == Traveller.Control)
        {
            var process = new ProcessMemory(width);
            _areas = process.Allocate(Areas * PagesInArea * PageSize, out _);
            Memory = process;
        }

        call.Furnish?.Invoke(this);
    }

    /// <summary>How wide the caller is, in bytes.</summary>
    public int Width { get; }

    /// <summary>The guest.</summary>
    public Domain Guest { get; private set; }

    /// <summary>The guest as a PV guest; null when it is none.</summary>
    public PvGuest? Pv { get; }

    /// <summary>The caller's memory.</summary>
    public ICallerMemory Memory { get; private set; }

    /// <summary>The version that it began on.</summary>
    public XenVersion Began { get; }

    /// <summary>The version that it is on.</summary>
    public XenVersion Version => _hypervisor.Version;

    /// <summary>A page of those that a call has for itself.</summary>
    /// <param name="which">Which call of its kind.</param>
    /// <param name="page">Which page; the first is for the structure.</param>
    public ulong PageOf(uint which, int page = 0) => _areas + (ulong)((((int)which * PagesInArea) + page) * PageSize);

    /// <summary>Writes to the caller's memory.</summary>
    public void Write(ulong address, ReadOnlySpan<byte> bytes) => Assert.True(Memory.TryWrite(address, bytes));

    /// <summary>Writes page numbers that follow each other.</summary>
    public void WriteNumbers(ulong address, ulong first, int count)
    {
        byte[] bytes = new byte[count * Width];
        for (int i = 0; i < count; i++) new XenPfn { Number = first + (ulong)i }.Write(bytes.AsSpan(i * Width), Width);
        Write(address, bytes);
    }

    /// <summary>Makes a call until it is done.</summary>
    public UInt128 Finish(HypercallRegisters registers, PreemptionPolicy? policy = null)
    {
        Assert.True(TryFinish(ref registers, policy), "it does not end");
        return registers.Accumulator;
    }

    /// <summary>The same; false for a call that is preempted again and again.</summary>
    public bool TryFinish(ref HypercallRegisters registers, PreemptionPolicy? policy = null)
    {
        _hypervisor.Preemption = policy;
        HypercallCaller caller = Caller();
        for (int calls = 0; calls < MostCalls; calls++)
        {
            if (_hypervisor.Call(caller, ref registers)) return true;
        }

        return false;
    }

    /// <summary>Adds a domain that nothing here concerns.</summary>
    /// <returns>Its state.</returns>
    public string AddBystander()
    {
        _bystander = AddNeighbour();
        return StateOfBystander();
    }

    /// <summary>Adds another domain.</summary>
    public Domain AddNeighbour() => MakePvh(_hypervisor, FramesOfNeighbour);

    /// <summary>The state of that domain.</summary>
    public string StateOfBystander() => $"{Convert.ToHexString(SHA256.HashData(Guests.ContextOf(_bystander!)))} {_bystander!.Memory.TotalPages} {_bystander.Memory.Count}";

    /// <summary>Makes a call until it is preempted for the n-th time that it could be.</summary>
    /// <returns>False when it was done before that.</returns>
    public bool TryInterrupt(ref HypercallRegisters registers, int point)
    {
        _hypervisor.Preemption = PreemptionPolicies.At(point);
        return !_hypervisor.Call(Caller(), ref registers);
    }

    /// <summary>How often a version can preempt a call.</summary>
    public static int CountStops(CallUnderTest call, XenVersion version, int width)
    {
        using var journey = new Journey(call, version, width);
        int stops = 0;
        journey.Finish(call.Prepare(journey, 0, 0), _ => ++stops < 0);
        return stops;
    }

    /// <summary>Lets another version take over: the guest is saved and loaded there, or the hypervisor becomes another one under it.</summary>
    public void Move(XenVersion version)
    {
        if (_traveller != Traveller.Guest)
        {
            _hypervisor.Profile = ProfileOf(version);
            return;
        }

        byte[] image = Guests.StreamOf(Guest, HypervisorProfile.Next);
        _hypervisor = Start(version);
        Guest = Guests.Load(_hypervisor, image);
        Memory = new GuestPhysicalMemory(Guest.Memory);
    }

    /// <summary>Lets the guest's vCPU stand at the instruction that makes a call, with its registers: in protected mode without paging, or in 64-bit mode with tables that map addresses to themselves.</summary>
    public void StandAt(in HypercallRegisters registers)
    {
        const ulong Present = 3, Large = 0x83;
        const ushort LongCode = 0xa9b;
        Write(CodePage, [0x0f, 0x01, 0xd9]);
        ContextVcpuRegisters vcpu = LabGuests.AtEntry() with { Rip = CodePage, Rax = (ulong)registers.Accumulator };
        if (Width == sizeof(uint))
        {
            vcpu = vcpu with { Rbx = (ulong)registers[0], Rcx = (ulong)registers[1], Rdx = (ulong)registers[2], Rsi = (ulong)registers[3], Rdi = (ulong)registers[4] };
        }
        else
        {
            ulong top = CodePage + PageSize, middle = top + PageSize, bottom = middle + PageSize;
            Write(top, BitConverter.GetBytes(middle | Present));
            Write(middle, BitConverter.GetBytes(bottom | Present));
            Write(bottom, BitConverter.GetBytes(Large));
            vcpu = vcpu with
            {
                Rdi = (ulong)registers[0],
                Rsi = (ulong)registers[1],
                Rdx = (ulong)registers[2],
                R10 = (ulong)registers[3],
                R8 = (ulong)registers[4],
                Cr0 = vcpu.Cr0 | (ulong)Cr0.PG,
                Cr3 = top,
                Cr4 = (ulong)Cr4.PAE,
                Efer = (ulong)(Efer.LME | Efer.LMA),
                Cs = vcpu.Cs with { Attributes = LongCode },
            };
        }

        Guest.Vcpus[0].Registers = vcpu;
    }

    /// <summary>All that there is: the guest's state, which pages it has, of what kind and with which contents, and the caller's memory.</summary>
    /// <param name="withStructure">False to leave out the first page of those that each call has for itself.</param>
    public string State(bool withStructure = true)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (!Guest.IsPv) hash.AppendData(Guests.ContextOf(Guest));
        else hash.AppendData(PvStateOf(Guest.Vcpus[0]));
        hash.AppendData(_hypervisor.Console.ReadWritten());

        // Pages that no number leads to count, too.
        hash.AppendData(BitConverter.GetBytes(Guest.Memory.TotalPages));
        hash.AppendData(BitConverter.GetBytes(Guest.Memory.OnDemandCount));
        hash.AppendData(BitConverter.GetBytes(Guest.Memory.DirtyCount));
        hash.AppendData(BitConverter.GetBytes(Guest.PauseCount));
        byte[] page = new byte[PageSize];
        foreach (PageRun run in Guest.Memory.Runs())
        {
            for (ulong frame = run.First; frame < run.First + run.Count; frame++)
            {
                hash.AppendData(BitConverter.GetBytes(frame));
                hash.AppendData([(byte)Guest.Memory.KindOf(frame), (byte)Guest.Memory.TypeOf(frame)!, (byte)(Guest.Memory.IsDirty(frame) ? 1 : 0)]);
                Guest.Memory.CopyTo(frame, page);
                if (page.AsSpan().ContainsAnyExcept((byte)0) && (withStructure || !IsFirst(frame * PageSize))) hash.AppendData(page);
            }
        }

        for (int i = 0; _traveller == Traveller.Control && i < Areas * PagesInArea; i++)
        {
            Assert.True(Memory.TryRead(PageOf(0, i), page));
            if (withStructure || !IsFirst(PageOf(0, i))) hash.AppendData(page);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    public void Dispose()
    {
        foreach (EmbeddedHypervisor hypervisor in _hypervisors) hypervisor.Dispose();
    }

    /// <summary>Who makes the calls.</summary>
    public HypercallCaller Caller() => new(_traveller == Traveller.Control ? _hypervisor.ControlDomain : Guest, Width, Memory);

    private bool IsFirst(ulong address) => address >= _areas && (address - _areas) % (PagesInArea * PageSize) == 0 && address < PageOf(Areas);

    private static HypervisorProfile ProfileOf(XenVersion version) => HypervisorProfile.Next with { Hypercalls = version };

    private static byte[] PvStateOf(Vcpu vcpu)
    {
        byte[] bytes = new byte[ContextVcpuTraps.Size];
        (vcpu.Traps ?? default).Write(bytes);
        return bytes;
    }

    private static Domain MakePvh(EmbeddedHypervisor hypervisor, ulong frames)
    {
        Domain guest = Guests.Create(hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Devices = ContextDomain.Bits.LapicMask });

        // What an image has to say of a guest that runs.
        guest.Vcpus[0].Registers = LabGuests.AtEntry();
        guest.Vcpus[0].Xstate = default(ContextVcpuXstate);
        guest.Vcpus[0].Tsc = default(ContextVcpuTsc);
        guest.Vcpus[0].Pending = default(ContextVcpuPending);
        guest.HvmParams = new CountedList<ContextHvmParams, ContextHvmParam>(default, [.. ((HvmParam[])[HvmParam.StorePfn, HvmParam.StoreEvtchn, HvmParam.ConsolePfn, HvmParam.ConsoleEvtchn]).Order().Select(param => new ContextHvmParam { Index = (uint)param, Value = 1 })]);
        guest.Vcpus[0].SetUp(true);
        Assert.True(guest.Memory.TryPopulate(0, frames));
        return guest;
    }

    private EmbeddedHypervisor Start(XenVersion version)
    {
        var hypervisor = new EmbeddedHypervisor(ProfileOf(version));
        _hypervisors.Add(hypervisor);
        return hypervisor;
    }
}

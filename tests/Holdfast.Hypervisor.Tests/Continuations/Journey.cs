using System.Security.Cryptography;
using Holdfast.Abi;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Hypercalls;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.Tests.Scripts;
using Holdfast.Streams.Pages;

namespace Holdfast.Hypervisor.Tests.Continuations;

/// <summary>A guest that makes a call on one version of Xen, is saved, and lives on with another.</summary>
internal sealed class Journey : IDisposable
{
    private const ulong Pages = 0x60;
    private const ulong FirstList = 0x40;
    private const int PageSize = 4096;

    private readonly List<EmbeddedHypervisor> _hypervisors = [];
    private readonly int _width;
    private EmbeddedHypervisor _hypervisor;
    private Domain _guest;

    /// <summary>Makes a guest with memory, on a version.</summary>
    public Journey(XenVersion version, int width)
    {
        _width = width;
        _hypervisor = Start(version);
        _guest = Guests.Create(_hypervisor, new DomainConfiguration { Kind = ContextGuestKind.Pvh, Devices = ContextDomain.Bits.LapicMask });
        // What an image has to say of a guest that runs.
        _guest.Vcpus[0].Registers = LabGuests.AtEntry();
        _guest.Vcpus[0].Xstate = default(ContextVcpuXstate);
        _guest.Vcpus[0].Tsc = default(ContextVcpuTsc);
        _guest.Vcpus[0].Pending = default(ContextVcpuPending);
        _guest.HvmParams = new CountedList<ContextHvmParams, ContextHvmParam>(default, [.. ((HvmParam[])[HvmParam.StorePfn, HvmParam.StoreEvtchn, HvmParam.ConsolePfn, HvmParam.ConsoleEvtchn]).Order().Select(param => new ContextHvmParam { Index = (uint)param, Value = 1 })]);
        _guest.Vcpus[0].SetUp(true);
        Assert.True(_guest.Memory.TryPopulate(0, Pages));
    }

    /// <summary>Prepares a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="which">Which of several of one kind: each has a page and numbers of its own.</param>
    public HypercallRegisters Prepare(CallUnderTest call, uint which = 0) => call.Prepare(_guest, _width, (FirstList + which) * PageSize, which);

    /// <summary>Makes a call until it is done.</summary>
    public UInt128 Finish(HypercallRegisters registers)
    {
        _hypervisor.Preemption = null;
        Assert.True(_hypervisor.Call(Caller(), ref registers));
        return registers.Accumulator;
    }

    /// <summary>Makes a call until it is preempted before its n-th unit.</summary>
    /// <returns>False when it was done before that.</returns>
    public bool TryInterrupt(ref HypercallRegisters registers, int point)
    {
        int asked = 0;
        _hypervisor.Preemption = _ => ++asked == point;
        return !_hypervisor.Call(Caller(), ref registers);
    }

    /// <summary>Saves the guest and loads it on another version.</summary>
    public void Move(XenVersion version)
    {
        byte[] image = Guests.StreamOf(_guest, HypervisorProfile.Next);
        _hypervisor = Start(version);
        _guest = Guests.Load(_hypervisor, image);
    }

    /// <summary>All that the guest is: its state, and which pages it has with which contents.</summary>
    public string State()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Guests.ContextOf(_guest));

        // Pages that no number leads to count, too.
        hash.AppendData(BitConverter.GetBytes(_guest.Memory.TotalPages));
        byte[] page = new byte[PageSize];
        foreach (PageRun run in _guest.Memory.Runs())
        {
            for (ulong frame = run.First; frame < run.First + run.Count; frame++)
            {
                _guest.Memory.CopyTo(frame, page);
                hash.AppendData(BitConverter.GetBytes(frame));
                hash.AppendData(page);
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    public void Dispose()
    {
        foreach (EmbeddedHypervisor hypervisor in _hypervisors) hypervisor.Dispose();
    }

    private HypercallCaller Caller() => new(_guest, _width, new GuestPhysicalMemory(_guest.Memory));

    private EmbeddedHypervisor Start(XenVersion version)
    {
        var hypervisor = new EmbeddedHypervisor(HypervisorProfile.Next with { Hypercalls = version });
        _hypervisors.Add(hypervisor);
        return hypervisor;
    }
}

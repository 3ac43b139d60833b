using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Domains;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>Who makes hypercalls: a vCPU of a domain, in code of some width, with some memory.</summary>
public sealed class HypercallCaller
{
    /// <param name="domain">The domain.</param>
    /// <param name="width">How wide the code is that calls, in bytes: 4, 8 or 16.</param>
    /// <param name="memory">What its addresses lead to.</param>
    /// <param name="vcpu">The number of the vCPU.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such width, or no such vCPU.</exception>
    public HypercallCaller(Domain domain, int width, ICallerMemory memory, uint vcpu = 0)
    {
        if (width is not (4 or 8 or 16)) throw new ArgumentOutOfRangeException(nameof(width), width, "A caller is 4, 8 or 16 bytes wide.");
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(vcpu, (uint)domain.Vcpus.Count);
        Domain = domain;
        Width = width;
        Memory = memory;
        Vcpu = domain.Vcpus[(int)vcpu];
        Kind = domain.IsPv ? width == 4 ? CallerKinds.Pv32 : CallerKinds.Pv64 : width == 4 ? CallerKinds.Hvm32 : CallerKinds.Hvm64;
    }

    /// <summary>The domain.</summary>
    public Domain Domain { get; }

    /// <summary>The vCPU.</summary>
    public Vcpu Vcpu { get; }

    /// <summary>How wide the code is that calls, in bytes: 4, 8 or 16.</summary>
    public int Width { get; }

    /// <summary>What its addresses lead to.</summary>
    public ICallerMemory Memory { get; }

    /// <summary>The one kind of caller that it is. One of 128 bits has the calls of one of 64.</summary>
    internal CallerKinds Kind { get; }

    /// <summary>True while it carries out a list of hypercalls, in which there may be no other list.</summary>
    internal bool IsInMulticall { get; set; }
}

using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Paging;

/// <summary>A bitmap of a guest's vCPUs, in words of the guest's width. There is nothing to be done on their processors here: whether it can be read is all that matters (vcpumask_to_pcpumask in xen/arch/x86/mm.c, 4.17).</summary>
internal static class VcpuMask
{
    private const int BitsInByte = 8;

    /// <summary>True when the words for all vCPUs are there.</summary>
    public static bool IsReadable(in HypercallInvocation call, UInt128 address)
    {
        if (address > ulong.MaxValue) return false;
        int word = call.Domain.Configuration.Width == sizeof(uint) ? sizeof(uint) : sizeof(ulong);
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        for (int done = 0; done * word * BitsInByte < call.Domain.Vcpus.Count; done++)
        {
            if (!call.Memory.TryRead(unchecked((ulong)address + (ulong)(done * word)), bytes[..word])) return false;
        }

        return true;
    }
}

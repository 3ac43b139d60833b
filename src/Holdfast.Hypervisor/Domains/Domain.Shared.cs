using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Paging;

namespace Holdfast.Hypervisor.Domains;

/// <content>What the guest and the hypervisor share about events: the bits of the shared info page.</content>
public sealed partial class Domain
{
    private const int BitsInByte = 8;

    // Not in 4.20.0; the profile of 4.20 has its updates.
    private static readonly XenVersion s_sharesPlainMemory = new(4, 20, 0);

    /// <summary>The width in bytes of what the guest shares with the hypervisor: 4 or 8. An HVM guest's changes with what it last said its callback in (has_32bit_shinfo in xen/arch/x86/include/asm/domain.h, 4.17).</summary>
    public uint Width { get; internal set; }

    /// <summary>How many bits a word of the shared info page has.</summary>
    internal uint WordBits => Width * BitsInByte;

    /// <summary>The vCPUs, for loops that must not allocate.</summary>
    internal ReadOnlySpan<Vcpu> AllVcpus => _vcpus;

    /// <summary>How many vCPUs wait for event channels that they named.</summary>
    internal int PollingVcpus { get; set; }

    /// <summary>The shared info page, which there is from now on: an image need not have said what it holds.</summary>
    internal Span<byte> SharedInfoBytes => (SharedInfo ??= new SharedPage(SharedPage.Nowhere, new byte[GuestMemory.PageSize])).Bytes;

    /// <summary>Looks at a bit of an array in the shared info page.</summary>
    /// <param name="offset">Where the array begins, in bytes.</param>
    /// <param name="bit">The number of the bit.</param>
    internal bool TestSharedBit(int offset, uint bit) => IsShared(bit) && SharedInfo is { } page && (page.Bytes[offset + (int)(bit / BitsInByte)] & Mask(bit)) != 0;

    /// <summary>Sets a bit of an array in the shared info page.</summary>
    /// <inheritdoc cref="TestSharedBit"/>
    /// <returns>What it was; true where there is no such bit.</returns>
    internal bool SetSharedBit(int offset, uint bit) => !IsShared(bit) || SetBit(ref SharedInfoBytes[offset + (int)(bit / BitsInByte)], bit);

    /// <summary>Clears a bit of an array in the shared info page.</summary>
    /// <inheritdoc cref="SetSharedBit"/>
    internal bool ClearSharedBit(int offset, uint bit)
    {
        if (!TestSharedBit(offset, bit)) return false;
        SharedInfo!.Bytes[offset + (int)(bit / BitsInByte)] &= (byte)~Mask(bit);
        return true;
    }

    /// <summary>Sets a bit in the byte that holds it.</summary>
    /// <returns>What it was.</returns>
    internal static bool SetBit(ref byte value, uint bit)
    {
        bool was = (value & Mask(bit)) != 0;
        value |= Mask(bit);
        return was;
    }

    /// <summary>
    /// True for a frame that the hypervisor may share: the guest's own memory, and none of its page or descriptor tables (get_page_from_gfn with P2M_ALLOC, and get_page_type with PGT_writable_page, 4.17).
    /// </summary>
    internal bool CanShareFrame(ulong frame)
    {
        if (frame > GuestMemory.HighestFrame) return false;
        FrameKind kind = Memory.KindOf(frame);
        if (kind == FrameKind.None) return false;
        if (kind is FrameKind.Granted or FrameKind.GrantedReadOnly) return Version < s_sharesPlainMemory && Memory.HasOwnGrant(frame);
        return !IsPv || (Frames.TypeOf(frame) != FrameType.Descriptors && Memory.TypeOf(frame) is not (PageType.L1Tab or PageType.L2Tab or PageType.L3Tab or PageType.L4Tab or PageType.L1TabPin or PageType.L2TabPin or PageType.L3TabPin or PageType.L4TabPin));
    }

    /// <summary>An image may have channels beyond what the page has bits for, and not the interface that has words for them.</summary>
    private bool IsShared(uint bit) => bit < WordBits * WordBits;

    private static byte Mask(uint bit) => (byte)(1 << (int)(bit % BitsInByte));
}

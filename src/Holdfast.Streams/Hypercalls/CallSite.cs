using Holdfast.X86.Paging;

namespace Holdfast.Streams.Hypercalls;

/// <summary>The instruction that a vCPU stands at, or right behind, when that is one that makes a hypercall.</summary>
/// <param name="Instruction">The instruction.</param>
/// <param name="Address">Its linear address.</param>
/// <param name="IsBehind">True when the vCPU stands behind it.</param>
/// <param name="Number">The number that the code before it puts into the register for it; null when the code does something else.</param>
internal sealed record CallSite(CallInstruction Instruction, ulong Address, bool IsBehind, uint? Number)
{
    private const int PageShift = 12;
    private const ulong PageMask = (1UL << PageShift) - 1;

    // A hypercall page has 32 bytes for each number (Xen, public/xen.h: "hypercall_page + hypercall-number * 32").
    private const int SlotShift = 5;

    // MOV imm32 to EAX.
    private const byte MoveOpcode = 0xb8;
    private const int MoveLength = 1 + sizeof(uint);

    /// <summary>True when the instruction stands where a hypercall page has the one for this number.</summary>
    public bool IsInHypercallPage => Number is uint number && (Address & PageMask) >> SlotShift == number;

    /// <summary>Finds the instruction.</summary>
    /// <param name="caller">The vCPU.</param>
    /// <param name="problem">Why the code cannot be read, as the end of a sentence; null when it can.</param>
    /// <returns>Null when there is no such instruction, or it cannot be read.</returns>
    public static CallSite? Find(Caller caller, out string? problem)
    {
        problem = null;
        Span<byte> next = stackalloc byte[CallInstruction.Longest];
        next = next[..caller.Space.Read(caller.Address, next)];
        if (next.IsEmpty)
        {
            problem = caller.Space.TryTranslate(caller.Address, out ulong physical) ? $"the image has no contents of frame 0x{physical >> PageShift:x}, where its code is" : "no page table in the image maps its code";
            return null;
        }

        Span<byte> last = stackalloc byte[MoveLength + CallInstruction.Longest];
        last = last[^ReadBefore(caller.Space, caller.Address, last)..];
        foreach (CallInstruction instruction in caller.Instructions)
        {
            if (next.StartsWith(instruction.Bytes)) return new CallSite(instruction, caller.Address, false, NumberIn(last));
            if (!instruction.Bytes.StartsWith(next)) continue;
            problem = "its code goes on in a page that is not in the image";
            return null;
        }

        foreach (CallInstruction instruction in caller.Instructions)
        {
            int length = instruction.Bytes.Length;
            if (last.EndsWith(instruction.Bytes)) return new CallSite(instruction, caller.Address - (ulong)length, true, NumberIn(last[..^length]));
        }

        return null;
    }

    /// <summary>Reads the bytes before an address into the end of a span.</summary>
    /// <returns>How many there are: fewer where the page before cannot be read.</returns>
    private static int ReadBefore(AddressSpace space, ulong address, Span<byte> destination)
    {
        int all = (int)Math.Min((ulong)destination.Length, address);
        int inPage = (int)Math.Min((ulong)all, address & PageMask);
        if (space.Read(address - (ulong)all, destination[^all..]) == all) return all;
        return space.Read(address - (ulong)inPage, destination[^inPage..]) == inPage ? inPage : 0;
    }

    private static uint? NumberIn(ReadOnlySpan<byte> before) =>
        before.Length >= MoveLength && before[^MoveLength] == MoveOpcode ? new ByteReader(before[^sizeof(uint)..]).U32() : null;
}

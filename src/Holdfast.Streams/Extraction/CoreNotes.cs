using System.Text;
using Holdfast.Abi.Elf;

namespace Holdfast.Streams.Extraction;

/// <summary>
/// The notes of a core dump: what gdb reads registers from (Linux's, one set for each vCPU, which becomes a thread), and QEMU's, from which crash and drgn take control registers.
/// </summary>
internal static class CoreNotes
{
    private const int NoteAlignment = 4;
    private const uint QemuType = 0;
    private const ulong NoSystemCall = ulong.MaxValue;

    // Where Linux writes XCR0 into the area, in bytes that XSAVE leaves to software; and the shortest area, without components.
    private const int SoftwareXcr0 = 464;
    private const int XsaveHeaderEnd = 576;

    /// <summary>The notes of some vCPUs.</summary>
    /// <param name="vcpus">The vCPUs.</param>
    /// <param name="is64Bit">Whether they are those of a 64-bit core.</param>
    public static byte[] Of(IReadOnlyList<CoreVcpu> vcpus, bool is64Bit)
    {
        var notes = new MemoryStream();
        foreach (CoreVcpu vcpu in vcpus)
        {
            Add(notes, "CORE", (uint)ElfNoteType.Prstatus, is64Bit ? Status64(vcpu) : Status32(vcpu));
            if (!vcpu.Fxsave.IsEmpty) Add(notes, is64Bit ? "CORE" : "LINUX", (uint)(is64Bit ? ElfNoteType.FloatingPoint : ElfNoteType.ExtendedFloatingPoint), vcpu.Fxsave.Span);
            if (vcpu.Xsave.Length >= XsaveHeaderEnd) Add(notes, "LINUX", (uint)ElfNoteType.ExtendedState, ExtendedState(vcpu));
        }

        foreach (CoreVcpu vcpu in vcpus)
        {
            byte[] state = new byte[QemuCpuState.Size];
            vcpu.State.Write(state);
            Add(notes, "QEMU", QemuType, state);
        }

        return notes.ToArray();
    }

    private static void Add(MemoryStream notes, string name, uint type, ReadOnlySpan<byte> body)
    {
        Span<byte> header = stackalloc byte[ElfNoteHeader.Size];
        new ElfNoteHeader { NameSize = (uint)name.Length + 1, BodySize = (uint)body.Length, Type = type }.Write(header);
        notes.Write(header);
        notes.Write(Encoding.ASCII.GetBytes(name + '\0'));
        Align(notes);
        notes.Write(body);
        Align(notes);
    }

    private static void Align(MemoryStream notes)
    {
        while (notes.Length % NoteAlignment != 0) notes.WriteByte(0);
    }

    private static byte[] ExtendedState(CoreVcpu vcpu)
    {
        byte[] area = vcpu.Xsave.ToArray();
        new CoreXcr0 { Xcr0 = vcpu.XsaveComponents }.Write(area.AsSpan(SoftwareXcr0));
        return area;
    }

    private static byte[] Status64(CoreVcpu vcpu)
    {
        QemuCpuState state = vcpu.State;
        byte[] body = new byte[ElfPrstatus64.Size];
        new ElfPrstatus64
        {
            Pid = vcpu.Id + 1,
            R15 = state.R15,
            R14 = state.R14,
            R13 = state.R13,
            R12 = state.R12,
            Rbp = state.Rbp,
            Rbx = state.Rbx,
            R11 = state.R11,
            R10 = state.R10,
            R9 = state.R9,
            R8 = state.R8,
            Rax = state.Rax,
            Rcx = state.Rcx,
            Rdx = state.Rdx,
            Rsi = state.Rsi,
            Rdi = state.Rdi,
            OrigRax = NoSystemCall,
            Rip = state.Rip,
            Cs = state.Cs.Selector,
            Rflags = state.Rflags,
            Rsp = state.Rsp,
            Ss = state.Ss.Selector,
            FsBase = state.Fs.Base,
            GsBase = state.Gs.Base,
            Ds = state.Ds.Selector,
            Es = state.Es.Selector,
            Fs = state.Fs.Selector,
            Gs = state.Gs.Selector,
            FpValid = vcpu.Fxsave.IsEmpty ? 0u : 1,
        }.Write(body);
        return body;
    }

    private static byte[] Status32(CoreVcpu vcpu)
    {
        QemuCpuState state = vcpu.State;
        byte[] body = new byte[ElfPrstatus32.Size];
        new ElfPrstatus32
        {
            Pid = vcpu.Id + 1,
            Ebx = (uint)state.Rbx,
            Ecx = (uint)state.Rcx,
            Edx = (uint)state.Rdx,
            Esi = (uint)state.Rsi,
            Edi = (uint)state.Rdi,
            Ebp = (uint)state.Rbp,
            Eax = (uint)state.Rax,
            Ds = state.Ds.Selector,
            Es = state.Es.Selector,
            Fs = state.Fs.Selector,
            Gs = state.Gs.Selector,
            OrigEax = uint.MaxValue,
            Eip = (uint)state.Rip,
            Cs = state.Cs.Selector,
            Eflags = (uint)state.Rflags,
            Esp = (uint)state.Rsp,
            Ss = state.Ss.Selector,
            FpValid = vcpu.Fxsave.IsEmpty ? 0u : 1,
        }.Write(body);
        return body;
    }
}

using Holdfast.Abi.DmOp;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.LinuxDevices;
using Holdfast.Hypervisor.Callers;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Kernels;

/// <summary>A file of <see cref="Privcmd"/> that a process has open. It can be restricted to one domain, and then does nothing but audited operations on that domain; nothing takes that back.</summary>
public sealed class PrivcmdFile
{
    private const int LargestDescriptor = 2 * 16;

    private readonly Privcmd _kernel;
    private readonly ProcessMemory _process;
    private readonly KernelMemory _memory;
    private readonly HypercallCaller _caller;

    internal PrivcmdFile(Privcmd kernel, ProcessMemory process)
    {
        _kernel = kernel;
        _process = process;
        _memory = new KernelMemory(process, kernel.Width);
        _caller = new HypercallCaller(kernel.Domain, kernel.Width, _memory);
    }

    /// <summary>The domain that the file is restricted to; null while it is not.</summary>
    public ushort? Restriction { get; private set; }

    /// <summary>Makes a hypercall, whichever it is: the kernel passes it on, and knows nothing of its memory.</summary>
    /// <param name="number">The number of the hypercall.</param>
    /// <param name="arguments">Its arguments, in the width that process and kernel have in common.</param>
    /// <returns>
    /// What the hypervisor answers. EPERM from a restricted file, and for what only a kernel asks unless <see cref="Privcmd.PassesKernelCalls"/>; EOPNOTSUPP for a process of another width than the kernel's: who
    /// does not know the operation cannot translate it.
    /// </returns>
    public HypercallResult Hypercall(uint number, params ReadOnlySpan<UInt128> arguments)
    {
        if (Restriction is not null) return HypercallResult.Failed(XenErrno.Eperm);
        if (HypercallAudits.Of(number) == HypercallAudit.KernelOnly && !_kernel.PassesKernelCalls) return HypercallResult.Failed(XenErrno.Eperm);
        return _process.Width == _kernel.Width ? Make(new HypercallRegisters(number, arguments)) : HypercallResult.Failed(XenErrno.Eopnotsupp);
    }

    /// <summary>Makes the hypercall of device models: checks each range of memory without knowing the operation, and passes the list of them on in the kernel's width.</summary>
    /// <param name="domain">The domain that is served.</param>
    /// <param name="count">The number of buffers.</param>
    /// <param name="list">Where the process has the list of its buffers, in its own width.</param>
    /// <returns>What the hypervisor answers; EPERM for another domain than the file's, E2BIG for more than 16 buffers or 4096 bytes, EFAULT for memory that is not the process's. Without buffers nothing is done.</returns>
    public HypercallResult DmOp(ushort domain, uint count, UInt128 list)
    {
        if (Restriction is { } only && only != domain) return HypercallResult.Failed(XenErrno.Eperm);
        if (count == 0) return HypercallResult.Of(0);
        if (count > LinuxDevicesConstants.MaxDmOpBuffers) return HypercallResult.Failed(XenErrno.E2big);
        XenErrno error = Translate((int)count, list);
        return error == default ? Make(new HypercallRegisters(DmOpHypercall.Number, domain, count, _memory.Address)) : HypercallResult.Failed(error);
    }

    /// <summary>Restricts the file to one domain, for good.</summary>
    /// <returns>EINVAL when it is restricted to another one.</returns>
    public HypercallResult Restrict(ushort domain)
    {
        Restriction ??= domain;
        return Restriction == domain ? HypercallResult.Of(0) : HypercallResult.Failed(XenErrno.Einval);
    }

    /// <summary>Checks the process's list, and leaves the kernel's in the kernel's page.</summary>
    private XenErrno Translate(int count, UInt128 list)
    {
        int size = PrivcmdDmOpBuf.SizeAt(_process.Width);
        int wanted = XenDmOpBuf.SizeAt(_kernel.Width);
        Span<byte> bytes = stackalloc byte[(int)LinuxDevicesConstants.MaxDmOpBuffers * LargestDescriptor];
        bytes = bytes[..(count * size)];
        if (list >> 64 != 0 || !_process.TryRead((ulong)list, bytes)) return XenErrno.Efault;
        for (int i = 0; i < count; i++)
        {
            var buffer = PrivcmdDmOpBuf.Read(bytes[(i * size)..], _process.Width);
            if (buffer.Length > LinuxDevicesConstants.MaxDmOpBufferSize) return XenErrno.E2big;
            if (buffer.Address >> 64 != 0 || !_process.IsOwn((ulong)buffer.Address, (ulong)buffer.Length)) return XenErrno.Efault;
        }

        // All of them are judged before the first is looked for.
        for (int i = 0; i < count; i++)
        {
            var buffer = PrivcmdDmOpBuf.Read(bytes[(i * size)..], _process.Width);
            if (!_process.IsMapped((ulong)buffer.Address, (ulong)buffer.Length)) return XenErrno.Efault;
            var translated = new XenDmOpBuf { H = buffer.Address, Length = buffer.Length };
            if (!translated.FitsAt(_kernel.Width)) return XenErrno.Efault;
            translated.Write(_memory.Page[(i * wanted)..], _kernel.Width);
        }

        return default;
    }

    private HypercallResult Make(HypercallRegisters registers)
    {
        while (!_kernel.Hypervisor.Call(_caller, ref registers))
        {
            // The instruction is there again, with what the hypervisor left in the registers.
        }

        return HypercallResult.FromRegister(_kernel.Width == sizeof(uint) ? (int)(uint)registers.Accumulator : (long)(ulong)registers.Accumulator);
    }
}

using Holdfast.Abi.ConsoleIo;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Hypercalls;

namespace Holdfast.Hypervisor.Consoles;

/// <summary>console_io: the hypervisor's own console, which the control domain has.</summary>
/// <remarks>Source: do_console_io in xen/drivers/char/console.c and xsm_console_io in xen/include/xsm/dummy.h, 4.17.7, of a build without verbose debugging.</remarks>
internal static class ConsoleOperations
{
    /// <summary>Carries out an operation.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        if (!call.Domain.IsControl) return XenErrno.Eperm;
        return call.U32(0) switch
        {
            ConsoleIoHypercall.Codes.Write => Write(call),
            ConsoleIoHypercall.Codes.Read => Read(call),
            _ => XenErrno.Enosys,
        };
    }

    private static HypercallOutcome Write(in HypercallInvocation call)
    {
        uint count = call.U32(1);
        if (!call.TryAddress(2, out ulong buffer)) return count == 0 ? HypercallOutcome.Done : XenErrno.Efault;
        Span<byte> bytes = stackalloc byte[(int)ConsoleIoConstants.ChunkBytes];
        uint done = 0;
        while (done < count)
        {
            if (done > 0 && call.IsToStop("bytes")) return HypercallOutcome.Preempted(new HypercallProgress("bytes", done) { Stride = 1 });
            Span<byte> chunk = bytes[..(int)Math.Min(ConsoleIoConstants.ChunkBytes, count - done)];
            if (!call.Memory.TryRead(unchecked(buffer + done), chunk)) return XenErrno.Efault;
            call.Hypervisor.Console.Write(chunk);
            done += (uint)chunk.Length;
        }

        return HypercallOutcome.Done;
    }

    private static HypercallOutcome Read(in HypercallInvocation call)
    {
        uint count = call.U32(1);
        if (count > ConsoleIoConstants.MaxReadBytes) return XenErrno.E2big;
        HypervisorConsole console = call.Hypervisor.Console;
        int length = (int)Math.Min(count, (uint)console.TypedCount);
        if (length == 0) return HypercallOutcome.Done;
        Span<byte> bytes = stackalloc byte[length];
        console.Peek(bytes);
        if (!call.TryWrite(2, bytes)) return XenErrno.Efault;
        console.Take(length);
        return HypercallOutcome.Of(length);
    }
}

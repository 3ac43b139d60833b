using System.Text;
using Holdfast.Abi;
using Holdfast.Abi.Errors;
using Holdfast.Abi.VersionOp;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;

namespace Holdfast.Hypervisor.Hypercalls;

/// <summary>xen_version: which hypervisor this is.</summary>
/// <remarks>Source: xen/common/kernel.c and xsm/dummy.h, 4.17.7 and 4.20.4.</remarks>
internal static class VersionOperations
{
    private const string Denied = "<denied>";
    private const int MinorBits = 16;

    // HYPERVISOR_VIRT_START, xen/arch/x86/include/asm/config.h, 4.17.
    private const ulong VirtualStart = 0xffff_8000_0000_0000;

    private static readonly XenVersion s_tellsWhoIsAsked = new(4, 20, 0);
    private static readonly XenVersion s_hasAreasByPhysicalAddress = new(4, 18, 0);
    private static readonly XenVersion s_allowsMsixWrites = new(4, 20, 0);

    /// <summary>Answers a question.</summary>
    public static HypercallOutcome Call(in HypercallInvocation call)
    {
        HypervisorIdentity identity = call.Hypervisor.Identity;
        uint code = call.U32(0);
        if (code > XenVersionHypercall.Codes.BuildId && call.Version < s_tellsWhoIsAsked) return XenErrno.Enosys;
        switch (code)
        {
            case XenVersionHypercall.Codes.Version: return HypercallOutcome.Of((call.Version.Major << MinorBits) | call.Version.Minor);
            case XenVersionHypercall.Codes.Extraversion: return AnswerText(call, identity.ExtraVersion, XenExtraversion.Size);
            case XenVersionHypercall.Codes.CompileInfo: return AnswerCompileInfo(call, identity);
            case XenVersionHypercall.Codes.Capabilities: return AnswerText(call, identity.Capabilities, XenCapabilitiesInfo.Size);
            case XenVersionHypercall.Codes.Changeset: return AnswerText(call, identity.Changeset, XenChangesetInfo.Size);
            case XenVersionHypercall.Codes.PlatformParameters: return AnswerPlatform(call);
            case XenVersionHypercall.Codes.GetFeatures: return AnswerFeatures(call);
            case XenVersionHypercall.Codes.Pagesize: return !call.TryAddress(1, out ulong argument) || argument != 0 ? XenErrno.Einval : HypercallOutcome.Of(GuestMemory.PageSize);
            case XenVersionHypercall.Codes.GuestHandle: return AnswerHandle(call);
            case XenVersionHypercall.Codes.Commandline:
                return call.Domain.IsControl ? AnswerText(call, identity.CommandLine, XenCommandline.Size) : AnswerText(call, Denied, Denied.Length + 1);
            case XenVersionHypercall.Codes.BuildId: return call.Version < s_tellsWhoIsAsked ? AnswerBuildId(call, identity.BuildId.Span) : AnswerVariable(call, identity.BuildId.Span);
            case XenVersionHypercall.Codes.Extraversion2: return AnswerVariable(call, Encoding.Latin1.GetBytes(identity.ExtraVersion));
            case XenVersionHypercall.Codes.Capabilities2: return AnswerVariable(call, Encoding.Latin1.GetBytes(identity.Capabilities));
            case XenVersionHypercall.Codes.Changeset2: return AnswerVariable(call, Encoding.Latin1.GetBytes(identity.Changeset));
            case XenVersionHypercall.Codes.Commandline2: return AnswerVariable(call, Encoding.Latin1.GetBytes(identity.CommandLine));
            default: return XenErrno.Enosys;
        }
    }

    private static HypercallOutcome AnswerText(in HypercallInvocation call, string text, int length)
    {
        Span<byte> bytes = stackalloc byte[length];
        bytes.Clear();
        Put(text, bytes);
        return call.TryWrite(1, bytes) ? default : XenErrno.Efault;
    }

    private static HypercallOutcome AnswerCompileInfo(in HypercallInvocation call, HypervisorIdentity identity)
    {
        Span<byte> bytes = stackalloc byte[XenCompileInfo.Size];
        bytes.Clear();
        Put(identity.Compiler, bytes[..XenCompileInfo.Offsets.CompileBy]);
        Put(identity.CompiledBy, bytes[XenCompileInfo.Offsets.CompileBy..XenCompileInfo.Offsets.CompileDomain]);
        Put(identity.CompiledIn, bytes[XenCompileInfo.Offsets.CompileDomain..XenCompileInfo.Offsets.CompileDate]);
        Put(identity.CompiledAt, bytes[XenCompileInfo.Offsets.CompileDate..]);
        return call.TryWrite(1, bytes) ? default : XenErrno.Efault;
    }

    private static HypercallOutcome AnswerPlatform(in HypercallInvocation call)
    {
        // 4.20 tells HVM guests, whose address space it has nothing to do with, no longer where it is. A 32-bit PV guest's Xen begins where that guest's kernel wants it to.
        bool isTold = call.Version < s_tellsWhoIsAsked || call.Domain.IsPv;
        Span<byte> bytes = stackalloc byte[XenPlatformParameters.SizeAt(call.Width)];
        new XenPlatformParameters { VirtStart = isTold && call.Width > sizeof(uint) ? VirtualStart : 0 }.Write(bytes, call.Width);
        return call.TryWrite(1, bytes) ? default : XenErrno.Efault;
    }

    private static HypercallOutcome AnswerFeatures(in HypercallInvocation call)
    {
        if (!call.TryRead(1, out XenFeatureInfo info)) return XenErrno.Efault;
        if (info.SubmapIdx != 0) return XenErrno.Einval;
        uint features = Bit(XenFeatures.MemoryOpVnodeSupported);
        if (call.Version >= s_hasAreasByPhysicalAddress) features |= Bit(XenFeatures.RunstatePhysArea) | Bit(XenFeatures.VcpuTimePhysArea);
        if (call.Version >= s_allowsMsixWrites) features |= Bit(XenFeatures.DmMsixAllWrites);
        if (call.Domain.IsControl) features |= Bit(XenFeatures.Dom0);
        features |= call.Domain.IsPv
            ? Bit(XenFeatures.MmuPtUpdatePreserveAd) | Bit(XenFeatures.HighmemAssist) | Bit(XenFeatures.GnttabMapAvailBits) | Bit(XenFeatures.DirectMapped)
            : Bit(XenFeatures.WritablePageTables) | Bit(XenFeatures.AutoTranslatedPhysmap) | Bit(XenFeatures.HvmSafePvclock) | Bit(XenFeatures.HvmCallbackVector) | Bit(XenFeatures.NotDirectMapped);
        if (!call.Domain.IsPv && call.Domain.Configuration.HasPirqs) features |= Bit(XenFeatures.HvmPirqs);
        return call.TryWrite(1, info with { Submap = features }) ? default : XenErrno.Efault;
    }

    private static HypercallOutcome AnswerHandle(in HypercallInvocation call)
    {
        Span<byte> bytes = stackalloc byte[XenDomainHandle.Size];
        call.Domain.Configuration.Handle.TryWriteBytes(bytes, bigEndian: true, out _);
        return call.TryWrite(1, bytes) ? default : XenErrno.Efault;
    }

    private static HypercallOutcome AnswerBuildId(in HypercallInvocation call, ReadOnlySpan<byte> buildId)
    {
        if (!call.Domain.IsControl) return XenErrno.Eperm;
        bool isNull = call.TryAddress(1, out ulong address) && address == 0;
        XenVarbuf given = default;
        if (!isNull && !call.TryRead(1, out given)) return XenErrno.Efault;
        if (!isNull && given.Len == 0) return XenErrno.Einval;
        if (buildId.IsEmpty) return XenErrno.Enodata;
        return isNull ? HypercallOutcome.Of(buildId.Length) : PutVariable(call, given, buildId);
    }

    private static HypercallOutcome AnswerVariable(in HypercallInvocation call, ReadOnlySpan<byte> answer)
    {
        if (call.U32(0) is XenVersionHypercall.Codes.BuildId or XenVersionHypercall.Codes.Commandline2 && !call.Domain.IsControl) return XenErrno.Eperm;
        if (answer.IsEmpty && call.U32(0) == XenVersionHypercall.Codes.BuildId) return XenErrno.Enodata;
        if (call.TryAddress(1, out ulong address) && address == 0) return HypercallOutcome.Of(answer.Length);
        return call.TryRead(1, out XenVarbuf given) ? PutVariable(call, given, answer) : XenErrno.Efault;
    }

    private static HypercallOutcome PutVariable(in HypercallInvocation call, XenVarbuf given, ReadOnlySpan<byte> answer)
    {
        if ((uint)answer.Length > given.Len) return XenErrno.Enobufs;
        return call.TryAddress(1, out ulong address) && call.Memory.TryWrite(unchecked(address + XenVarbuf.Size), answer) ? HypercallOutcome.Of(answer.Length) : XenErrno.Efault;
    }

    /// <summary>Puts a text and a zero behind it into room that is zero.</summary>
    private static void Put(string text, Span<byte> room) => Encoding.Latin1.GetBytes(text.AsSpan(0, Math.Min(text.Length, room.Length - 1)), room);

    private static uint Bit(XenFeatures feature) => 1u << (int)feature;
}

using System.Text;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Gates;
using Holdfast.Abi.VersionOp;
using Holdfast.Content;

namespace Holdfast.Toolstack.Hypervisors;

/// <summary>The questions of the hypercall xen_version. Anyone may make it, and it is the same in every version.</summary>
internal sealed class VersionQuestions(IHypercallGate gate)
{
    /// <summary>The versions that give texts of any length.</summary>
    private static readonly XenVersionSpan s_withVariableTexts = XenVersionHypercall.Table.Operations.Single(operation => operation.Code == XenVersionHypercall.Codes.Extraversion2).Versions;

    /// <summary>Xen denies its version to nobody, so that it was not asked.</summary>
    private const string NoHypercalls = "Linux lets this domain make no hypercalls (EPERM), as it does where a domain is not privileged.";

    private bool _hasVariableTexts;

    /// <summary>Asks for the version. Until it has been asked, only the short forms of other questions are used.</summary>
    public Answer<ReportedVersion> Version()
    {
        HypercallResult numbers = gate.Call(XenVersionHypercall.Number, XenVersionHypercall.Codes.Version, 0);
        if (numbers.Error == XenErrno.Eperm) return new(new Refusal(RefusalReason.NoRight, NoHypercalls, XenErrno.Eperm));
        if (!numbers.Succeeded) return new(Refused("version", numbers.Error));
        if (numbers.Value > uint.MaxValue) return new(Nonsense("version", $"0x{numbers.Value:x}"));
        (int major, int minor) = ((int)(numbers.Value >> 16), (int)(numbers.Value & 0xffff));
        _hasVariableTexts = s_withVariableTexts.Includes(new XenVersion(major, minor));
        Answer<string> extra = Text("extraversion", XenVersionHypercall.Codes.Extraversion, XenExtraversion.Size, XenVersionHypercall.Codes.Extraversion2);
        // The numbers are told to everyone; what follows them may be kept from this domain, and then is not known.
        if (extra.Refusal is { Reason: RefusalReason.NoRight }) return new(new ReportedVersion(major, minor, ""));
        return extra.Succeeded ? new(new ReportedVersion(major, minor, extra.Value)) : new(extra.Refusal);
    }

    public Answer<string> Capabilities() => Text("capabilities", XenVersionHypercall.Codes.Capabilities, XenCapabilitiesInfo.Size, XenVersionHypercall.Codes.Capabilities2);

    public Answer<string> Changeset() => Text("changeset", XenVersionHypercall.Codes.Changeset, XenChangesetInfo.Size, XenVersionHypercall.Codes.Changeset2);

    public Answer<CompileInfo> CompileInfo()
    {
        using IHypercallBuffer buffer = gate.Allocate(XenCompileInfo.Size);
        HypercallResult result = gate.Call(XenVersionHypercall.Number, XenVersionHypercall.Codes.CompileInfo, buffer.Address);
        if (!result.Succeeded) return new(Refused("compile_info", result.Error));
        var info = XenCompileInfo.Read(buffer.Bytes);
        if (IsDenied(info.Compiler.AsSpan())) return new(Denied("compile_info"));
        return new(new CompileInfo(TextIn(info.Compiler.AsSpan()), TextIn(info.CompileBy.AsSpan()), TextIn(info.CompileDomain.AsSpan()), TextIn(info.CompileDate.AsSpan())));
    }

    public Answer<byte[]> BuildId() => Variable("build_id", XenVersionHypercall.Codes.BuildId);

    public Answer<uint> Features()
    {
        using IHypercallBuffer buffer = gate.Allocate(XenFeatureInfo.Size);
        new XenFeatureInfo { SubmapIdx = 0 }.Write(buffer.Bytes);
        HypercallResult result = gate.Call(XenVersionHypercall.Number, XenVersionHypercall.Codes.GetFeatures, buffer.Address);
        return result.Succeeded ? new(XenFeatureInfo.Read(buffer.Bytes).Submap) : new(Refused("get_features", result.Error));
    }

    /// <summary>A text, whole where the version can give it so.</summary>
    private Answer<string> Text(string name, uint code, int size, uint wholeCode)
    {
        if (_hasVariableTexts)
        {
            Answer<byte[]> whole = Variable(name, wholeCode);
            if (whole.Succeeded) return IsDenied(whole.Value) ? new(Denied(name)) : new(TextIn(whole.Value));
            // Xen on its way to the version that has these questions may not have them yet.
            if (whole.Refusal is not { Error: XenErrno.Enosys }) return new(whole.Refusal);
            _hasVariableTexts = false;
        }

        using IHypercallBuffer buffer = gate.Allocate(size);
        HypercallResult result = gate.Call(XenVersionHypercall.Number, code, buffer.Address);
        if (!result.Succeeded) return new(Refused(name, result.Error));
        return IsDenied(buffer.Bytes) ? new(Denied(name)) : new(TextIn(buffer.Bytes));
    }

    /// <summary>Whether a text is what stands in the place of one that a security policy keeps from the caller.</summary>
    private static bool IsDenied(ReadOnlySpan<byte> text) => UntilZero(text).SequenceEqual(VersionOpConstants.DeniedText);

    private static Refusal Denied(string name) =>
        new(RefusalReason.NoRight, $"Xen's security policy does not let this domain know {name} (\"{Encoding.ASCII.GetString(VersionOpConstants.DeniedText)}\").");

    /// <summary>An answer of any length: first how long it is, then itself. It does not change while the hypervisor runs, but a live patch may change it.</summary>
    private Answer<byte[]> Variable(string name, uint code)
    {
        HypercallResult length = gate.Call(XenVersionHypercall.Number, code, 0);
        if (!length.Succeeded) return new(Refused(name, length.Error));
        if (length.Value == 0) return new([]);
        if (length.Value > VersionOpConstants.MaxVariableLength) return new(Nonsense(name, $"a length of {length.Value} bytes"));
        using IHypercallBuffer buffer = gate.Allocate(XenVarbuf.Size + (int)length.Value);
        new XenVarbuf { Len = (uint)length.Value }.Write(buffer.Bytes);
        HypercallResult result = gate.Call(XenVersionHypercall.Number, code, buffer.Address);
        if (!result.Succeeded) return new(Refused(name, result.Error));
        if (result.Value > length.Value) return new(Nonsense(name, $"{result.Value} bytes after a length of {length.Value}"));
        return new(buffer.Bytes.Slice(XenVarbuf.Size, (int)result.Value).ToArray());
    }

    private static string TextIn(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(UntilZero(bytes));

    /// <summary>What stands before the first zero byte.</summary>
    private static ReadOnlySpan<byte> UntilZero(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOf((byte)0);
        return end < 0 ? bytes : bytes[..end];
    }

    private static Refusal Refused(string name, XenErrno error) => error switch
    {
        XenErrno.Eperm => new(RefusalReason.NoRight, $"this domain may not ask Xen for {name} (EPERM).", error),
        XenErrno.Enosys => new(RefusalReason.NotThere, $"this Xen has no question {name} (ENOSYS).", error),
        XenErrno.Enodata => new(RefusalReason.NotThere, $"this Xen was built without {name} (ENODATA).", error),
        _ => new(RefusalReason.Other, $"Xen refuses to tell {name} ({HypercallResult.NameOf(error)}).", error),
    };

    private static Refusal Nonsense(string name, string answer) => new(RefusalReason.Nonsense, $"Xen's answer to {name} makes no sense: {answer}.");
}

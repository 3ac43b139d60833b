using System.Text;
using Holdfast.Abi;
using Holdfast.Abi.Releases;
using Holdfast.Content;

namespace Holdfast.Toolstack.Hypervisors;

/// <summary>Which version of a versioned interface belongs to a version of Xen. Only what the description says counts; nothing is guessed.</summary>
public static class InterfaceVersion
{
    /// <summary>The oldest series whose layouts are described.</summary>
    public static XenVersion Oldest { get; } = XenVersion.Parse(Encoding.ASCII.GetString(ReleasesConstants.OldestOfToolstack));

    /// <summary>The newest series that is described.</summary>
    public static XenVersion Newest { get; } = XenVersion.Parse(Encoding.ASCII.GetString(ReleasesConstants.Newest));

    /// <summary>The version of an interface that a Xen has.</summary>
    /// <param name="table">The interface's versions, as described.</param>
    /// <param name="version">The version of Xen. Without a point release, all of the series have to agree.</param>
    public static Answer<uint> Of(AbiConstant table, XenVersion version)
    {
        XenVersion series = version with { Point = null };
        if (series < Oldest || series > Newest)
            return new(new Refusal(RefusalReason.UnknownVersion, $"Xen {version} is not known here: the toolstack's interfaces are described for Xen {Oldest} to {Newest}, and nothing is guessed."));
        AbiConstantValue? found = table.At(version);
        if (found is null || (version.Point is null && table.At(version with { Point = 0 }) != found))
            return new(new Refusal(RefusalReason.UnknownVersion, $"no single {table.XenName} is described for Xen {version}, and nothing is guessed."));
        return new((uint)found.Value);
    }
}

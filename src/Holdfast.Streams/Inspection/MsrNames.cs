using Holdfast.Streams.Policies;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Inspection;

/// <summary>The names of the model-specific registers that images hold.</summary>
internal static class MsrNames
{
    public static string Of(uint index) => index switch
    {
        MsrPolicy.PlatformInfo => "PLATFORM_INFO",
        MsrPolicy.ArchCapabilities => "ARCH_CAPABILITIES",
        _ => (SavedMsrs.InHvmContext(index, XenVersions.Newest) ?? SavedMsrs.InPvRecord(index))?.Name ?? "",
    };
}

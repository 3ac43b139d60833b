using Holdfast.Streams.Hvm;
using Holdfast.Streams.Pv;

namespace Holdfast.Streams.Inspection.Vcpus;

/// <summary>Describes all that an image holds of one vCPU.</summary>
internal static class VcpuDescriber
{
    /// <summary>Adds a vCPU's state to a description.</summary>
    /// <returns>Why that cannot be done; null when it is done.</returns>
    public static string? TryDescribe(InspectedImage image, int id, Section root)
    {
        if (image.Context is { } context && context.Vcpus.TryGetValue(id, out HvmVcpu? hvm))
        {
            root.Add(new HvmVcpuView(context, hvm, image.XsaveLayout).Describe()).AddIf(HypercallView.Describe(image, id));
            return null;
        }

        if (image.State is { IsPv: true } stream && id >= 0 && stream.Pv.Vcpus.TryGetValue((uint)id, out PvVcpu? pv))
        {
            root.Add(new PvVcpuView(pv, image.XsaveLayout).Describe()).AddIf(HypercallView.Describe(image, id));
            return null;
        }

        IEnumerable<string> there = image.Context is { } hvmContext
            ? hvmContext.Vcpus.Keys.Select(number => $"{number}")
            : image.State?.Pv.Vcpus.Keys.Select(number => $"{number}") ?? [];
        string known = string.Join(", ", there);
        return known.Length == 0 ? "The image holds no vCPU that could be read." : $"The image has no vCPU {id}; those that it has: {known}.";
    }
}

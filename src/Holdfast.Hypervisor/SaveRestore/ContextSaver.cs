using System.Text;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.State;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Hypervisor.SaveRestore;

/// <summary>Saves a domain's state: each component in turn, into a sink that measures first and then writes.</summary>
internal static class ContextSaver
{
    private const uint SignatureLeaf = 1;

    private static readonly byte[] _writer = Encoding.UTF8.GetBytes("Holdfast");
    private static readonly Version _version = typeof(ContextSaver).Assembly.GetName().Version ?? new Version(0, 0);

    /// <summary>Finds the length and the number of records.</summary>
    public static DomainContextSink Measure(Domain domain)
    {
        var sink = DomainContextSink.Measuring();
        Save(domain, ref sink);
        return sink;
    }

    /// <summary>Writes the image; null when it cannot be done.</summary>
    public static byte[]? Save(Domain domain, out DomainRefusal? refusal)
    {
        refusal = Judge(domain, out long length);
        if (refusal is not null) return null;
        byte[] image = new byte[length];
        Save(domain, image);
        return image;
    }

    /// <summary>Writes the image of a domain that runs, or whose vCPUs wait for a device model: of this moment, and without their accesses. Null when it would be beyond the limits of the format.</summary>
    public static byte[]? SaveAtOnce(Domain domain)
    {
        DomainContextSink measured = Measure(domain);
        if (!measured.IsWithinLimits) return null;
        byte[] image = new byte[measured.Length];
        Save(domain, image);
        return image;
    }

    /// <summary>Says why a domain cannot be saved at this moment; null when it can.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="length">The length of its image.</param>
    public static DomainRefusal? Judge(Domain domain, out long length)
    {
        DomainContextSink measured = Measure(domain);
        length = measured.Length;
        if (!domain.IsPaused) return new DomainRefusal(XenErrno.Ebusy, "The domain is not paused: what it is saved as would not be what it is.");
        if (domain.Accesses.AnyWaiting) return new DomainRefusal(XenErrno.Ebusy, "A vCPU waits for a device model's answer, which is in no image.");
        return measured.IsWithinLimits ? null : new DomainRefusal(XenErrno.E2big, $"The image would be {measured.Length} bytes long and have {measured.Records} records, more than there may be.");
    }

    /// <summary>Writes the image of a domain that can be saved.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="image">As many bytes as it was measured to have.</param>
    private static void Save(Domain domain, Span<byte> image)
    {
        var sink = DomainContextSink.Into(image);
        Save(domain, ref sink);
        if (sink.Length != image.Length) throw new InvalidOperationException($"The image is {sink.Length} bytes long, and was measured with {image.Length}.");
    }

    private static void Save(Domain domain, ref DomainContextSink sink)
    {
        if (sink.Begin(ContextRecordType.Producer, 0, ContextProducer.Size + _writer.Length, out Span<byte> body))
        {
            new ContextProducer { Hypervisor = (uint)ContextHypervisor.Holdfast, Processor = ProcessorOf(domain), Major = (uint)_version.Major, Minor = (uint)_version.Minor }.Write(body);
            _writer.CopyTo(body[ContextProducer.Size..]);
        }

        foreach (StateComponent component in StateComponents.All) component.Save(domain, ref sink);
        sink.Finish();
    }

    /// <summary>The hypervisor has no processor of its own: the machine is the one that the guest sees. 0 where no policy says it.</summary>
    private static uint ProcessorOf(Domain domain)
    {
        if (domain.CpuidPolicy is not { } policy) return 0;
        foreach (CpuidLeaf leaf in policy.Elements)
        {
            if (leaf.Leaf == SignatureLeaf) return leaf.Eax;
        }

        return 0;
    }
}

using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.SaveRestore;
using Holdfast.Streams;
using Holdfast.Streams.Pages;
using Holdfast.Testing.Contexts;

namespace Holdfast.Hypervisor.Tests;

/// <summary>Domains to try things on.</summary>
internal static class Guests
{
    private const int PageSize = 4096;

    /// <summary>The context of the guest that has everything.</summary>
    public static byte[] WholeImage { get; } = WholeContext.Image(Samples.Bytes(WholeContext.Sample));

    /// <summary>What the domain of that guest is created with.</summary>
    public static DomainConfiguration WholeConfiguration { get; } = new()
    {
        Kind = ContextGuestKind.Hvm,
        Vcpus = WholeContext.Vcpus,
        Devices = ContextDomain.Bits.LapicMask | ContextDomain.Bits.HpetMask | ContextDomain.Bits.PmMask | ContextDomain.Bits.RtcMask | ContextDomain.Bits.IoapicMask | ContextDomain.Bits.PicMask | ContextDomain.Bits.PitMask,
    };

    /// <summary>An empty domain.</summary>
    public static Domain Create(EmbeddedHypervisor hypervisor, DomainConfiguration configuration)
    {
        Domain? domain = hypervisor.Create(configuration, out DomainRefusal? refusal);
        Assert.Null(refusal);
        return domain!;
    }

    /// <summary>The guest that has everything, without memory.</summary>
    public static Domain CreateWhole(EmbeddedHypervisor hypervisor)
    {
        Domain domain = Create(hypervisor, WholeConfiguration);
        ContextLoadResult loaded = domain.LoadContext(WholeImage, new LoadOptions());
        Assert.Null(loaded.Refusal);
        return domain;
    }

    /// <summary>The guest that has everything, with the memory of the sample that its registers are from.</summary>
    public static Domain CreateWholeWithMemory(EmbeddedHypervisor hypervisor)
    {
        Domain domain = CreateWhole(hypervisor);
        using var other = new EmbeddedHypervisor();
        Domain sample = Load(other, Samples.Bytes(WholeContext.Sample));
        byte[] page = new byte[PageSize];
        foreach (PageRun run in sample.Memory.Runs())
        {
            Assert.True(domain.Memory.TryPopulate(run.First, run.Count));
            for (ulong frame = run.First; frame < run.First + run.Count; frame++)
            {
                sample.Memory.CopyTo(frame, page);
                Assert.True(domain.Memory.TryWrite(frame * PageSize, page));
            }
        }

        return domain;
    }

    /// <summary>A domain out of an image in memory.</summary>
    public static Domain Load(EmbeddedHypervisor hypervisor, byte[] image)
    {
        ImageLoadResult loaded = hypervisor.Load(() => ByteSource.FromBytes(image, "image"), cancellation: TestContext.Current.CancellationToken);
        Assert.Null(loaded.Refusal);
        return loaded.Domain!;
    }

    /// <summary>The context of a domain.</summary>
    public static byte[] ContextOf(Domain domain)
    {
        byte[]? context = domain.SaveContext(out DomainRefusal? refusal);
        Assert.Null(refusal);
        return context!;
    }

    /// <summary>The stream of a domain.</summary>
    public static byte[] StreamOf(Domain domain, HypervisorProfile? profile = null) => StreamOf(domain, profile, out _);

    /// <summary>The stream of a domain, and what it lost.</summary>
    public static byte[] StreamOf(Domain domain, HypervisorProfile? profile, out IReadOnlyList<string> lost)
    {
        var stream = new MemoryStream();
        DomainSaveResult saved = domain.Save(stream, profile, TestContext.Current.CancellationToken);
        Assert.Null(saved.Refusal);
        lost = [.. saved.Lost.Select(name => name.ToString())];
        return stream.ToArray();
    }

    /// <summary>Checks an image.</summary>
    public static CheckReport Check(byte[] image, bool indexPages = false)
    {
        using ByteSource source = ByteSource.FromBytes(image, "image");
        return ImageChecker.Check(source, new CheckOptions { IndexPages = indexPages }, cancellation: TestContext.Current.CancellationToken);
    }

    /// <summary>The errors of an image.</summary>
    public static IEnumerable<string> ErrorsOf(byte[] image) =>
        Check(image).Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Id} 0x{finding.Offset:x} {finding.Path}: {finding.Message}");

    /// <summary>The frames that an image has contents of, with their types and their contents.</summary>
    public static SortedDictionary<ulong, string> PagesOf(byte[] image)
    {
        CheckReport report = Check(image, indexPages: true);
        SortedDictionary<ulong, string> pages = [];
        foreach (FramePlace place in report.Image.Libxc!.Index!.Places)
        {
            for (ulong frame = place.First; frame < place.End; frame++)
            {
                PageType type = report.Image.Libxc.Pages.TypeOf(frame)!.Value;
                pages.Add(frame, $"{type} {Convert.ToHexString(image.AsSpan((int)place.OffsetOf(frame), PageSize))}");
            }
        }

        return pages;
    }
}

using Holdfast.Streams.Libxc;
using Holdfast.Streams.Pages;
using Holdfast.Streams.Vcpus;
using Holdfast.X86.Paging;

namespace Holdfast.Streams.Extraction;

/// <summary>Takes a guest's memory out of its save image: physical memory, or linear addresses by the guest's page tables.</summary>
public static class MemoryExtractor
{
    private const int ToldErrors = 5;
    private const ulong MaxRawLength = 1UL << 62;

    /// <summary>Extracts memory. Whatever the bytes are, the answer is a result; when it is a problem, what was written by then is to be thrown away.</summary>
    /// <param name="open">Opens the image from its start: it is read once to find what it has, and once more to copy it.</param>
    /// <param name="file">The image, when it can be read by position: then linear addresses can be followed, and the output may be a pipe.</param>
    /// <param name="output">Where it is written, from where it stands. Holes are left where it can be moved about in.</param>
    /// <param name="options">What is extracted.</param>
    /// <param name="progress">Told the number of bytes that are done, of the pass that is under way.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="IOException">The image cannot be read, or the output not be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ExtractionResult Extract(
        Func<ByteSource> open,
        PositionedFile? file,
        Stream output,
        ExtractionOptions options,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        CheckReport report;
        using (ByteSource source = open()) report = ImageChecker.Check(source, new CheckOptions { IndexPages = true }, progress, cancellation);
        if (Refuse(report, options) is string refusal) return new ExtractionResult(refusal);
        LibxcStream stream = report.Image.Libxc!;
        if (Plan(report.Image, stream.Index!, file, options, out string? problem) is not { } plan) return new ExtractionResult(problem);
        ElfCore? core = null;
        IReadOnlyList<CoreVcpu> vcpus = [];
        long start = 0;
        if (options.Format == ExtractionFormat.ElfCore)
        {
            vcpus = CoreVcpu.In(report.Image);
            core = new ElfCore(vcpus, plan.Segments);
            output.Write(core.ToBytes());
            start = core.MemoryOffset;
        }

        if (output.CanSeek) output.SetLength(start + plan.Length);
        var copier = new MemoryCopier(output, start, cancellation);
        problem = Copy(open, file, copier, plan, progress, cancellation);
        return new ExtractionResult(problem)
        {
            Pages = plan.Steps.Sum(step => (step.Length + PageDataReader.PageSize - 1) / PageDataReader.PageSize),
            ZeroPages = copier.ZeroPages,
            Ranges = plan.Segments.Count,
            AbsentPages = plan.AbsentPages,
            UnmappedPages = options.Ranges.Count > 0 ? plan.UnmappedPages : null,
            Vcpus = [.. vcpus.Select(vcpu => vcpu.Id)],
            Machine = core is null ? null : core.Is64Bit ? "x86-64" : "i386",
            Damage = [.. report.Diagnostics.Where(finding => finding.Severity == Severity.Error).Take(ToldErrors)],
        };
    }

    private static string? Refuse(CheckReport report, ExtractionOptions options)
    {
        if (report.Kind == ImageKind.Unknown) return ImageChecker.UnknownKind;
        if (report.Image.Libxc is not { Index: { } index }) return "The image has no memory.";
        if (report.Errors > 0 && !options.AllowDamage)
        {
            Diagnostic first = report.Diagnostics.First(finding => finding.Severity == Severity.Error);
            return $"The image has errors, the first of them {first.Id} at 0x{first.Offset:x}: {first.Message} With --damaged, what can be read is extracted.";
        }

        if (index.IsPartial) return "The image has more scattered frames than are kept in memory.";
        return index.Places.Count == 0 ? "The image has no page with contents." : null;
    }

    private static MemoryPlan? Plan(GuestImage image, FrameIndex index, PositionedFile? file, ExtractionOptions options, out string? problem)
    {
        bool isPacked = options.Format == ExtractionFormat.ElfCore;
        problem = null;
        if (options.Ranges.Count == 0) return MemoryPlan.OfPhysical(index, isPacked);
        if (file is null)
        {
            problem = "Linear addresses are found by page tables all over the guest's memory, so that the image must be a file that is not packed.";
            return null;
        }

        if (VcpuAddressSpace.Of(image, options.Vcpu, new ImageMemory(file, index)) is not { } space)
        {
            problem = $"The image has no registers of vCPU {options.Vcpu}.";
            return null;
        }

        if (options.Root is ulong root) space = space.WithRoot(root);
        if (options.Ranges.Any(range => !space.IsCanonical(range.First) || !space.IsCanonical(range.Last)))
        {
            problem = $"A linear address of this vCPU has {space.Bits} bits; the range goes beyond.";
            return null;
        }

        if (!isPacked && options.Ranges.Any(range => range.Last - range.First >= MaxRawLength))
        {
            problem = "No file is as long as this range.";
            return null;
        }

        IReadOnlyList<LinearRange> ranges = isPacked ? [.. options.Ranges.Select(range => range.InPages)] : options.Ranges;
        return MemoryPlan.OfLinear(index, space, ranges, isPacked, out problem);
    }

    private static string? Copy(Func<ByteSource> open, PositionedFile? file, MemoryCopier copier, MemoryPlan plan, IProgress<long>? progress, CancellationToken cancellation)
    {
        if (file is not null) return copier.Copy(file, plan, progress);
        using ByteSource source = open();
        using var cursor = new ForwardCursor(source, progress, cancellation);
        return copier.Copy(cursor, plan);
    }
}

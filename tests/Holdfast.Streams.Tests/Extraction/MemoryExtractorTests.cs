using System.Buffers.Binary;
using System.IO.Compression;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Extraction;
using Holdfast.Streams.Tests.Images;
using Holdfast.Testing;

namespace Holdfast.Streams.Tests.Extraction;

public sealed class MemoryExtractorTests : IDisposable
{
    private const int PageSize = 4096;
    private const ulong Present = 1;
    private const ulong Large = 1 << 7;
    private const ulong Writable = 1 << 1;

    private const int LargePages = 512;

    private static readonly ExtractionOptions s_raw = new() { Format = ExtractionFormat.Raw };
    private static readonly ExtractionOptions s_core = new() { Format = ExtractionFormat.ElfCore };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("holdfast-");

    public static TheoryData<string> Samples => [.. SampleImage.Names];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Raw_memory_has_every_page_at_its_address_and_holes_elsewhere(string name)
    {
        SparseOutput raw = Extracted(SampleImage.Bytes(name), s_raw, out ExtractionResult result);
        Dictionary<ulong, byte[]> pages = PagesOf(SampleImage.Load(name));
        Assert.Equal(pages.Count, result.Pages);
        Assert.Equal((long)(pages.Keys.Max() + 1) * PageSize, raw.Length);
        Assert.All(pages, page => Assert.Equal(page.Value, raw.Bytes((long)page.Key * PageSize, PageSize)));
        IEnumerable<ulong> filled = pages.Where(page => page.Value.AsSpan().ContainsAnyExcept((byte)0)).Select(page => page.Key).Order();
        Assert.Equal(filled.Select(frame => (long)frame), raw.Written);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_core_has_the_same_memory_in_the_fewest_segments(string name)
    {
        var core = new CoreFile(Extracted(SampleImage.Bytes(name), s_core, out ExtractionResult result).ToArray());
        Dictionary<ulong, byte[]> pages = PagesOf(SampleImage.Load(name));
        Assert.All(pages, page => Assert.True(core.At(page.Key * PageSize, PageSize).SequenceEqual(page.Value), $"Page 0x{page.Key:x} is another."));
        Assert.Equal((ulong)pages.Count * PageSize, core.Segments.Aggregate(0UL, (sum, segment) => sum + segment.Length));
        Assert.Equal(pages.Keys.Count(frame => !pages.ContainsKey(frame - 1)), core.Segments.Count);
        Assert.Equal(core.Segments.Count, result.Ranges);
        Assert.All(core.Segments, segment => Assert.Equal(segment.Linear, segment.Physical));
        Assert.Equal((true, 62, "x86-64"), (core.Is64Bit, core.Machine, result.Machine));
    }

    [Fact]
    public void A_core_has_the_registers_of_each_vcpu()
    {
        SampleImage image = SampleImage.PvhWithTwoVcpus();
        image.Cpu(cpu => cpu with { Rbx = 0x1122334455667788 }, vcpu: 1);
        var core = new CoreFile(Extracted(image.ToBytes(), s_core, out ExtractionResult result).ToArray());
        Assert.Equal([0, 1], result.Vcpus);
        byte[][] statuses = [.. core.Notes.Where(note => note is { Name: "CORE", Type: 1 }).Select(note => note.Body)];
        byte[][] states = [.. core.Notes.Where(note => note.Name == "QEMU").Select(note => note.Body)];
        Assert.Equal((2, 2), (statuses.Length, states.Length));
        for (ushort vcpu = 0; vcpu < 2; vcpu++)
        {
            HvmHwCpu cpu = HvmHwCpu.Read(image.Entry(HvmSaveType.Cpu, vcpu).Body);
            Assert.Equal(336, statuses[vcpu].Length);
            Assert.Equal(vcpu + 1, BinaryPrimitives.ReadInt32LittleEndian(statuses[vcpu].AsSpan(32)));

            // r15 first, then as PTRACE_GETREGS has them.
            ulong[] registers = [.. Enumerable.Range(0, 27).Select(i => BinaryPrimitives.ReadUInt64LittleEndian(statuses[vcpu].AsSpan(112 + (i * 8))))];
            Assert.Equal((cpu.R15, cpu.Rbx, cpu.Rdi, cpu.Rip, cpu.Rsp, cpu.FsBase, cpu.GsBase), (registers[0], registers[5], registers[14], registers[16], registers[19], registers[21], registers[22]));
            Assert.Equal((ulong.MaxValue, cpu.CsSel, cpu.Rflags), (registers[15], (uint)registers[17], registers[18]));

            Assert.Equal((1u, 440), (BinaryPrimitives.ReadUInt32LittleEndian(states[vcpu]), states[vcpu].Length));
            Assert.Equal(cpu.Cr3, BinaryPrimitives.ReadUInt64LittleEndian(states[vcpu].AsSpan(392 + (3 * 8))));
            Assert.Equal(cpu.GdtrBase, BinaryPrimitives.ReadUInt64LittleEndian(states[vcpu].AsSpan(152 + (8 * 24) + 16)));
        }

        Assert.Equal(0x1122334455667788UL, BinaryPrimitives.ReadUInt64LittleEndian(statuses[1].AsSpan(112 + (5 * 8))));
    }

    [Fact]
    public void A_32_bit_guest_has_a_core_of_its_own_kind()
    {
        SampleImage image = SampleImage.PvhGuest();
        image.Cpu(cpu => cpu with { MsrEfer = 0 });
        image.Cpu(cpu => cpu with { Rsi = 0x12345678 });
        var core = new CoreFile(Extracted(image.ToBytes(), s_core with { AllowDamage = true }, out ExtractionResult result).ToArray());
        Assert.Equal((false, 3, "i386"), (core.Is64Bit, core.Machine, result.Machine));
        (string Name, uint Type, byte[] Body) status = core.Notes[0];
        Assert.Equal(("CORE", 1u, 144), (status.Name, status.Type, status.Body.Length));
        Assert.Equal(0x12345678u, BinaryPrimitives.ReadUInt32LittleEndian(status.Body.AsSpan(72 + (3 * 4))));
    }

    [Fact]
    public void Linear_addresses_are_followed_through_the_guests_page_tables()
    {
        const ulong start = 0xffff_8880_0000_0000;
        byte[] image = WithTables(start, out byte[] first, out byte[] second);
        var range = new LinearRange(start + 0x800, start + 0x3fff);
        byte[] raw = Extracted(image, s_raw with { Ranges = [range] }, out ExtractionResult result).ToArray();
        Assert.Equal(0x3800, raw.Length);
        Assert.Equal(first[0x800..], raw[..0x800]);
        Assert.Equal(second, raw[0x800..0x1800]);
        Assert.False(raw.AsSpan(0x1800).ContainsAnyExcept((byte)0));

        // The third page is mapped to memory that is not there; the fourth is not mapped.
        Assert.Equal((2, 1, 1UL), (result.Pages, result.AbsentPages, result.UnmappedPages));

        var core = new CoreFile(Extracted(image, s_core with { Ranges = [range] }, out _).ToArray());
        Assert.Equal([(start, 0x90_1000UL), (start + 0x1000, 0x90_0000UL)], core.Segments.Select(segment => (segment.Linear, segment.Physical)));
        Assert.True(core.At(start, PageSize).SequenceEqual(first));
        Assert.True(core.At(start + 0x1000, PageSize).SequenceEqual(second));
    }

    [Fact]
    public void Another_root_is_another_task()
    {
        const ulong start = 0x40_0000;
        byte[] image = WithTables(start, out byte[] first, out _);
        Assert.StartsWith("Nothing of these addresses is mapped", Extract(image, s_raw with { Ranges = [new(start, start)], Root = 0x90_6000 }).Problem, StringComparison.Ordinal);
        Assert.Equal(first[..1], Extracted(image, s_raw with { Ranges = [new(start, start)], Root = 0x90_2000 }, out _).ToArray());
    }

    [Fact]
    public void Tables_that_name_themselves_do_not_go_on_for_ever()
    {
        SampleImage sample = SampleImage.PvhGuest();
        var table = new SamplePage(0x900);
        for (int slot = 0; slot < 512; slot++) table.SetEntry(slot, 0x90_0000 | Present | Writable);
        sample.AddPages(table);
        sample.Cpu(cpu => cpu with { Cr3 = 0x90_0000 });
        ExtractionResult result = Extract(sample.ToBytes(), s_core with { Ranges = [new(0, ulong.MaxValue)] });
        Assert.StartsWith("The guest's page tables map these addresses to more than can be extracted at once", result.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0x7fff_ffff_ffff, 7, "The image has no registers of vCPU 7.")]
    [InlineData(0x8000_0000_0000, 0x8000_0000_0fff, 0, "A linear address of this vCPU has 48 bits; the range goes beyond.")]
    [InlineData(0, ulong.MaxValue, 0, "No file is as long as this range.")]
    public void A_range_that_cannot_be_is_said(ulong first, ulong last, int vcpu, string problem) =>
        Assert.Equal(problem, Extract(SampleImage.Bytes("pvh-1vcpu-xen-4.17"), s_raw with { Ranges = [new(first, last)], Vcpu = vcpu }).Problem);

    [Fact]
    public void A_frame_that_was_sent_twice_is_what_was_sent_last()
    {
        SampleImage sample = SampleImage.PvhGuest();
        ulong frame = sample.Pages.Pages.First(page => page.Contents.Length > 0).Entry.Pfn;
        var later = new SamplePage(frame);
        later.Contents.AsSpan().Fill(0x5a);
        sample.AddPages(later);
        Assert.Equal(later.Contents, Extracted(sample.ToBytes(), s_raw, out _).Bytes((long)frame * PageSize, PageSize));
    }

    [Fact]
    public void A_damaged_image_is_refused_unless_that_is_asked_for()
    {
        byte[] image = SampleImage.Bytes("pvh-1vcpu-xen-4.17");
        byte[] cut = image[..(image.Length / 2)];
        Assert.Matches("^The image has errors, the first of them HF[0-9]{4} at 0x[0-9a-f]+: .* With --damaged, what can be read is extracted.$", Extract(cut, s_raw).Problem);
        SampleImage sample = SampleImage.PvhGuest();
        sample.Remove(LibxcRecordType.StaticDataEnd);
        byte[] damaged = sample.ToBytes();
        Assert.EndsWith("With --damaged, what can be read is extracted.", Extract(damaged, s_raw).Problem, StringComparison.Ordinal);
        byte[] core = Extracted(damaged, s_core with { AllowDamage = true }, out ExtractionResult result).ToArray();
        Assert.Equal(Extracted(image, s_core, out _).ToArray(), core);
        Assert.NotEmpty(result.Damage);
    }

    [Fact]
    public void A_packed_image_gives_the_same_in_its_own_order()
    {
        byte[] image = SampleImage.Bytes("pv-1vcpu-xen-4.17");
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(image);
        foreach (ExtractionOptions options in (ExtractionOptions[])[s_raw, s_core]) Assert.Equal(Extracted(image, options, out _).ToArray(), Extracted(packed.ToArray(), options, out _).ToArray());
        Assert.Contains("not packed", Extract(packed.ToArray(), s_raw with { Ranges = [new(0, 4095)] }).Problem, StringComparison.Ordinal);
        using var pipe = new PipeOutput();
        Assert.Contains("is extracted into a file", Extract(packed.ToArray(), s_raw, pipe).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_into_a_pipe_is_what_a_file_would_hold()
    {
        byte[] image = SampleImage.Bytes("pv-1vcpu-xen-4.17");
        foreach (ExtractionOptions options in (ExtractionOptions[])[s_raw, s_core])
        {
            using var pipe = new PipeOutput();
            Assert.Null(Extract(image, options, pipe).Problem);
            Assert.Equal(Extracted(image, options, out _).ToArray(), pipe.ToArray());
        }
    }

    [Fact]
    public void Zeros_are_holes()
    {
        SampleImage sample = SampleImage.PvhGuest();
        sample.AddPages([.. Enumerable.Range(0x900, 512).Select(frame => new SamplePage((ulong)frame))]);
        Extracted(sample.ToBytes(), s_raw, out ExtractionResult result);
        Assert.True(result.ZeroPages >= 512, $"{result.ZeroPages} pages were found to be zero.");
        Assert.Equal(PagesOf(sample).Values.Count(page => !page.AsSpan().ContainsAnyExcept((byte)0)), result.ZeroPages);
    }

    [Fact]
    public void An_image_that_becomes_shorter_meanwhile_is_said()
    {
        string path = WriteLarge();
        using PositionedFile? file = PositionedFile.TryOpen(path);
        using var output = new SparseOutput();
        var truncation = new Reports(_ =>
        {
            if (output.Written.Any()) File.WriteAllBytes(path, []);
        });
        Assert.Equal("The image became shorter while it was read.", MemoryExtractor.Extract(() => ByteSource.OpenFile(path), file, output, s_raw, truncation, TestContext.Current.CancellationToken).Problem);
    }

    [Fact]
    public void An_output_that_takes_no_more_ends_the_reading_too()
    {
        string path = WriteLarge();
        using PositionedFile? file = PositionedFile.TryOpen(path);
        using var output = new FullOutput(room: 1 << 20);
        Assert.Throws<IOException>(() => MemoryExtractor.Extract(() => ByteSource.OpenFile(path), file, output, s_raw, cancellation: TestContext.Current.CancellationToken));
        Assert.Throws<IOException>(() => MemoryExtractor.Extract(() => ByteSource.OpenFile(path), null, output, s_raw, cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_cancelled_extraction_ends_in_the_middle_of_memory()
    {
        string path = WriteLarge();
        using var interruption = new CancellationTokenSource();
        using PositionedFile? file = PositionedFile.TryOpen(path);
        using var output = new SparseOutput();
        var reports = new Reports(_ =>
        {
            if (output.Written.Any()) interruption.Cancel();
        });
        Assert.ThrowsAny<OperationCanceledException>(() => MemoryExtractor.Extract(() => ByteSource.OpenFile(path), file, output, s_raw, reports, interruption.Token));
        Assert.InRange(output.Written.Count(), 1, LargePages - 1);
    }

    [Fact]
    public void More_segments_than_the_header_can_count_are_counted_elsewhere()
    {
        MemorySegment[] segments = [.. Enumerable.Range(0, 70_000).Select(i => new MemorySegment((ulong)i * 2 * PageSize, (ulong)i * 2 * PageSize, PageSize))];
        var made = new ElfCore([], segments);
        var core = new CoreFile(made.ToBytes());
        Assert.Equal(segments.Select(segment => segment.Linear), core.Segments.Select(segment => segment.Linear));
        Assert.Equal((ulong)made.MemoryOffset, core.Segments[0].Offset);
    }

    [Fact]
    public void Whatever_is_changed_in_an_image_the_answer_is_a_result()
    {
        byte[] image = SampleImage.Bytes("pvh-1vcpu-xen-4.17");
        var random = new Random(11);
        for (int trial = 0; trial < 400; trial++)
        {
            byte[] changed = [.. image];
            for (int i = random.Next(1, 4); i > 0; i--) changed[random.Next(image.Length)] = (byte)random.Next(256);
            if (random.Next(4) == 0) changed = changed[..random.Next(changed.Length)];
            ExtractionOptions options = s_core with { AllowDamage = random.Next(2) == 0, Ranges = random.Next(2) == 0 ? [] : [new(0, 0x7fff_ffff_ffff)] };
            Assert.NotNull(Extract(changed, options));
        }
    }

    /// <summary>An image whose vCPU has, from an address on: two pages in turned order, one that is not there, and one that is not mapped.</summary>
    private static byte[] WithTables(ulong start, out byte[] first, out byte[] second)
    {
        SampleImage sample = SampleImage.PvhGuest();
        var pages = Enumerable.Range(0x900, 6).Select(frame => new SamplePage((ulong)frame)).ToArray();
        new Random(1).NextBytes(pages[0].Contents);
        new Random(2).NextBytes(pages[1].Contents);
        pages[2].SetEntry((int)(start >> 39) & 511, 0x90_3000 | Present | Writable);
        pages[3].SetEntry((int)(start >> 30) & 511, 0x90_4000 | Present | Writable);
        pages[4].SetEntry((int)(start >> 21) & 511, 0x90_5000 | Present | Writable);
        int slot = (int)(start >> 12) & 511;
        pages[5].SetEntry(slot, 0x90_1000 | Present | Writable);
        pages[5].SetEntry(slot + 1, 0x90_0000 | Present | Writable);
        pages[5].SetEntry(slot + 2, 0xa0_0000 | Present | Writable);
        pages[5].SetEntry(slot + 3, 0x90_0000 | Writable | Large);
        sample.AddPages(pages);
        sample.Cpu(cpu => cpu with { Cr3 = 0x90_2000 });
        (first, second) = (pages[1].Contents, pages[0].Contents);
        return sample.ToBytes();
    }

    /// <summary>Writes an image with more memory than is read ahead.</summary>
    private string WriteLarge()
    {
        SampleImage sample = SampleImage.PvhGuest();
        SamplePage[] pages = [.. Enumerable.Range(0x900, LargePages).Select(frame => new SamplePage((ulong)frame))];
        foreach (SamplePage page in pages) page.Contents.AsSpan().Fill(0xa5);
        sample.AddPages(pages);
        string path = Path.Combine(_folder.FullName, "large");
        File.WriteAllBytes(path, sample.ToBytes());
        return path;
    }

    private static Dictionary<ulong, byte[]> PagesOf(SampleImage image) =>
        image.Records.OfType<PageDataRecord>().SelectMany(record => record.Pages).Where(page => page.Contents.Length > 0).ToDictionary(page => page.Entry.Pfn, page => page.Contents);

    private SparseOutput Extracted(byte[] image, ExtractionOptions options, out ExtractionResult result)
    {
        var output = new SparseOutput();
        result = Extract(image, options, output);
        Assert.Null(result.Problem);
        return output;
    }

    private ExtractionResult Extract(byte[] image, ExtractionOptions options, Stream? output = null)
    {
        string path = Path.Combine(_folder.FullName, "image");
        File.WriteAllBytes(path, image);
        using PositionedFile? file = PositionedFile.TryOpen(path);
        return MemoryExtractor.Extract(() => ByteSource.OpenFile(path), file, output ?? new SparseOutput(), options);
    }

    /// <summary>Hears at once how far a work is.</summary>
    private sealed class Reports(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}

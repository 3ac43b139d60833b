using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Libxl;
using Holdfast.Streams.Conversion;
using Holdfast.Streams.DomainContext;
using Holdfast.Streams.Tests.Images;

namespace Holdfast.Streams.Tests.Conversion;

public sealed class ImageConverterTests
{
    private const int PageSize = 4096;

    public static TheoryData<string> Samples => [.. SampleImage.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void State_becomes_a_domain_context_and_comes_back_without_the_change_of_a_byte(string name)
    {
        byte[] image = SampleImage.Bytes(name);
        byte[] converted = Converted(image, new ConversionOptions { State = StateForm.DomainContext });
        Assert.DoesNotContain(Types(converted), type => type is (uint)LibxcRecordType.HvmContext or (uint)LibxcRecordType.X86TscInfo or (uint)LibxcRecordType.X86CpuidPolicy);
        Assert.Equal([(uint)LibxcRecordType.DomainContext, (uint)LibxcRecordType.End], Types(converted).TakeLast(2));
        AssertSame(image, Converted(converted, new ConversionOptions { State = StateForm.HvmContext }));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_was_converted_has_nothing_wrong(string name)
    {
        foreach (ConversionOptions options in (ConversionOptions[])[new() { State = StateForm.DomainContext }, new() { AlignPages = true }, new() { State = StateForm.DomainContext, AlignPages = true }])
            Assert.Empty(Findings(Converted(SampleImage.Bytes(name), options)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Without_options_it_stays_as_it_is(string name) => AssertSame(SampleImage.Bytes(name), Converted(SampleImage.Bytes(name), new ConversionOptions()));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Pages_are_aligned_and_nothing_else_is_changed(string name)
    {
        byte[] image = SampleImage.Bytes(name);
        byte[] aligned = Converted(image, new ConversionOptions { AlignPages = true });
        CheckReport report = Check(aligned);
        foreach (StreamRecord record in report.Image.Libxc!.Records.Where(record => record.Type == (uint)LibxcRecordType.PageData))
        {
            uint count = PageDataHeader.Read(aligned.AsSpan((int)record.BodyOffset), ByteOrder.Little).Count;
            long contents = record.BodyOffset + PageDataHeader.Size + (count * PageDataEntry.Size);
            if (contents < record.BodyOffset + record.BodyLength) Assert.Equal(0, contents % PageSize);
        }

        // Aligned again it is the same, and without alignment the padding is gone.
        AssertSame(aligned, Converted(aligned, new ConversionOptions { AlignPages = true }));
        byte[] bare = Converted(aligned, new ConversionOptions { To = ImageContainer.Libxl, Drop = Allowed(ConversionLoss.Configuration) });
        AssertSame(Converted(image, new ConversionOptions { To = ImageContainer.Libxl, Drop = Allowed(ConversionLoss.Configuration) }), bare);
    }

    [Fact]
    public void A_container_is_taken_off_and_put_on_again()
    {
        byte[] image = SampleImage.Bytes("pvh-2vcpu-xen-4.17");
        byte[] libxl = Converted(image, new ConversionOptions { To = ImageContainer.Libxl, Drop = Allowed(ConversionLoss.Configuration) });
        byte[] libxc = Converted(libxl, new ConversionOptions { To = ImageContainer.Libxc });
        Assert.Equal((ImageKind.LibxlStream, ImageKind.LibxcStream), (Check(libxl).Kind, Check(libxc).Kind));
        AssertSame(libxl, Converted(libxc, new ConversionOptions { To = ImageContainer.Libxl }));
        Assert.True(image.AsSpan().EndsWith(libxl));
    }

    [Theory]
    [InlineData(ImageContainer.Libxl, ConversionLoss.Configuration)]
    [InlineData(ImageContainer.Libxc, ConversionLoss.Configuration)]
    [InlineData(ImageContainer.LibxcV2, ConversionLoss.Configuration, ConversionLoss.Policies)]
    [InlineData(ImageContainer.DomainContext, ConversionLoss.Configuration, ConversionLoss.Memory)]
    [InlineData(ImageContainer.HvmContext, ConversionLoss.Configuration, ConversionLoss.Memory, ConversionLoss.Policies, ConversionLoss.Tsc, ConversionLoss.Params)]
    public void What_a_container_has_no_place_for_is_an_error_that_names_it_unless_it_may_be_lost(ImageContainer to, params string[] lost)
    {
        byte[] image = SampleImage.Bytes("pvh-1vcpu-xen-4.17");
        for (int i = 0; i < lost.Length; i++)
        {
            ConversionResult refused = Convert(image, new ConversionOptions { To = to, Drop = Allowed([.. lost.Where(name => name != lost[i])]) }, out _);
            Assert.EndsWith($" has no place for {ConversionLoss.All[lost[i]]}: --drop {lost[i]} lets it go.", refused.Problem, StringComparison.Ordinal);
        }

        ConversionResult result = Convert(image, new ConversionOptions { To = to, Drop = Allowed([.. ConversionLoss.All.Keys.Where(name => name != ConversionLoss.Provenance)]) }, out byte[] output);
        Assert.Null(result.Problem);
        Assert.Equal(lost.Order(StringComparer.Ordinal), result.Dropped);
        Assert.NotEmpty(output);
    }

    [Fact]
    public void A_context_alone_is_the_one_of_the_stream()
    {
        SampleImage image = SampleImage.PvhWithTwoVcpus();
        byte[] context = Converted(image.ToBytes(), new ConversionOptions { To = ImageContainer.HvmContext, Drop = Allowed([.. ConversionLoss.All.Keys]) });
        AssertSame(image.Record(LibxcRecordType.HvmContext).Body, context);
        byte[] domainContext = Converted(context, new ConversionOptions { To = ImageContainer.DomainContext });
        Assert.Empty(Findings(domainContext));
        AssertSame(context, Converted(domainContext, new ConversionOptions { To = ImageContainer.HvmContext }));
    }

    [Fact]
    public void Entries_that_grew_are_cut_for_a_version_that_does_not_know_them()
    {
        byte[] image = SampleImage.Bytes("pvh-1vcpu-xen-4.20");
        Assert.Contains("HF1721", Findings(image, "4.17"));
        byte[] converted = Converted(image, new ConversionOptions { TargetXen = XenVersion.Parse("4.17") });
        Assert.Empty(Findings(converted, "4.17"));
        Assert.Equal(24, SampleLapicLength(converted));

        // Through a domain context likewise.
        byte[] context = Converted(image, new ConversionOptions { State = StateForm.DomainContext });
        AssertSame(converted, Converted(context, new ConversionOptions { State = StateForm.HvmContext, TargetXen = XenVersion.Parse("4.17") }));
    }

    [Fact]
    public void An_entry_that_would_lose_something_is_not_cut()
    {
        SampleImage image = SampleImage.PvhOf420();
        image.Entry(HvmSaveType.Lapic).Body[HvmHwLapic.Offsets.PendingEsr] = 4;
        ConversionResult result = Convert(image.ToBytes(), new ConversionOptions { TargetXen = XenVersion.Parse("4.17") }, out _);
        Assert.Equal("LAPIC 0 has something in the 8 bytes that Xen 4.17 does not know.", result.Problem);
    }

    [Fact]
    public void Without_provenance_it_becomes_what_that_version_of_Xen_writes()
    {
        byte[] image = SampleImage.Bytes("pvh-2vcpu-xen-4.17");
        byte[] context = Converted(image, new ConversionOptions { State = StateForm.DomainContext, Drop = Allowed(ConversionLoss.Provenance) });
        AssertSame(image, Converted(context, new ConversionOptions { State = StateForm.HvmContext, TargetXen = XenVersion.Parse("4.17") }));
    }

    [Fact]
    public void A_state_that_is_said_twice_is_not_converted()
    {
        SampleImage image = SampleImage.PvhGuest();
        byte[] context = DomainContext.SampleContext.BytesOf("pvh-1vcpu-xen-4.17");
        image.InsertBefore(LibxcRecordType.End, new SampleRecord((uint)LibxcRecordType.DomainContext, context));
        foreach (StateForm state in (StateForm[])[StateForm.DomainContext, StateForm.HvmContext])
            Assert.Equal("The stream says its state twice: it has a DOMAIN_CONTEXT, and what that stands for.", Convert(image.ToBytes(), new ConversionOptions { State = state }, out _).Problem);
    }

    [Fact]
    public void What_no_record_of_Xens_says_is_lost_only_when_that_is_allowed()
    {
        DomainContextRecords records = DomainContext.SampleContext.RecordsOf("pvh-1vcpu-xen-4.17");
        records.Remove(ContextRecordType.Provenance);
        new ContextVcpuActivity { Halted = true }.Write(records.Open(ContextRecordType.VcpuActivity));
        byte[] context = DomainContextWriter.Write([.. records.InOrder]);
        ConversionOptions options = new() { To = ImageContainer.HvmContext, Drop = Allowed(ConversionLoss.Policies, ConversionLoss.Tsc, ConversionLoss.Params) };
        Assert.Equal("Xen's own records do not say VCPU_ACTIVITY: --drop state lets all of that go, --drop and a name one of it.", Convert(context, options, out _).Problem);
        foreach (string name in (string[])[ConversionLoss.State, "VCPU_ACTIVITY"])
        {
            ConversionResult result = Convert(context, options with { Drop = Allowed([.. options.Drop, name]) }, out byte[] output);
            Assert.Null(result.Problem);
            Assert.Contains("VCPU_ACTIVITY", result.Dropped);
            Assert.NotEmpty(output);
        }
    }

    [Fact]
    public void The_device_models_state_is_not_lost_without_a_word_where_a_context_is_made()
    {
        SampleImage image = SampleImage.PvhGuest();
        image.InsertBefore(LibxlRecordType.End, new SampleRecord((uint)LibxlRecordType.EmulatorContext, new byte[16]));
        ConversionOptions options = new() { To = ImageContainer.DomainContext, Drop = Allowed(ConversionLoss.Configuration, ConversionLoss.Memory) };
        Assert.Equal("A context alone has no place for the device model's state: --drop emulator lets it go.", Convert(image.ToBytes(), options, out _).Problem);
    }

    [Theory]
    [InlineData("a file that is nothing")]
    [InlineData("")]
    public void What_is_no_image_is_said(string text)
    {
        ConversionResult result = Convert(System.Text.Encoding.UTF8.GetBytes(text), new ConversionOptions(), out _);
        Assert.StartsWith("This is no save image of any kind known here", result.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_image_that_is_cut_in_a_record_is_not_converted(string name)
    {
        byte[] image = SampleImage.Bytes(name);
        ConversionOptions[] all = [new(), new() { AlignPages = true }, new() { State = StateForm.DomainContext }];
        foreach (StreamRecord record in Check(image).Image.Libxc!.Records)
        {
            for (int length = 0; length < Math.Min(PageDataHeader.Size, (int)record.BodyLength); length++)
            {
                foreach (ConversionOptions options in all) Assert.NotNull(Convert(image[..((int)record.BodyOffset + length)], options, out _).Problem);
            }
        }
    }

    [Fact]
    public void An_image_that_is_cut_is_not_converted_wherever_it_is_cut()
    {
        byte[] image = SampleImage.Bytes("pvh-2vcpu-xen-4.17");
        ConversionOptions[] all = [new(), new() { State = StateForm.DomainContext }, new() { State = StateForm.HvmContext }, new() { To = ImageContainer.DomainContext, Drop = Allowed([.. ConversionLoss.All.Keys]) }];
        for (int length = 0; length < image.Length; length += Math.Max(1, length / 40))
        {
            foreach (ConversionOptions options in all) Assert.NotNull(Convert(image[..length], options, out _).Problem);
        }
    }

    [Fact]
    public void Images_of_any_content_are_converted_or_refused_and_what_comes_back_is_the_same()
    {
        foreach (string name in SampleImage.Names)
        {
            byte[] image = SampleImage.Bytes(name);
            var random = new Random(20261130);
            for (int i = 0; i < 300; i++)
            {
                byte[] changed = [.. image];
                for (int edits = random.Next(1, 4); edits > 0; edits--) changed[StateOffset(image, random)] = (byte)random.Next(256);
                ConversionResult result = Convert(changed, new ConversionOptions { State = StateForm.DomainContext }, out byte[] converted);
                if (result.Problem is not null) continue;
                AssertSame(changed, Converted(converted, new ConversionOptions { State = StateForm.HvmContext }));
            }
        }
    }

    /// <summary>An offset outside of memory, in which nothing matters.</summary>
    private static int StateOffset(byte[] image, Random random)
    {
        IReadOnlyList<StreamRecord> records = Check(image).Image.Libxc!.Records;
        StreamRecord record = records[random.Next(records.Count)];
        int length = record.Type == (uint)LibxcRecordType.PageData ? 16 : (int)record.BodyLength + LibxcRecordHeader.Size;
        return (int)record.Offset + random.Next(length);
    }

    private static int SampleLapicLength(byte[] image) => (int)Check(image).Image.HvmContext!.Entries.First(entry => entry.Descriptor.Typecode == (ushort)HvmSaveType.Lapic).Descriptor.Length;

    private static HashSet<string> Allowed(params string[] names) => new(names, StringComparer.Ordinal);

    private static byte[] Converted(byte[] image, ConversionOptions options)
    {
        ConversionResult result = Convert(image, options, out byte[] output);
        Assert.Null(result.Problem);
        return output;
    }

    private static ConversionResult Convert(byte[] image, ConversionOptions options, out byte[] output)
    {
        var stream = new MemoryStream();
        ConversionResult result = ImageConverter.Convert(() => ByteSource.FromBytes(image, "image"), stream, options);
        output = stream.ToArray();
        return result;
    }

    private static IEnumerable<uint> Types(byte[] image) => Check(image).Image.Libxc!.Records.Select(record => record.Type);

    private static IReadOnlyList<string> Findings(byte[] image, string? target = null) => [.. Check(image, target).Diagnostics.Select(finding => finding.Id)];

    private static CheckReport Check(byte[] image, string? target = null)
    {
        using ByteSource source = ByteSource.FromBytes(image, "image");
        return ImageChecker.Check(source, new CheckOptions { TargetXen = target is null ? null : XenVersion.Parse(target) }, cancellation: TestContext.Current.CancellationToken);
    }

    private static void AssertSame(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        if (expected.SequenceEqual(actual)) return;
        Assert.Fail($"{expected.Length} bytes were expected and {actual.Length} came, the first {expected.CommonPrefixLength(actual)} of them the same");
    }
}

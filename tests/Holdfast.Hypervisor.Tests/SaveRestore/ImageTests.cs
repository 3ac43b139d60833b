using System.Globalization;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Abi.Libxc;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.Memory;
using Holdfast.Hypervisor.Profiles;
using Holdfast.Hypervisor.SaveRestore;
using Holdfast.Streams;
using Holdfast.Streams.Conversion;
using Holdfast.Testing.Contexts;

namespace Holdfast.Hypervisor.Tests.SaveRestore;

public sealed class ImageTests
{
    public static TheoryData<string> SampleNames => Samples.Theory;

    public static TheoryData<string, string> SamplesAndProfiles
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string name in Samples.Names)
            {
                foreach (HypervisorProfile profile in HypervisorProfile.All) data.Add(name, profile.Name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(SamplesAndProfiles))]
    public void A_real_guest_goes_through_the_hypervisor_and_keeps_its_memory(string name, string profile)
    {
        using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.All.Single(one => one.Name == profile));
        Domain domain = Guests.Load(hypervisor, Samples.Bytes(name));
        byte[] saved = Guests.StreamOf(domain);
        Assert.Empty(Guests.ErrorsOf(saved));
        Assert.Equal(Guests.PagesOf(Samples.Bytes(name)), Guests.PagesOf(saved));
    }

    [Theory]
    [MemberData(nameof(SamplesAndProfiles))]
    public void Saved_loaded_and_saved_again_it_is_the_same_byte_for_byte(string name, string profile)
    {
        using var hypervisor = new EmbeddedHypervisor(HypervisorProfile.All.Single(one => one.Name == profile));
        byte[] first = Guests.StreamOf(Guests.Load(hypervisor, Samples.Bytes(name)));
        byte[] second = Guests.StreamOf(Guests.Load(hypervisor, first));
        Assert.Equal(Convert.ToHexString(first), Convert.ToHexString(second));
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Its_state_is_the_one_that_conversion_gives(string name)
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Load(hypervisor, Samples.Bytes(name));
        IEnumerable<string> expected = WholeContext.Convert(Samples.Bytes(name)).InOrder.Skip(1).Select(record => $"{record.Name} {Convert.ToHexString(record.Body.Span)}");
        IEnumerable<string> actual = Guests.Check(Guests.ContextOf(domain)).Image.DomainContext!.ToRecords().InOrder.Skip(1).Select(record => $"{record.Name} {Convert.ToHexString(record.Body.Span)}");
        Assert.Equal(expected, actual);
        Assert.True(domain.IsPartial);
        Assert.True(domain.IsPaused);
        Assert.False(domain.HasRun);
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void It_is_the_same_domain_whether_its_image_is_read_by_position_or_not(string name)
    {
        using var workspace = new Workspace();
        using var hypervisor = new EmbeddedHypervisor();
        ImageLoadResult loaded = hypervisor.Load(workspace.Add("image", Samples.Bytes(name)), cancellation: TestContext.Current.CancellationToken);
        Assert.Null(loaded.Refusal);
        Assert.Equal(Convert.ToHexString(Guests.StreamOf(Guests.Load(hypervisor, Samples.Bytes(name)))), Convert.ToHexString(Guests.StreamOf(loaded.Domain!)));
    }

    [Theory]
    [InlineData("pvh-1vcpu-xen-4.17", "Xen 4.17")]
    [InlineData("pvh-2vcpu-xen-4.17", "Xen 4.17")]
    [InlineData("pvh-1vcpu-xen-4.20", "Xen 4.20")]
    public void As_Xens_own_records_its_state_is_what_conversion_without_provenance_gives(string name, string profile)
    {
        HypervisorProfile xen = HypervisorProfile.All.Single(one => one.Name == profile);
        using var hypervisor = new EmbeddedHypervisor(xen);
        byte[] saved = Guests.StreamOf(Guests.Load(hypervisor, Samples.Bytes(name)), null, out IReadOnlyList<string> lost);
        Assert.Empty(lost);
        byte[] context = Converted(Samples.Bytes(name), new ConversionOptions { State = StateForm.DomainContext, Drop = new HashSet<string>(StringComparer.Ordinal) { ConversionLoss.Provenance } });
        byte[] expected = Converted(context, new ConversionOptions { State = StateForm.HvmContext, TargetXen = xen.Xen });
        foreach (LibxcRecordType type in (LibxcRecordType[])[LibxcRecordType.HvmContext, LibxcRecordType.HvmParams, LibxcRecordType.X86TscInfo, LibxcRecordType.X86CpuidPolicy, LibxcRecordType.X86MsrPolicy])
            Assert.Equal(RecordOf(expected, type), RecordOf(saved, type));
    }

    [Fact]
    public void A_PV_guests_page_tables_are_saved_with_their_types()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Load(hypervisor, Samples.Bytes("pv-1vcpu-xen-4.17"));
        Assert.Equal(
            ["L1Tab 2", "L2Tab 1", "L3Tab 1", "L4TabPin 1", "NoTab 14"],
            domain.Memory.Runs().GroupBy(run => run.Type).OrderBy(group => group.Key.ToString(), StringComparer.Ordinal).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key} {group.Sum(run => (long)run.Count)}")));
        Assert.NotNull(domain.PvMemory);
        Assert.Equal(ContextGuestKind.Pv, domain.Configuration.Kind);
    }

    [Fact]
    public void Pages_of_a_file_stay_there_until_they_are_touched()
    {
        using var workspace = new Workspace();
        byte[] image = Samples.Bytes("pvh-1vcpu-xen-4.17");
        string path = workspace.Add("image", image);
        using var hypervisor = new EmbeddedHypervisor();
        ImageLoadResult loaded = hypervisor.Load(path, cancellation: TestContext.Current.CancellationToken);
        Assert.True(loaded.Succeeded);
        GuestMemory memory = loaded.Domain.Memory;
        Assert.Equal(31, memory.Count);
        Assert.Equal(0, memory.KeptPages);

        // Saving does not touch them.
        Assert.Equal(Guests.PagesOf(image), Guests.PagesOf(Guests.StreamOf(loaded.Domain)));
        Assert.Equal(0, memory.KeptPages);
        ulong first = memory.Runs().First().First;
        byte[] word = new byte[8];
        Assert.True(memory.TryRead(first * GuestMemory.PageSize, word));
        Assert.Equal(1, memory.KeptPages);
        Assert.Equal(Guests.PagesOf(image)[first][^(GuestMemory.PageSize * 2)..][..16], Convert.ToHexString(word));
    }

    [Fact]
    public void A_page_of_a_file_that_has_become_shorter_is_an_error_of_the_machine_and_of_this_page_alone()
    {
        using var workspace = new Workspace();
        string path = workspace.Add("image", Samples.Bytes("pvh-1vcpu-xen-4.17"));
        using var hypervisor = new EmbeddedHypervisor();
        GuestMemory memory = hypervisor.Load(path, cancellation: TestContext.Current.CancellationToken).Domain!.Memory;
        ulong[] frames = [.. memory.Runs().SelectMany(run => Enumerable.Range(0, (int)run.Count).Select(i => run.First + (ulong)i))];
        byte[] page = new byte[GuestMemory.PageSize];
        Assert.True(memory.TryRead(frames[0] * GuestMemory.PageSize, page));
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) file.SetLength(8192);

        IOException error = Assert.Throws<IOException>(() => memory.TryRead(frames[^1] * GuestMemory.PageSize, page));
        Assert.Contains($"frame 0x{frames[^1]:x}", error.Message, StringComparison.Ordinal);
        Assert.True(memory.TryRead(frames[0] * GuestMemory.PageSize, page));
        Assert.False(memory.TryRead(0x1234_5678_9000, page));
        Assert.Throws<IOException>(() => hypervisor.Domains.Single().Save(Stream.Null, cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_packed_image_is_copied()
    {
        using var hypervisor = new EmbeddedHypervisor();
        ImageLoadResult loaded = hypervisor.Load(Samples.PackedPath("pvh-2vcpu-xen-4.17"), cancellation: TestContext.Current.CancellationToken);
        Assert.True(loaded.Succeeded);
        Assert.Equal(loaded.Domain.Memory.Count, loaded.Domain.Memory.KeptPages);
        Assert.Equal(Guests.PagesOf(Samples.Bytes("pvh-2vcpu-xen-4.17")), Guests.PagesOf(Guests.StreamOf(loaded.Domain)));
    }

    [Fact]
    public void A_packed_image_with_more_pages_than_may_be_copied_has_no_room()
    {
        using var hypervisor = new EmbeddedHypervisor();
        ImageLoadResult loaded = hypervisor.Load(Samples.PackedPath("pvh-2vcpu-xen-4.17"), new LoadOptions { MaxCopiedFrames = 30 }, TestContext.Current.CancellationToken);
        Assert.Equal(XenErrno.Enospc, loaded.Refusal!.Error);
        Assert.Empty(hypervisor.Domains);
    }

    [Fact]
    public void An_image_with_more_frames_than_a_domain_may_have_has_no_room()
    {
        using var workspace = new Workspace();
        string path = workspace.Add("image", Samples.Bytes("pvh-1vcpu-xen-4.17"));
        using var hypervisor = new EmbeddedHypervisor();
        Assert.Equal(XenErrno.Enospc, hypervisor.Load(path, new LoadOptions { MaxFrames = 30 }, TestContext.Current.CancellationToken).Refusal!.Error);
        Assert.True(hypervisor.Load(path, new LoadOptions { MaxFrames = 31 }, TestContext.Current.CancellationToken).Succeeded);
    }

    [Fact]
    public void An_image_that_does_not_pass_is_refused_with_what_is_wrong()
    {
        using var hypervisor = new EmbeddedHypervisor();
        byte[] image = Samples.Bytes("pvh-1vcpu-xen-4.17");
        ImageLoadResult loaded = hypervisor.Load(() => ByteSource.FromBytes(image.AsMemory(0, image.Length - 100), "image"), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(XenErrno.Einval, loaded.Refusal!.Error);
        Assert.StartsWith("HF", loaded.Refusal.Message, StringComparison.Ordinal);
        Assert.Empty(hypervisor.Domains);
    }

    [Fact]
    public void What_has_no_memory_makes_no_domain()
    {
        using var hypervisor = new EmbeddedHypervisor();
        foreach (byte[] image in (byte[][])[Guests.WholeImage, [], [1, 2, 3]])
        {
            ImageLoadResult loaded = hypervisor.Load(() => ByteSource.FromBytes(image, "image"), cancellation: TestContext.Current.CancellationToken);
            Assert.Equal((XenErrno.Einval, "It is no image of a guest with memory."), (loaded.Refusal!.Error, loaded.Refusal.Message));
        }
    }

    [Fact]
    public void Images_of_any_content_are_loaded_or_refused()
    {
        using var workspace = new Workspace();
        byte[] image = Samples.Bytes("pvh-2vcpu-xen-4.17");
        IReadOnlyList<StreamRecord> records = Guests.Check(image).Image.Libxc!.Records;
        var random = new Random(20261130);
        for (int i = 0; i < 300; i++)
        {
            byte[] changed = [.. image];
            for (int edits = random.Next(1, 4); edits > 0; edits--)
            {
                StreamRecord record = records[random.Next(records.Count)];
                int length = record.Type == (uint)LibxcRecordType.PageData ? 16 + (31 * PageDataEntry.Size) : (int)record.BodyLength + LibxcRecordHeader.Size;
                changed[record.Offset + random.Next(length)] = (byte)random.Next(256);
            }

            using var hypervisor = new EmbeddedHypervisor();
            ImageLoadResult loaded = i % 2 == 0
                ? hypervisor.Load(() => ByteSource.FromBytes(changed, "image"), cancellation: TestContext.Current.CancellationToken)
                : hypervisor.Load(workspace.Add("image", changed), cancellation: TestContext.Current.CancellationToken);
            Assert.Equal(loaded.Succeeded ? 1 : 0, hypervisor.Domains.Count);
            if (loaded.Succeeded) Assert.Empty(Guests.ErrorsOf(Guests.StreamOf(loaded.Domain)));
        }
    }

    private static byte[] Converted(byte[] image, ConversionOptions options)
    {
        var output = new MemoryStream();
        Assert.Null(ImageConverter.Convert(() => ByteSource.FromBytes(image, "image"), output, options, cancellation: TestContext.Current.CancellationToken).Problem);
        return output.ToArray();
    }

    private static string RecordOf(byte[] image, LibxcRecordType type)
    {
        StreamRecord record = Guests.Check(image).Image.Libxc!.Records.Single(record => record.Type == (uint)type);
        return Convert.ToHexString(image.AsSpan((int)record.BodyOffset, (int)record.BodyLength));
    }
}

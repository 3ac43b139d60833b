using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Errors;
using Holdfast.Hypervisor.Domains;
using Holdfast.Hypervisor.SaveRestore;
using Holdfast.Streams.DomainContext;
using Holdfast.Testing.Contexts;

namespace Holdfast.Hypervisor.Tests.SaveRestore;

public sealed class RefusalTests
{
    private const int Seed = 20261130;
    private const int Mutations = 600;

    [Fact]
    public void Garbage_is_no_domain_context()
    {
        Assert.Equal(XenErrno.Einval, Refuse([]).Error);
        Assert.Equal(XenErrno.Einval, Refuse([1, 2, 3]).Error);
        Assert.Equal("It is no domain context.", Refuse(Samples.Bytes("pvh-1vcpu-xen-4.17")).Message);
    }

    [Fact]
    public void A_newer_version_is_not_supported()
    {
        byte[] image = [.. Guests.WholeImage];
        image[ContextHeader.Offsets.Minor + 1] = 9;
        DomainRefusal refusal = Refuse(image);
        Assert.Equal(XenErrno.Eopnotsupp, refusal.Error);
        Assert.Contains("1.9", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mandatory_record_that_is_not_known_is_not_supported()
    {
        DomainRefusal refusal = Refuse(Changed(records => records.Set((ContextRecordType)0x123, new byte[8])));
        Assert.Equal((XenErrno.Eopnotsupp, new DomainContextRecordName((ContextRecordType)0x123, 0)), (refusal.Error, refusal.Record!.Value));
    }

    [Fact]
    public void A_cut_image_has_no_data() => Assert.Equal(XenErrno.Enodata, Refuse(Guests.WholeImage[..^40]).Error);

    [Fact]
    public void A_record_that_is_missing_is_no_data()
    {
        DomainRefusal refusal = Refuse(Changed(records => records.Remove(ContextRecordType.VcpuRegisters, 5)));
        Assert.Equal((XenErrno.Enodata, null), (refusal.Error, refusal.Record));
        Assert.Contains("VCPU_REGISTERS 5", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_comes_twice_exists()
    {
        List<DomainContextRecord> records = [.. WholeContext.Records(Samples.Bytes(WholeContext.Sample)).InOrder];
        records.Insert(3, records[2]);
        Assert.Equal(XenErrno.Eexist, Refuse(DomainContextWriter.Write(records)).Error);
    }

    [Fact]
    public void A_body_beyond_the_limit_is_too_big() =>
        Assert.Equal(XenErrno.E2big, Refuse(Changed(records => records.Set((ContextRecordType)0xc000_0000, new byte[(4 << 20) + 8]))).Error);

    [Fact]
    public void What_is_announced_beyond_the_limit_is_too_big_however_little_is_there()
    {
        byte[] image = [.. Guests.WholeImage];
        new ContextRecord { Type = (uint)ContextRecordType.Producer, Length = ulong.MaxValue }.Write(image.AsSpan(ContextHeader.Size));
        Assert.Equal(XenErrno.E2big, Refuse(image).Error);
    }

    [Fact]
    public void A_version_before_the_first_is_not_supported()
    {
        byte[] image = [.. Guests.WholeImage];
        image[ContextHeader.Offsets.Major + 1] = 0;
        Assert.Equal(XenErrno.Eopnotsupp, Refuse(image).Error);
    }

    [Fact]
    public void An_order_that_is_wrong_is_invalid_and_not_something_missing()
    {
        List<DomainContextRecord> records = [.. WholeContext.Records(Samples.Bytes(WholeContext.Sample)).InOrder];
        (records[2], records[3]) = (records[3], records[2]);
        DomainRefusal refusal = Refuse(DomainContextWriter.Write(records));
        Assert.Equal((XenErrno.Einval, new DomainContextRecordName(records[3].Type, records[3].Instance)), (refusal.Error, refusal.Record!.Value));

        byte[] image = Guests.WholeImage;
        byte[] integrity = image[^(ContextRecord.Size + ContextIntegrity.Size + ContextRecord.Size)..^ContextRecord.Size];
        Assert.Equal(XenErrno.Einval, Refuse([.. image[..^(integrity.Length + ContextRecord.Size)], .. image[^ContextRecord.Size..], .. integrity]).Error);
    }

    [Fact]
    public void Of_several_mistakes_the_first_in_the_image_counts() => Assert.Equal(
        XenErrno.Eopnotsupp,
        Refuse(Changed(records =>
        {
            records.Remove(ContextRecordType.VcpuRegisters, 5);
            records.Set((ContextRecordType)0x123, new byte[8]);
        })).Error);

    [Fact]
    public void A_vCPU_that_the_image_has_not_said_has_no_room() =>
        Assert.Equal(XenErrno.Enospc, Refuse(Changed(records => new ContextVcpuTsc().Write(records.Open(ContextRecordType.VcpuTsc, 8)))).Error);

    [Fact]
    public void A_record_of_a_device_that_the_image_has_not_is_no_device()
    {
        byte[] image = Changed(records =>
        {
            records.TryFind(ContextRecordType.Domain, out byte[]? domain);
            (ContextDomain.Read(domain) with { Pit = false }).Write(domain);
        });
        DomainRefusal refusal = Refuse(image);
        Assert.Equal((XenErrno.Enodev, new DomainContextRecordName(ContextRecordType.Pit, 0)), (refusal.Error, refusal.Record!.Value));
        Assert.True(refusal.Offset > 0);
    }

    [Fact]
    public void A_value_that_no_guest_has_is_invalid()
    {
        byte[] image = Changed(records =>
        {
            records.TryFind(ContextRecordType.VcpuRegisters, out byte[]? registers, 6);
            (ContextVcpuRegisters.Read(registers) with { Cr0 = 1UL << 40 }).Write(registers);
        });
        DomainRefusal refusal = Refuse(image);
        Assert.Equal((XenErrno.Einval, new DomainContextRecordName(ContextRecordType.VcpuRegisters, 6)), (refusal.Error, refusal.Record!.Value));
    }

    [Theory]
    [InlineData(ContextGuestKind.Pvh, 8u, 8u, 1u, XenErrno.Enodev)]
    [InlineData(ContextGuestKind.Hvm, 4u, 8u, 0x13fu, XenErrno.Enodev)]
    [InlineData(ContextGuestKind.Hvm, 8u, 8u, 0x03fu, XenErrno.Enodev)]
    [InlineData(ContextGuestKind.Hvm, 8u, 4u, 0x13fu, XenErrno.Enospc)]
    [InlineData(ContextGuestKind.Hvm, 8u, 9u, 0x13fu, XenErrno.Einval)]
    public void A_domain_of_another_shape_takes_nothing(ContextGuestKind kind, uint width, uint vcpus, uint devices, XenErrno expected)
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Create(hypervisor, new DomainConfiguration { Kind = kind, Width = width, Vcpus = vcpus, Devices = devices });
        DomainRefusal refusal = RefuseUnchanged(domain, Guests.WholeImage);
        Assert.Equal((expected, ContextRecordType.Domain), (refusal.Error, refusal.Record!.Value.Type));
    }

    [Fact]
    public void A_domain_that_has_run_is_busy()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Create(hypervisor, Guests.WholeConfiguration);
        Assert.True(domain.Unpause());
        Assert.Equal(XenErrno.Ebusy, domain.LoadContext(Guests.WholeImage, new LoadOptions()).Refusal!.Error);
        domain.Pause();
        Assert.Equal(XenErrno.Ebusy, RefuseUnchanged(domain, Guests.WholeImage).Error);
    }

    [Fact]
    public void Assists_that_are_not_known_are_invalid() => AssertRefused(XenErrno.Einval, ContextRecordType.Assists, records => new ContextAssists { Assists = 1 << 20 }.Write(records.Open(ContextRecordType.Assists)));

    [Fact]
    public void A_grant_table_beyond_the_domains_limit_has_no_room()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Create(hypervisor, Guests.WholeConfiguration with { MaxGrantFrames = 1 });
        DomainRefusal refusal = RefuseUnchanged(domain, Guests.WholeImage);
        Assert.Equal((XenErrno.Enospc, ContextRecordType.GrantTable), (refusal.Error, refusal.Record!.Value.Type));
    }

    [Fact]
    public void Event_channels_beyond_the_domains_limit_have_no_room()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.Create(hypervisor, Guests.WholeConfiguration with { MaxEventChannel = 1022 });
        DomainRefusal refusal = RefuseUnchanged(domain, Guests.WholeImage);
        Assert.Equal((XenErrno.Enospc, ContextRecordType.EventChannels), (refusal.Error, refusal.Record!.Value.Type));
    }

    [Fact]
    public void A_frame_that_there_cannot_be_has_no_room()
    {
        AssertRefused(XenErrno.Enospc, ContextRecordType.SharedInfo, records => new ContextSharedInfo { Gfn = 1UL << 40 }.Write(records.Open(ContextRecordType.SharedInfo)));
        AssertRefused(XenErrno.Enospc, ContextRecordType.EventFifo, records => new ContextFrame { Gfn = 1UL << 40 }.Write(records.Open(ContextRecordType.EventFifo)[ContextEventFifo.Size..]));
        AssertRefused(XenErrno.Enospc, ContextRecordType.VcpuEventFifo, records => new ContextVcpuEventFifo { ControlGfn = 1UL << 40 }.Write(records.Open(ContextRecordType.VcpuEventFifo, 2)));
    }

    [Fact]
    public void A_ninth_ioreq_server_has_no_room() => AssertRefused(XenErrno.Enospc, ContextRecordType.IoreqServer, records =>
    {
        new ContextIoreqServer().Write(records.Open(ContextRecordType.IoreqServer, 8));
        new ContextIoreqPorts().Write(records.Open(ContextRecordType.IoreqPorts, 8));
    });

    [Fact]
    public void Whatever_is_wrong_the_domain_stays_as_it_was()
    {
        using var hypervisor = new EmbeddedHypervisor();
        Domain domain = Guests.CreateWhole(hypervisor);
        string before = Convert.ToHexString(Guests.ContextOf(domain));
        var random = new Random(Seed);
        int refused = 0;
        for (int i = 0; i < Mutations; i++)
        {
            byte[] image = Mutate(random);
            DomainRefusal? refusal = domain.LoadContext(image, new LoadOptions()).Refusal;
            string after = Convert.ToHexString(Guests.ContextOf(domain));
            if (refusal is null)
            {
                // A change that is as good as what was there: the domain has it, and what it was is loaded again.
                Assert.Null(domain.LoadContext(Guests.WholeImage, new LoadOptions()).Refusal);
                Assert.Equal(before, Convert.ToHexString(Guests.ContextOf(domain)));
                continue;
            }

            refused++;
            Assert.Equal(before, after);
        }

        Assert.True(refused > Mutations / 4, $"{refused} of {Mutations} images were refused");
    }

    /// <summary>Changes a record of the image that has everything, and sometimes leaves the checksum as it was.</summary>
    private static byte[] Mutate(Random random)
    {
        DomainContextRecords records = WholeContext.Records(Samples.Bytes(WholeContext.Sample));
        DomainContextRecord[] all = [.. records.InOrder];
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            DomainContextRecord record = all[random.Next(all.Length)];
            if (!records.Has(record.Type, record.Instance)) continue;
            byte[] body = record.Body.ToArray();
            switch (random.Next(6))
            {
                case 0:
                    records.Remove(record.Type, record.Instance);
                    break;
                case 1:
                    records.Set(record.Type, body, (uint)random.Next(12));
                    break;
                case 2:
                    Array.Resize(ref body, Math.Max(0, body.Length + random.Next(-9, 10)));
                    records.Set(record.Type, body, record.Instance);
                    break;
                case 3:
                    records.Set((ContextRecordType)random.Next(0x400), body, record.Instance);
                    break;
                default:
                    if (body.Length > 0) body[random.Next(body.Length)] = (byte)random.Next(256);
                    records.Set(record.Type, body, record.Instance);
                    break;
            }
        }

        byte[] image = DomainContextWriter.Write([.. records.InOrder]);
        return random.Next(8) switch
        {
            0 => image[..random.Next(image.Length)],
            1 => Flip(image, random),
            _ => image,
        };
    }

    private static byte[] Flip(byte[] image, Random random)
    {
        image[random.Next(image.Length)] ^= (byte)(1 << random.Next(8));
        return image;
    }

    private static byte[] Changed(Action<DomainContextRecords> change)
    {
        DomainContextRecords records = WholeContext.Records(Samples.Bytes(WholeContext.Sample));
        change(records);
        return DomainContextWriter.Write([.. records.InOrder]);
    }

    private static void AssertRefused(XenErrno error, ContextRecordType type, Action<DomainContextRecords> change)
    {
        DomainRefusal refusal = Refuse(Changed(change));
        Assert.Equal((error, type), (refusal.Error, refusal.Record!.Value.Type));
    }

    private static DomainRefusal Refuse(byte[] image)
    {
        using var hypervisor = new EmbeddedHypervisor();
        return RefuseUnchanged(Guests.Create(hypervisor, Guests.WholeConfiguration), image);
    }

    /// <summary>Has an image refused, and sees to it that nothing has changed.</summary>
    private static DomainRefusal RefuseUnchanged(Domain domain, byte[] image)
    {
        byte[] before = Guests.ContextOf(domain);
        ContextLoadResult loaded = domain.LoadContext(image, new LoadOptions());
        Assert.NotNull(loaded.Refusal);
        Assert.Equal(Convert.ToHexString(before), Convert.ToHexString(Guests.ContextOf(domain)));
        return loaded.Refusal;
    }
}

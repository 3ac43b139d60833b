using System.Buffers.Binary;
using System.Text;
using Holdfast.Abi.DomainContext;
using Holdfast.Streams.DomainContext;

namespace Holdfast.Fuzzing;

/// <summary>
/// Makes broken images out of sound ones: records, context entries and records of domain contexts are duplicated, removed, swapped, resized and given false
/// lengths and types; fields become extreme; then bytes are flipped, cut, inserted and spliced without regard to structure.
/// The same seed and number give the same image.
/// </summary>
public sealed class Mutator(IReadOnlyList<byte[]> samples, int seed)
{
    /// <summary>Deep enough for a recursive reader to run out of stack.</summary>
    private const int DeepNesting = 200_000;

    /// <summary>Every so many edits go to what follows the libxc stream: libxl's own records.</summary>
    private const int FollowingEvery = 12;

    /// <summary>In every so many images vCPUs stand at hypercalls.</summary>
    private const int CallEvery = 4;

    private static readonly ulong[] s_extremes =
    [
        0, 1, 7, 8, 0x7f, 0x80, 0xff, 0xfff, 0x1000, 0x7fff, 0xffff, 0x10_0000, 0x7fff_fff8, 0x7fff_ffff, 0x8000_0000, 0xffff_fff8, 0xffff_ffff,
        0x1_0000_0000, 0x0800_0000, 0x0800_0001, 0x7fff_ffff_ffff_ffff, 0x8000_0000_0000_0000, 0xffff_ffff_ffff_f000, ulong.MaxValue,
    ];

    private readonly EditableImage[] _images = [.. samples.Select(EditableImage.Parse)];

    // Those with all of their guests' memory, where there is code.
    private readonly EditableImage[] _whole = [.. samples.Select(EditableImage.Parse).Where(image => image.Records.Any(record => record.Type == ImageRecord.PageData && record.Body.Length > SmallImage.MostPageData))];

    /// <summary>The image with this number.</summary>
    public byte[] Make(long number)
    {
        var random = new Random(HashCode(seed, number));
        if (random.Next(50) == 0) return RandomBytes(random, random.Next(4096));
        bool isInCall = random.Next(CallEvery) == 0;
        EditableImage image = Pick(random, isInCall && _whole.Length > 0 ? _whole : _images).Clone();
        if (isInCall) CallInFlight.Put(random, image);
        for (int edits = random.Next(4); edits > 0; edits--) EditStructure(random, image);
        byte[] bytes = image.ToBytes();
        for (int edits = random.Next(3); edits > 0; edits--) bytes = EditBytes(random, bytes);
        return bytes;
    }

    private void EditStructure(Random random, EditableImage image)
    {
        IList<ImageRecord> records = random.Next(FollowingEvery) == 0 ? image.Following : image.Records;
        if (records.Count == 0) return;
        int index = random.Next(records.Count);
        ImageRecord record = records[index];
        switch (random.Next(12))
        {
            case 0:
                records.Insert(random.Next(records.Count + 1), record);
                break;
            case 1:
                records.RemoveAt(index);
                break;
            case 2:
                int other = random.Next(records.Count);
                (records[index], records[other]) = (records[other], record);
                break;
            case 3:
                records[index] = record with { ClaimedLength = (uint)Extreme(random, (ulong)record.Body.Length) };
                break;
            case 4:
                records[index] = record with { Type = random.Next(2) == 0 ? (uint)random.Next(32) : record.Type ^ 0x8000_0000 };
                break;
            case 5:
                records[index] = record with { Body = Resize(random, record.Body) };
                break;
            case 6:
                records.Insert(random.Next(records.Count + 1), Pick(random, [.. Pick(random, _images).Records]));
                break;
            case 7:
                image.ReplaceConfigText(ConfigText(random));
                break;
            case 8 or 9:
                records[index] = record with { Body = SetField(random, record.Body) };
                break;
            default:
                EditContext(random, records);
                break;
        }
    }

    private static void EditContext(Random random, IList<ImageRecord> records)
    {
        for (int index = 0; index < records.Count; index++)
        {
            if (records[index].Type == ImageRecord.DomainContext) records[index] = records[index] with { Body = EditDomainContext(random, records[index].Body) };
            if (records[index].Type != ImageRecord.HvmContext) continue;
            IList<HvmEntry> entries = HvmEntry.ParseAll(records[index].Body);
            if (entries.Count > 0) EditEntries(random, entries);
            records[index] = records[index] with { Body = HvmEntry.WriteAll(entries) };
        }
    }

    private static void EditEntries(Random random, IList<HvmEntry> entries)
    {
        int index = random.Next(entries.Count);
        HvmEntry entry = entries[index];
        switch (random.Next(9))
        {
            case 0:
                entries.Insert(random.Next(entries.Count + 1), entry);
                break;
            case 1:
                entries.RemoveAt(index);
                break;
            case 2:
                int other = random.Next(entries.Count);
                (entries[index], entries[other]) = (entries[other], entry);
                break;
            case 3:
                entries[index] = entry with { ClaimedLength = (uint)Extreme(random, (ulong)entry.Body.Length) };
                break;
            case 4:
                entries[index] = entry with { Type = (ushort)random.Next(40) };
                break;
            case 5:
                entries[index] = entry with { Instance = (ushort)Extreme(random, entry.Instance) };
                break;
            case 6:
                entries[index] = entry with { Body = Resize(random, entry.Body) };
                break;
            default:
                entries[index] = entry with { Body = SetField(random, entry.Body) };
                break;
        }
    }

    /// <summary>Changes one record of a domain context, whose checksum is right again then: nothing behind it would be looked at otherwise.</summary>
    private static byte[] EditDomainContext(Random random, byte[] context)
    {
        List<DomainContextRecord> records = [.. DomainContextRecordsOf(context)];
        if (records.Count == 0) return context;
        int index = random.Next(records.Count);
        DomainContextRecord record = records[index];
        switch (random.Next(9))
        {
            case 0:
                records.Insert(random.Next(records.Count + 1), record);
                break;
            case 1:
                records.RemoveAt(index);
                break;
            case 2:
                int other = random.Next(records.Count);
                (records[index], records[other]) = (records[other], record);
                break;
            case 3:
                records[index] = record with { Type = (ContextRecordType)Extreme(random, (uint)record.Type) };
                break;
            case 4:
                records[index] = record with { Instance = (uint)Extreme(random, record.Instance) };
                break;
            case 5:
                records[index] = record with { Body = Resize(random, record.Body.ToArray()) };
                break;
            default:
                records[index] = record with { Body = SetField(random, record.Body.ToArray()) };
                break;
        }

        return DomainContextWriter.Write(records);
    }

    /// <summary>The records of a context that is framed well, without those that follow from the others. It may be one that was changed before.</summary>
    private static IEnumerable<DomainContextRecord> DomainContextRecordsOf(byte[] context)
    {
        for (int at = ContextHeader.Size; at + ContextRecord.Size <= context.Length;)
        {
            ContextRecord record = ContextRecord.Read(context.AsSpan(at));
            at += ContextRecord.Size;
            if ((ContextRecordType)record.Type is ContextRecordType.Integrity or ContextRecordType.End || record.Length > (ulong)(context.Length - at)) yield break;
            yield return new DomainContextRecord((ContextRecordType)record.Type, record.Instance, context.AsMemory(at, (int)record.Length));
            at += (int)(record.Length + ContextRecord.Alignment - 1) & -(int)ContextRecord.Alignment;
        }
    }

    private byte[] EditBytes(Random random, byte[] bytes)
    {
        if (bytes.Length == 0) return bytes;
        int offset = random.Next(bytes.Length);
        int length = random.Next(Math.Min(64, bytes.Length - offset) + 1);
        switch (random.Next(7))
        {
            case 0:
                return bytes[..offset];
            case 1:
                return [.. bytes[..offset], .. bytes[(offset + length)..]];
            case 2:
                return [.. bytes[..offset], .. RandomBytes(random, length), .. bytes[offset..]];
            case 3:
                byte[] other = Pick(random, samples);
                return [.. bytes[..offset], .. other[random.Next(other.Length)..]];
            case 4:
                return SetField(random, bytes);
            case 5:
                RandomBytes(random, length).CopyTo(bytes, offset);
                return bytes;
            default:
                for (int flips = random.Next(1, 9); flips > 0; flips--) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                return bytes;
        }
    }

    private static byte[] Resize(Random random, byte[] body)
    {
        int length = random.Next(4) switch
        {
            0 => random.Next(body.Length + 1),
            1 => Math.Max(0, body.Length - random.Next(1, 17)),
            2 => body.Length + random.Next(1, 17),
            _ => body.Length + (8 * random.Next(64)),
        };
        byte[] resized = new byte[length];
        body.AsSpan(0, Math.Min(length, body.Length)).CopyTo(resized);
        return resized;
    }

    /// <summary>Writes an extreme value over an aligned field, most often near the start, where the counts and lengths are.</summary>
    private static byte[] SetField(Random random, byte[] body)
    {
        byte[] changed = [.. body];
        int width = 1 << random.Next(4);
        int fields = body.Length / width;
        if (fields == 0) return changed;
        Span<byte> field = changed.AsSpan(random.Next(random.Next(2) == 0 ? Math.Min(fields, 64) : fields) * width, width);
        Span<byte> value = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(value, Extreme(random, field[0]));
        value[..width].CopyTo(field);
        return changed;
    }

    private static byte[] ConfigText(Random random) => random.Next(4) switch
    {
        0 => Encoding.ASCII.GetBytes(new string('[', random.Next(DeepNesting))),
        1 => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", random.Next(DeepNesting / 5)))),
        2 => RandomBytes(random, random.Next(256)),
        _ => Encoding.ASCII.GetBytes($$$"""{"c_info":{"type":"{{{Pick(random, ["pv", "pvh", "hvm", "", "\\u0000"])}}}"},"b_info":{"max_vcpus":{{{Extreme(random, 1)}}}}}"""),
    };

    private static ulong Extreme(Random random, ulong near) => random.Next(3) == 0 ? near + (ulong)random.NextInt64(-9, 10) : Pick(random, s_extremes);

    private static byte[] RandomBytes(Random random, int length)
    {
        byte[] bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>Mixes seed and number the same way in every run, which <see cref="System.HashCode"/> does not.</summary>
    private static int HashCode(int seed, long number)
    {
        ulong mixed = ((ulong)(uint)seed << 32) ^ (ulong)number;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return (int)(mixed ^ (mixed >> 31));
    }
}

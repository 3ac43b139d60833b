using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.Tests.Images;

/// <summary>An HVM_CONTEXT record: entry after entry, END the last.</summary>
internal sealed class HvmContextRecord : SampleRecord
{
    public HvmContextRecord(byte[] body)
        : base(LibxcRecordType.HvmContext)
    {
        Entries = [];
        for (int offset = 0; offset < body.Length;)
        {
            HvmSaveDescriptor descriptor = HvmSaveDescriptor.Read(body.AsSpan(offset));
            offset += HvmSaveDescriptor.Size;
            Entries.Add(new HvmEntry((HvmSaveType)descriptor.Typecode, descriptor.Instance, body[offset..(offset + (int)descriptor.Length)]));
            offset += (int)descriptor.Length;
        }
    }

    public List<HvmEntry> Entries { get; }

    public override byte[] Body
    {
        get
        {
            var body = new MemoryStream();
            byte[] descriptor = new byte[HvmSaveDescriptor.Size];
            foreach (HvmEntry entry in Entries)
            {
                new HvmSaveDescriptor { Typecode = (ushort)entry.Type, Instance = entry.Instance, Length = entry.ClaimedLength ?? (uint)entry.Body.Length }.Write(descriptor);
                body.Write(descriptor);
                body.Write(entry.Body);
            }

            return body.ToArray();
        }
    }
}

using Holdfast.Abi;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Pv;
using Holdfast.Streams.Libxc;

namespace Holdfast.Streams.Inspection.Records;

/// <summary>Describes the body of a libxc record.</summary>
/// <param name="stream">The stream, for its byte order and the guest's width.</param>
/// <param name="record">The record.</param>
/// <param name="body">Its body, as far as it was read.</param>
internal sealed class LibxcBody(LibxcStream stream, StreamRecord record, ReadOnlyMemory<byte> body)
{
    private readonly long _offset = record.BodyOffset;

    /// <summary>The width of a PV guest in bytes; where the image does not say, that of guests of today.</summary>
    private int Width => stream.PvInfo?.GuestWidth == 4 ? 4 : 8;

    public void Describe(Section section)
    {
        switch ((LibxcRecordType)record.Type)
        {
            case LibxcRecordType.PageData:
                DescribePages(section);
                return;
            case LibxcRecordType.X86PvInfo:
                AddStructure(section, PvInfo.Layout);
                break;
            case LibxcRecordType.X86PvP2mFrames:
                AddStructure(section, PvP2mFrames.Layout);
                break;
            case LibxcRecordType.X86TscInfo:
                AddStructure(section, TscInfo.Layout);
                break;
            case LibxcRecordType.HvmParams:
                AddStructure(section, HvmParamsHeader.Layout);
                break;
            case LibxcRecordType.X86CpuidPolicy:
                section.Add(new StructureView(body, _offset, ByteOrder.Little).DescribeArray(CpuidLeaf.Layout, "leaves", CpuidLeaf.Layout.Doc));
                break;
            case LibxcRecordType.X86MsrPolicy:
                section.Add(new StructureView(body, _offset, ByteOrder.Little).DescribeArray(MsrEntry.Layout, "entries", MsrEntry.Layout.Doc));
                break;
            case LibxcRecordType.SharedInfo:
                AddStructure(section, SharedInfo.LayoutAt(Width));
                break;
            case LibxcRecordType.X86PvVcpuBasic or LibxcRecordType.X86PvVcpuExtended:
            case LibxcRecordType.X86PvVcpuXsave or LibxcRecordType.X86PvVcpuMsrs:
                DescribeVcpu(section);
                break;
            default:
                section.Add("bytes", "bytes", new Shown.Raw(body));
                break;
        }

        if (body.Length < record.BodyLength) section.AddNumber("bytesRead", "bytes read", body.Length);
    }

    /// <summary>Which pages there are; what they hold is for other verbs.</summary>
    private void DescribePages(Section section)
    {
        section.Add(new StructureView(body, _offset, stream.Order).Describe(PageDataHeader.Layout));
        int described = StructureView.LengthOf(PageDataHeader.Layout, body.Span, stream.Order);
        section.Add("contentsOffset", "contents at", Shown.Place((ulong)(_offset + described)))
            .AddNumber("contentsLength", "contents, bytes", record.BodyLength - described);
    }

    private void DescribeVcpu(Section section)
    {
        if (body.Length < PvVcpuHeader.Size)
        {
            section.Add("bytes", "bytes", new Shown.Raw(body));
            return;
        }

        section.AddNumber("vcpu", "vCPU", PvVcpuHeader.Read(body.Span, stream.Order).VcpuId);
        var state = new StructureView(body[PvVcpuHeader.Size..], _offset + PvVcpuHeader.Size, ByteOrder.Little);
        Part part = (LibxcRecordType)record.Type switch
        {
            LibxcRecordType.X86PvVcpuBasic => state.Describe(Width == 4 ? VcpuGuestContext32.Layout : VcpuGuestContext64.Layout),
            LibxcRecordType.X86PvVcpuExtended => state.Describe(PvExtendedContext.Layout),
            LibxcRecordType.X86PvVcpuXsave => state.Describe(PvXsaveHeader.Layout),
            _ => state.DescribeArray(PvVcpuMsr.Layout, "registers", PvVcpuMsr.Layout.Doc),
        };
        section.Add(part);
    }

    private void AddStructure(Section section, AbiStructure structure)
    {
        section.Add(new StructureView(body, _offset, stream.Order).Describe(structure));
        int described = StructureView.LengthOf(structure, body.Span, stream.Order);
        if (described < body.Length) section.Add("rest", "further bytes", new Shown.Raw(body[described..]));
    }
}

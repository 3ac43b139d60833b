using Holdfast.Abi.Libxc;

namespace Holdfast.Streams.Tests.Images;

/// <summary>A PAGE_DATA record: a list of frames, and the contents of those that have any.</summary>
internal sealed class PageDataRecord : SampleRecord
{
    private const int PageSize = 4096;
    private uint _reserved;

    public PageDataRecord(params SamplePage[] pages)
        : base(LibxcRecordType.PageData) => Pages = [.. pages];

    public PageDataRecord(byte[] body)
        : base(LibxcRecordType.PageData)
    {
        PageDataHeader header = PageDataHeader.Read(body, ByteOrder.Little);
        _reserved = header.Res1;
        int contents = PageDataHeader.Size + ((int)header.Count * PageDataEntry.Size);
        Pages = [];
        for (int i = 0; i < header.Count; i++)
        {
            PageDataEntry entry = PageDataEntry.Read(body.AsSpan(PageDataHeader.Size + (i * PageDataEntry.Size)), ByteOrder.Little);
            bool hasContents = entry.Type < PageType.Broken;
            Pages.Add(new SamplePage(entry, hasContents ? body[contents..(contents + PageSize)] : []));
            if (hasContents) contents += PageSize;
        }
    }

    public List<SamplePage> Pages { get; }

    /// <summary>The number of frames to announce, where it is not that of the pages.</summary>
    public uint? ClaimedCount { get; set; }

    public uint Reserved { set => _reserved = value; }

    public override byte[] Body
    {
        get
        {
            byte[] list = new byte[PageDataHeader.Size + (Pages.Count * PageDataEntry.Size)];
            new PageDataHeader { Count = ClaimedCount ?? (uint)Pages.Count, Res1 = _reserved }.Write(list, ByteOrder.Little);
            for (int i = 0; i < Pages.Count; i++)
                Pages[i].Entry.Write(list.AsSpan(PageDataHeader.Size + (i * PageDataEntry.Size)), ByteOrder.Little);
            return [.. list, .. Pages.SelectMany(page => page.Contents)];
        }
    }
}

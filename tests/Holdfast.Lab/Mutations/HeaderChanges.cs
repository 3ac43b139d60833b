using Holdfast.Abi;
using Holdfast.Abi.Libxc;
using Holdfast.Abi.Libxl;
using Holdfast.Abi.Xl;
using Holdfast.Fuzzing;

namespace Holdfast.Lab.Mutations;

/// <summary>Changes in the headers: xl's, libxl's with its first record, and the two of libxc.</summary>
internal static class HeaderChanges
{
    private const int LibxlRecord = LibxlHeader.Size;
    private const int LibxcImage = LibxlRecord + LibxlRecordHeader.Size;
    private const int LibxcDomain = LibxcImage + LibxcImageHeader.Size;

    /// <summary>Another value in one field of one header.</summary>
    public static string? ChangeField(Random random, EditableImage image)
    {
        (string name, AbiStructure layout, int start, bool isXl) = random.Next(5) switch
        {
            0 => ("xl header", XlSaveHeader.Layout, 0, true),
            1 => ("libxl header", LibxlHeader.Layout, 0, false),
            2 => ("libxl record header", LibxlRecordHeader.Layout, LibxlRecord, false),
            3 => ("libxc image header", LibxcImageHeader.Layout, LibxcImage, false),
            _ => ("libxc domain header", LibxcDomainHeader.Layout, LibxcDomain, false),
        };
        byte[] bytes = isXl ? image.Config : image.Headers;
        if (FieldPlace.Pick(random, layout, bytes, start) is not FieldPlace place) return null;
        (byte[] changed, string change) = place.Change(random, bytes, name, FieldPlace.Pick(random, layout, bytes, start));
        if (isXl) image.Config = changed;
        else image.Headers = changed;
        return change;
    }
}

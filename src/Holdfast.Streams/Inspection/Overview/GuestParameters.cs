using Holdfast.Abi;
using Holdfast.Abi.Hvm;
using Holdfast.Abi.Libxc;
using Holdfast.Streams.Libxc;

namespace Holdfast.Streams.Inspection.Overview;

/// <summary>Describes what a stream says of the domain beside memory and vCPUs: an HVM guest's parameters, or how a PV guest is built.</summary>
internal static class GuestParameters
{
    public static Part? Describe(InspectedImage image) => image.State switch
    {
        null => null,
        { IsPv: true } stream => DescribePv(stream),
        var stream => DescribeHvm(stream),
    };

    private static Table DescribeHvm(LibxcStream stream)
    {
        var table = new Table("hvmParams", "HVM parameters", Column.Quantity("index"), new("name"), new("value"), new("meaning"));
        foreach (HvmParamsEntry parameter in stream.HvmParams)
        {
            AbiEnumValue? known = HvmParamValues.Table.Find(parameter.Index);
            Shown index = parameter.Index <= int.MaxValue ? Shown.Of((long)parameter.Index) : Shown.Hex(parameter.Index);
            table.Add(index, Shown.Of(known?.XenName ?? "unknown"), ValueOf(parameter), Shown.Of(known?.Doc ?? ""));
        }

        return table;
    }

    private static Shown ValueOf(HvmParamsEntry parameter)
    {
        Shown value = Shown.Hex(parameter.Value);
        return parameter.Index == (ulong)HvmParam.Viridian ? new Shown.Decoded(value, BitNames.OfFlags(ViridianFeatureValues.Table, parameter.Value)) : value;
    }

    private static Section DescribePv(LibxcStream stream)
    {
        var section = new Section("pv", "PV guest");
        if (stream.PvInfo is PvInfo info)
            section.AddNumber("width", "width in bytes", info.GuestWidth).AddNumber("pageTableLevels", "page-table levels", info.PtLevels);
        return section
            .Add("lastFrame", "last frame", PlaceOf(stream.Pv.LastFrame == ulong.MaxValue ? null : stream.Pv.LastFrame))
            .Add("sharedInfoOffset", "shared info at", PlaceOf((ulong?)stream.Pv.SharedInfoOffset))
            .Add("p2mFrames", "frames of the P2M", new Shown.List([.. stream.Pv.P2mFrames.Select(PlaceOf)]));
    }

    private static Shown PlaceOf(ulong? place) => place is ulong known ? Shown.Place(known) : Shown.None;
}

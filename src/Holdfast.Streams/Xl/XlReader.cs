using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Holdfast.Abi.Xl;
using Holdfast.Streams.Libxl;

namespace Holdfast.Streams.Xl;

/// <summary>Reads a file written by <c>xl save</c>, and the stream in it.</summary>
internal static class XlReader
{
    private const uint FlagJson = (uint)XlMandatoryFlags.Json;
    private const uint FlagStreamV2 = (uint)XlMandatoryFlags.StreamV2;
    private const int LengthSize = sizeof(uint);
    private const int MaxVcpusHvm = 128;
    private const int MaxVcpusPv = 8192;

    public static void Read(ReadState state)
    {
        DiagnosticBag bag = state.Bag;
        ContentPath path = ContentPath.Root / "xl";
        if (!state.Cursor.TryTake(XlSaveHeader.Size, out ReadOnlySpan<byte> bytes))
        {
            bag.Report(XlRules.HeaderCut, 0, path, "The file ends inside the header.");
            return;
        }

        int difference = bytes[..XlSaveHeader.MagicText.Length].CommonPrefixLength(XlSaveHeader.MagicText);
        if (difference < XlSaveHeader.MagicText.Length) bag.Report(XlRules.Magic, difference, path, $"Byte {difference} of the magic is 0x{bytes[difference]:x2}, not 0x{XlSaveHeader.MagicText[difference]:x2}.");
        XlSaveHeader header = XlSaveHeader.Read(bytes, ByteOrder.Little);
        var file = new XlSaveFile { Header = header };
        state.Image.Xl = file;
        if (!JudgeHeader(bag, header, path)) return;
        if (!ReadOptionalData(state, file, path)) return;
        ReadStream(state, header, path);
    }

    private static bool JudgeHeader(DiagnosticBag bag, XlSaveHeader header, ContentPath path)
    {
        if (header.Byteorder != XlSaveHeader.ByteorderValue)
        {
            bag.Report(XlRules.ByteOrderMark, XlSaveHeader.Offsets.Byteorder, path, $"The byte order word reads 0x{header.Byteorder:x8}.");
            return false;
        }

        if ((header.MandatoryFlags & ~(FlagJson | FlagStreamV2)) != 0)
            bag.Report(XlRules.MandatoryFlags, XlSaveHeader.Offsets.MandatoryFlags, path, $"The mandatory flags are 0x{header.MandatoryFlags:x8}.");
        if ((header.MandatoryFlags & FlagJson) == 0)
            bag.Report(XlRules.NotJson, XlSaveHeader.Offsets.MandatoryFlags, path, $"The mandatory flags are 0x{header.MandatoryFlags:x8}; bit 0 is clear.");
        if (header.OptionalFlags != 0)
            bag.Report(XlRules.OptionalFlags, XlSaveHeader.Offsets.OptionalFlags, path, $"The optional flags are 0x{header.OptionalFlags:x8}.");
        return true;
    }

    private static bool ReadOptionalData(ReadState state, XlSaveFile file, ContentPath path)
    {
        DiagnosticBag bag = state.Bag;
        ForwardCursor cursor = state.Cursor;
        uint length = file.Header.OptionalDataLen;
        long start = cursor.Offset;
        if (length == 0)
        {
            bag.Report(XlRules.ConfigMissing, XlSaveHeader.Offsets.OptionalDataLen, path, "There is no optional data.");
            return true;
        }

        if (length < LengthSize || cursor.Peek(LengthSize).Length < LengthSize)
        {
            bag.Report(XlRules.ConfigCut, XlSaveHeader.Offsets.OptionalDataLen, path, $"The optional data is {length} bytes long, too short for the configuration's length.");
            return false;
        }

        uint configLength = new ByteReader(cursor.Peek(LengthSize)).U32();
        if (configLength > length - LengthSize)
        {
            bag.Report(XlRules.ConfigCut, start, path / "configuration", $"The configuration is announced with {configLength} bytes; the optional data has {length - LengthSize} left.");
            return false;
        }

        cursor.Skip(LengthSize);
        bool isWhole = state.TryKeep(configLength, Limits.Config, out byte[]? text);
        if (text is not null) ReadConfig(state, file, text, start + LengthSize, path / "configuration");
        else if (isWhole) bag.Report(XlRules.ConfigUnread, start, path / "configuration", $"The configuration is {configLength} bytes long.");

        long rest = start + length - cursor.Offset;
        if (text is not null && rest > 0) bag.Report(XlRules.ConfigTail, cursor.Offset, path, $"{rest} bytes of optional data follow the configuration.");
        if (cursor.Skip(rest) == rest && isWhole) return true;
        bag.Report(XlRules.ConfigCut, XlSaveHeader.Offsets.OptionalDataLen, path, $"The optional data is announced with {length} bytes; the file ends before that.");
        return false;
    }

    private static void ReadConfig(ReadState state, XlSaveFile file, byte[] bytes, long offset, ContentPath path)
    {
        int end = bytes.AsSpan().IndexOf((byte)0);
        ReadOnlySpan<byte> text = end < 0 ? bytes : bytes.AsSpan(0, end);
        if (end < 0) state.Bag.Report(XlRules.ConfigTail, offset + bytes.Length, path, "The configuration does not end with a NUL.");
        if (!Utf8.IsValid(text))
        {
            state.Bag.Report(XlRules.ConfigNotJson, offset, path, "The configuration is not UTF-8.");
            return;
        }

        JsonDocument? document = Parse(text, out long consumed, out string problem);
        if (document is null)
        {
            state.Bag.Report(XlRules.ConfigNotJson, offset + consumed, path, problem);
            return;
        }

        using (document)
        {
            if (text[(int)consumed..].ContainsAnyExcept(" \t\r\n"u8))
                state.Bag.Report(XlRules.ConfigTail, offset + consumed, path, "More text follows the JSON value.");
            try
            {
                file.Config = GuestConfig.From(document.RootElement, Encoding.UTF8.GetString(text[..(int)consumed]));
                JudgeConfig(state.Bag, document.RootElement, file.Config, offset, path);
            }
            catch (InvalidOperationException)
            {
                // The parser checks an escape for half of a surrogate pair only when the string is asked for.
                state.Bag.Report(XlRules.ConfigNotJson, offset, path, "The configuration holds a string with half of a surrogate pair, which is no text.");
            }
        }
    }

    private static JsonDocument? Parse(ReadOnlySpan<byte> text, out long consumed, out string problem)
    {
        problem = "";
        consumed = 0;
        if (!Utf8.IsValid(text))
        {
            problem = "The configuration is not UTF-8 text.";
            return null;
        }

        var reader = new Utf8JsonReader(text, new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = 64 });
        try
        {
            var document = JsonDocument.ParseValue(ref reader);
            consumed = reader.BytesConsumed;
            return document;
        }
        catch (JsonException exception)
        {
            consumed = Math.Min(reader.BytesConsumed, text.Length);
            problem = $"The configuration is not JSON, at line {(exception.LineNumber ?? 0) + 1}, byte {(exception.BytePositionInLine ?? 0) + 1}.";
            return null;
        }
    }

    private static void JudgeConfig(DiagnosticBag bag, JsonElement root, GuestConfig config, long offset, ContentPath path)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            bag.Report(XlRules.ConfigNotJson, offset, path, "The configuration is JSON, but not an object.");
            return;
        }

        if (config.Type == GuestType.Unknown)
            bag.Report(XlRules.ConfigType, offset, path / "c_info" / "type", config.TypeName is null ? "The configuration has no type." : $"The configuration's type is {GuestConfig.Shown(GuestConfig.Member(GuestConfig.Member(root, "c_info"), "type"))}.");
        else if (GuestConfig.Member(GuestConfig.Member(root, "b_info"), $"type.{config.TypeName}").ValueKind != JsonValueKind.Object)
            bag.Report(XlRules.ConfigTypeDetail, offset, path / "b_info", $"There is no section \"type.{config.TypeName}\".");

        JudgeVideo(bag, root, config, offset, path);
        ConfigChecker.Judge(bag, root, config, offset, path);
        int most = config.Type == GuestType.Pv ? MaxVcpusPv : MaxVcpusHvm;
        JsonElement vcpus = GuestConfig.Member(GuestConfig.Member(root, "b_info"), "max_vcpus");
        if (config.MaxVcpus is null or < 1 || config.MaxVcpus > most)
            bag.Report(XlRules.ConfigVcpus, offset, path / "b_info" / "max_vcpus", vcpus.ValueKind == JsonValueKind.Undefined ? "The configuration does not say how many vCPUs there are." : $"max_vcpus is {GuestConfig.Shown(vcpus)}; it should be 1 to {most}.");

        JsonElement uuid = GuestConfig.Member(GuestConfig.Member(root, "c_info"), "uuid");
        if (uuid.ValueKind == JsonValueKind.String && !Guid.TryParseExact(config.Uuid, "D", out _))
            bag.Report(XlRules.ConfigUuid, offset, path / "c_info" / "uuid", $"The UUID is {GuestConfig.Shown(uuid)}.");
    }

    private static void JudgeVideo(DiagnosticBag bag, JsonElement root, GuestConfig config, long offset, ContentPath path)
    {
        JsonElement build = GuestConfig.Member(root, "b_info");
        JsonElement video = GuestConfig.Member(build, "video_memkb");
        if (config.Type != GuestType.Hvm || video.ValueKind != JsonValueKind.Number || !video.TryGetInt64(out long kiB)) return;
        JsonElement kind = GuestConfig.Member(GuestConfig.Member(GuestConfig.Member(build, "type.hvm"), "vga"), "kind");
        string adapter = kind.ValueKind == JsonValueKind.String ? kind.GetString()! : "cirrus";
        bool isTraditional = GuestConfig.StringOf(build, "device_model_version") == "qemu_xen_traditional";
        int needed = (adapter, isTraditional) switch
        {
            ("none", _) or ("cirrus", true) => 0,
            ("std", true) => 8 << 10,
            ("std", false) => 16 << 10,
            ("qxl", _) => 128 << 10,
            _ => 8 << 10,
        };
        if (kiB >= 0 && kiB < needed) bag.Report(XlRules.ConfigVideo, offset, path / "b_info" / "video_memkb", $"There are {kiB} KiB of video memory; {adapter} needs {needed}.");
    }

    private static void ReadStream(ReadState state, XlSaveHeader header, ContentPath path)
    {
        bool looksLikeV2 = state.Cursor.Peek(LibxlReader.Ident.Length).SequenceEqual(LibxlReader.Ident);
        if ((header.MandatoryFlags & FlagStreamV2) != 0 || looksLikeV2)
        {
            if ((header.MandatoryFlags & FlagStreamV2) == 0)
                state.Bag.Report(XlRules.LegacyFlag, XlSaveHeader.Offsets.MandatoryFlags, path, "Bit 1 of the mandatory flags is clear, yet a version 2 stream follows.");
            LibxlReader.Read(state, ContentPath.Root / "libxl");
            return;
        }

        state.Image.Kind = ImageKind.LegacyImage;
        state.Bag.Report(XlRules.Legacy, state.Cursor.Offset, path, "The stream in this file is in the legacy format.");
    }
}

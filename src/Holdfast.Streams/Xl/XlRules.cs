namespace Holdfast.Streams.Xl;

/// <summary>The rules of the file that <c>xl save</c> writes around a libxl stream.</summary>
internal static class XlRules
{
    private const string Source = "tools/xl/xl.h and xl_vmcontrol.c, 4.17";
    private const string Measured = "measured on Xen 4.17.7";

    public static readonly Rule HeaderCut = new("HF1001", Severity.Error,
        "An xl save file starts with a header of 48 bytes.",
        "xl refuses a shorter file.",
        Source);

    public static readonly Rule Magic = new("HF1002", Severity.Error,
        "The header starts with the 32 bytes that name the format.",
        "xl compares them all and refuses any difference.",
        Source);

    public static readonly Rule ByteOrderMark = new("HF1003", Severity.Error,
        "The header's byte order word reads 01020304.",
        "xl refuses a file that was written in another byte order.",
        Source);

    public static readonly Rule MandatoryFlags = new("HF1004", Severity.Error,
        "The mandatory flags are known: bit 0 (JSON configuration) and bit 1 (version 2 stream).",
        "xl refuses a file with any other.",
        Source);

    public static readonly Rule NotJson = new("HF1005", Severity.Error,
        "The configuration is JSON, and the flag says so.",
        "xl has written JSON since 4.5; without the flag it takes the text for a configuration file and fails to parse it.",
        $"{Source}; {Measured}");

    public static readonly Rule LegacyFlag = new("HF1006", Severity.Error,
        "The flag for a version 2 stream says what follows.",
        "Without it xl starts its converter for the legacy format, which ends in a crash when the stream is not one.",
        $"{Source}; {Measured}");

    public static readonly Rule OptionalFlags = new("HF1007", Severity.Warning,
        "The optional flags are zero.",
        "None are defined. xl ignores them.",
        Source);

    public static readonly Rule ConfigCut = new("HF1008", Severity.Error,
        "The optional data and the configuration in it fit into the file.",
        "xl refuses a file whose lengths do not agree, or fails to allocate what they ask for.",
        $"{Source}; {Measured}");

    public static readonly Rule ConfigMissing = new("HF1009", Severity.Error,
        "The file holds the guest's configuration.",
        "xl creates the domain from it, and refuses a file without, unless the user gives another.",
        Source);

    public static readonly Rule ConfigNotJson = new("HF1010", Severity.Error,
        "The configuration starts with one JSON value.",
        "libxl's parser refuses it otherwise.",
        Measured);

    public static readonly Rule ConfigTail = new("HF1011", Severity.Warning,
        "The configuration is the JSON text, a NUL, and nothing else.",
        "xl ignores what follows the value, and what follows the configuration in the optional data; without the NUL it reads on into whatever lies behind.",
        $"{Source}; {Measured}");

    public static readonly Rule ConfigType = new("HF1012", Severity.Error,
        "The configuration says what type of guest it is: pv, pvh or hvm.",
        "Without a type the domain cannot be created.",
        "tools/libs/light/libxl_create.c, 4.17");

    public static readonly Rule ConfigVcpus = new("HF1013", Severity.Error,
        "The configuration gives the guest at least one vCPU, and no more than Xen allows its type.",
        "The domain is created with that many. Xen allows an HVM or PVH guest 128 and a PV guest 8192.",
        $"public/arch-x86/xen.h, 4.17; {Measured}");

    public static readonly Rule ConfigUuid = new("HF1014", Severity.Error,
        "The configuration's UUID is one.",
        "libxl refuses the whole configuration otherwise.",
        Measured);

    public static readonly Rule ConfigTypeDetail = new("HF1015", Severity.Error,
        "The configuration has the section of its own type (\"type.hvm\" for an HVM guest).",
        "libxl reads only the section that the type names. Without it a guest gets defaults that do not fit what was saved, and the domain is not built.",
        Measured);

    public static readonly Rule ConfigVideo = new("HF1017", Severity.Error,
        "The configuration of an HVM guest has the video memory that its graphics adapter needs.",
        "libxl refuses less: 8 MiB for the default adapter (cirrus), 16 MiB for stdvga, 128 MiB for qxl.",
        $"tools/libs/light/libxl_create.c, 4.17; {Measured}");

    public static readonly Rule ConfigValue = new("HF1018", Severity.Error,
        "The configuration's values are ones that the toolstack and the hypervisor take.",
        "The domain is created from them, and is not created at all when one is refused.",
        $"tools/libs/light/libxl_types.idl and libxl_create.c, 4.17; {Measured}");

    public static readonly Rule ConfigUnread = new("HF1016", Severity.Warning,
        "The configuration is at most 1 MiB long.",
        "Real ones are a few KiB. What depends on it is not judged.",
        "a limit of this program");

    public static readonly Rule Legacy = new("HF1020", Severity.Error,
        "The image is in the format of Xen 4.6 or later.",
        "The legacy format has no header, no version and fields whose width depends on the toolstack that wrote it. It is not judged here; convert it first, with the converter that Xen has for it.",
        "docs/specs/libxc-migration-stream.pandoc, Legacy Images");

    public static readonly Rule Trailing = new("HF1021", Severity.Warning,
        "The file ends where the stream ends.",
        "A restore does not look behind the last END record.",
        Measured);

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        HeaderCut, Magic, ByteOrderMark, MandatoryFlags, NotJson, LegacyFlag, OptionalFlags, ConfigCut, ConfigMissing, ConfigNotJson,
        ConfigTail, ConfigType, ConfigVcpus, ConfigUuid, ConfigTypeDetail, ConfigUnread, ConfigVideo, ConfigValue, Legacy, Trailing,
    ];
}

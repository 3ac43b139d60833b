namespace Holdfast.Streams.Libxl;

/// <summary>The rules of a libxl stream.</summary>
internal static class LibxlRules
{
    private const string Spec = "docs/specs/libxl-migration-stream.pandoc";
    private const string Reader = "tools/libs/light/libxl_stream_read.c, 4.17";
    private const string Measured = "measured on Xen 4.17.7";

    public static readonly Rule HeaderCut = new("HF1101", Severity.Error,
        "A libxl stream starts with a header of 16 bytes.",
        "xl crashes on a shorter one and leaves a paused domain behind.",
        $"{Spec}; {Measured}");

    public static readonly Rule Ident = new("HF1102", Severity.Error,
        "The header's ident is 4c6962786c466d74, \"LibxlFmt\".",
        "xl crashes on any other value and leaves a paused domain behind.",
        $"{Spec}; {Measured}");

    public static readonly Rule Version = new("HF1103", Severity.Error,
        "The version of the stream is 2.",
        "xl crashes on any other value and leaves a paused domain behind.",
        $"{Spec}; {Measured}");

    public static readonly Rule BigEndian = new("HF1104", Severity.Error,
        "The stream is little-endian.",
        "libxl refuses big-endian streams.",
        $"{Spec}; {Reader}");

    public static readonly Rule Options = new("HF1105", Severity.Warning,
        "Of the header's options only bit 0 (big-endian) and bit 1 (converted from the legacy format) are used.",
        "libxl ignores the others.",
        $"{Spec}; {Measured}");

    public static readonly Rule UnknownRecord = new("HF1106", Severity.Error,
        "A record is of a type that libxl knows.",
        "libxl refuses others, also those that the format marks as optional; before LIBXC_CONTEXT, xl crashes over it.",
        $"{Reader}; {Measured}");

    public static readonly Rule TooLong = new("HF1107", Severity.Error,
        "A record's body is shorter than 2 GiB.",
        "libxl reads a body into memory before it looks at the type, and ends the process when it cannot.",
        Measured);

    public static readonly Rule BodyCut = new("HF1108", Severity.Warning,
        "The stream holds every byte that its record headers announce.",
        "libxl reads zeros behind the end of the file.",
        Measured);

    public static readonly Rule EndMissing = new("HF1109", Severity.Warning,
        "The stream ends with an END record.",
        "libxl reads zeros behind the end of the file, and those are an END record. Something was cut off all the same.",
        $"{Spec}; {Measured}");

    public static readonly Rule NoContext = new("HF1110", Severity.Error,
        "The stream has a LIBXC_CONTEXT.",
        "Without it there is no guest to restore.",
        Spec);

    public static readonly Rule ContextTwice = new("HF1111", Severity.Warning,
        "The stream has one LIBXC_CONTEXT.",
        "A second one restores the domain over the first.",
        $"{Spec}; {Measured}");

    public static readonly Rule EmptyBody = new("HF1112", Severity.Warning,
        "END and LIBXC_CONTEXT have no body.",
        "libxl reads and ignores one.",
        $"{Spec}; {Measured}");

    public static readonly Rule Padding = new("HF1113", Severity.Warning,
        "The padding behind a record's body is zero.",
        "libxl writes zeros and ignores what it reads.",
        $"{Spec}; {Measured}");

    public static readonly Rule EmulatorUnexpected = new("HF1114", Severity.Error,
        "Only an HVM guest has emulator records.",
        "PV and PVH guests have no device model, and libxl refuses its state.",
        $"{Reader}; {Measured}");

    public static readonly Rule EmulatorShort = new("HF1115", Severity.Error,
        "An emulator record starts with a header of 8 bytes.",
        "libxl refuses a shorter one.",
        $"{Spec}; {Reader}");

    public static readonly Rule EmulatorUnknown = new("HF1116", Severity.Warning,
        "An emulator record names an emulator: 1 (qemu-traditional) or 2 (QEMU).",
        "libxl hands the state to whatever device model it starts.",
        Spec);

    public static readonly Rule EmulatorBefore = new("HF1117", Severity.Warning,
        "Emulator records stand behind LIBXC_CONTEXT.",
        "libxl writes them there.",
        "tools/libs/light/libxl_stream_write.c, 4.17");

    public static readonly Rule EmulatorMissing = new("HF1118", Severity.Warning,
        "The image of an HVM guest holds the state of its device model (EMULATOR_CONTEXT).",
        "A device model that starts from nothing does not know the state of the guest's devices.",
        Spec);

    public static readonly Rule Checkpoint = new("HF1119", Severity.Error,
        "A saved image has no checkpoint records.",
        "They belong to a running replication (Remus, COLO); a plain restore refuses them.",
        $"{Reader}; {Measured}");

    public static readonly Rule XenstoreData = new("HF1120", Severity.Error,
        "Xenstore data of an emulator is a sequence of keys and values, each ended by a NUL.",
        "libxl refuses data that ends within a pair.",
        $"{Spec}; tools/libs/light/libxl_dom_save.c and libxl_dom.c, 4.17");

    public static readonly Rule EmulatorCut = new("HF1121", Severity.Error,
        "The state of a device model is whole.",
        "libxl reads zeros behind the end of the file, and hands them to the device model as its state.",
        Reader);

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        HeaderCut, Ident, Version, BigEndian, Options, UnknownRecord, TooLong, BodyCut, EndMissing, NoContext, ContextTwice, EmptyBody,
        Padding, EmulatorUnexpected, EmulatorShort, EmulatorUnknown, EmulatorBefore, EmulatorMissing, Checkpoint, XenstoreData, EmulatorCut,
    ];
}

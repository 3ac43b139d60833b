namespace Holdfast.Streams.DomainContext;

/// <summary>The rules of a domain context: its header, the framing of its records, and which records a guest needs.</summary>
internal static class DomainContextRules
{
    private const string Spec = "docs/specs/domain-context.md";

    public static readonly Rule Header = new("HF2101", Severity.Error,
        "A domain context begins with a header of 24 bytes: eight of ff, and the id 58444358, \"XDCX\".",
        "Without them it is something else, or damaged.",
        $"{Spec} §3.1");

    public static readonly Rule Version = new("HF2102", Severity.Error,
        "The version is 1.0.",
        "A reader refuses a version that is newer than its own, and every major version that it was not made for: it cannot know how records are framed there.",
        $"{Spec} §3.3");

    public static readonly Rule HeaderReserved = new("HF2103", Severity.Error,
        "The options and the reserved fields of the header are zero.",
        "They are looked at so that a later version can give them a meaning.",
        $"{Spec} §3.2");

    public static readonly Rule Truncated = new("HF2104", Severity.Error,
        "Records follow one another up to END, each as long as its descriptor says.",
        "What ends early lacks state that the guest needs.",
        $"{Spec} §4.1, §5.1");

    public static readonly Rule Limit = new("HF2105", Severity.Error,
        "An image has at most 16 MiB and 65,536 records; the body of a record has at most 4 MiB, and 64 KiB when it is a vCPU's.",
        "The limits are far above what any guest has. They bound what a reader needs.",
        $"{Spec} §4.6");

    public static readonly Rule Unknown = new("HF2106", Severity.Error,
        "A record whose type is not known has bit 31 of the type set.",
        "Without the bit it is state that the guest would miss.",
        $"{Spec} §4.3");

    public static readonly Rule Order = new("HF2107", Severity.Error,
        "PRODUCER comes first; then records stand in rising order of type without bit 31, and of instance; INTEGRITY and END come last.",
        "A domain has one image, and a reader knows at each record which ones cannot come any more.",
        $"{Spec} §5.1, §5.2");

    public static readonly Rule Twice = new("HF2108", Severity.Error,
        "No type and instance comes twice.",
        "An image that says two things says nothing.",
        $"{Spec} §5.3");

    public static readonly Rule Padding = new("HF2109", Severity.Error,
        "The padding behind a body is zero.",
        "What is written there is written nowhere, and hides from every reader.",
        $"{Spec} §4.2");

    public static readonly Rule Length = new("HF2110", Severity.Error,
        "A body is as long as its type and its counts say.",
        "Lengths are exact. A record never grows, and a shorter one is not filled up.",
        $"{Spec} §4.5, §4.7");

    public static readonly Rule Reserved = new("HF2111", Severity.Error,
        "Reserved fields and bits of a body are zero.",
        "They are looked at so that they can be given a meaning for which zero is the absence.",
        $"{Spec} §7.3");

    public static readonly Rule Checksum = new("HF2112", Severity.Error,
        "The checksum of INTEGRITY is that of everything before it.",
        "Something was damaged or changed since the image was written.",
        $"{Spec} §6.2");

    public static readonly Rule AfterEnd = new("HF2113", Severity.Error,
        "Nothing follows END.",
        "No reader would look at it.",
        $"{Spec} §5.1");

    public static readonly Rule Missing = new("HF2114", Severity.Error,
        "Every record is there that this kind of guest and what else the image says asks for.",
        "The state after reset is never meant by leaving a record out, unless the image says that it is partial.",
        $"{Spec} §5.5, §6");

    public static readonly Rule NotOfGuest = new("HF2115", Severity.Error,
        "No record is there that this kind of guest, or what else the image says, has no place for.",
        "It is about something that the domain does not have.",
        $"{Spec} §5.5, §6");

    public static readonly Rule Instance = new("HF2116", Severity.Error,
        "The instance of a record is one that can be: a vCPU of the domain, one of two controllers, a page of the table, zero.",
        "There is nothing that it could be about.",
        $"{Spec} §4.4");

    public static readonly Rule Domain = new("HF2117", Severity.Error,
        "DOMAIN has a known kind of guest, a width of 4 or 8, 1 to 8,192 vCPUs, and devices that the kind has.",
        "Everything else in the image is read by it.",
        $"{Spec} §6.5");

    public static readonly Rule Sorted = new("HF2118", Severity.Error,
        "What a list names stands in rising order, each once.",
        "So there is one way to write a list, and nothing is said twice.",
        $"{Spec} §6; abi/domain-context.yaml");

    public static readonly Rule ExtendedState = new("HF2119", Severity.Error,
        "A vCPU has a record for each component of its extended state that is in use, and uses none that was never enabled.",
        "A component without a record would be lost; a record without a component is about nothing.",
        $"{Spec} §6.22");

    public static readonly Rule Value = new("HF2120", Severity.Error,
        "A value is one of those that its description has.",
        "It has no meaning.",
        $"{Spec} §6; abi/domain-context.yaml");

    public static readonly Rule Provenance = new("HF2121", Severity.Warning,
        "PROVENANCE names pieces that there can be, and bytes inside of them.",
        "A hypervisor ignores it. The way back to what the image was made from does not exist, or leads elsewhere.",
        $"{Spec} §11");

    public static readonly Rule NotForXen = new("HF2122", Severity.Error,
        "The image is for a hypervisor that reads domain contexts, which no version of Xen does.",
        "Xen refuses the record DOMAIN_CONTEXT as one that it does not know. holdfast convert --state hvm-context gives an image that it restores.",
        $"{Spec} §10.2; tools/libs/guest/xg_sr_restore.c, 4.20");

    public static readonly Rule SaidTwice = new("HF2123", Severity.Error,
        "A stream with DOMAIN_CONTEXT has none of the records that it stands for, and no second one.",
        "Nothing may be said twice.",
        $"{Spec} §10.2");

    public static readonly Rule Disagrees = new("HF2124", Severity.Error,
        "DOMAIN agrees with what the stream says of the guest: its kind, and the width of a PV guest.",
        "Memory would be read as another guest's.",
        $"{Spec} §10.3");

    public static readonly Rule Early = new("HF2125", Severity.Error,
        "DOMAIN_CONTEXT stands behind all of the guest's memory.",
        "There is one place for it. State that is read before the memory it is about cannot be judged by it.",
        $"{Spec} §10.2");

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Header, Version, HeaderReserved, Truncated, Limit, Unknown, Order, Twice, Padding, Length, Reserved, Checksum, AfterEnd, Missing, NotOfGuest, Instance,
        Domain, Sorted, ExtendedState, Value, Provenance, NotForXen, SaidTwice, Disagrees, Early,
    ];
}

using System.ComponentModel;

namespace Holdfast.Cli.Extract;

/// <summary>What <c>extract --format json</c> writes.</summary>
internal sealed record ExtractionDocument(
    [property: Description("The contract: holdfast.extract/1.")] string Schema,
    [property: Description("The image.")] string File,
    [property: Description("The file that was written.")] string Output,
    [property: Description("What was extracted: elf-core or raw.")] string To,
    [property: Description("What a core is for: x86-64 or i386; null without a core.")] string? Machine,
    [property: Description("The vCPUs whose registers a core has.")] IReadOnlyList<int> Vcpus,
    [property: Description("How many pages were extracted.")] long Pages,
    [property: Description("How many of them hold nothing but zeros, and are holes.")] long ZeroPages,
    [property: Description("How many ranges of neighbouring addresses they stand in.")] int Ranges,
    [property: Description("How many pages of the linear addresses are mapped to memory that the image does not have.")] long AbsentPages,
    [property: Description("How many pages of the linear addresses are not mapped, as a hexadecimal number; null where physical memory was extracted.")] string? UnmappedPages,
    [property: Description("The first errors of the image, by their ids.")] IReadOnlyList<string> Errors);

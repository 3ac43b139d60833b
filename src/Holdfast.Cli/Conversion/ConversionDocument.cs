using System.ComponentModel;

namespace Holdfast.Cli.Conversion;

/// <summary>What <c>convert --format json</c> writes.</summary>
internal sealed record ConversionDocument(
    [property: Description("The contract: holdfast.convert/1.")] string Schema,
    [property: Description("The image.")] string File,
    [property: Description("The file that was written.")] string Output,
    [property: Description("How many bytes it has.")] long Bytes,
    [property: Description("What was lost, of that which --drop named: names of --drop, and of records of a domain context.")] IReadOnlyList<string> Dropped);

using System.ComponentModel;
using Holdfast.AbiCompiler.Linting;

namespace Holdfast.Cli.Abi;

/// <summary>A finding of the lint, as JSON: one object a finding, one a line. A contract (docs/schemas).</summary>
[Description("What holdfast abi lint says of one breach of a rule: one object a breach, one a line.")]
internal sealed record LintDocument(
    [property: Description("The name and version of this contract: holdfast.abi-lint/1.")] string Schema,
    [property: Description("The rule's id.")] string Id,
    [property: Description("The structure or the hypercall.")] string Item,
    [property: Description("The file of the description.")] string File,
    [property: Description("The line in it, from 1.")] int Line,
    [property: Description("The column, from 1.")] int Column,
    [property: Description("What it is.")] string Message,
    [property: Description("Why it is so and stays so, where the description lists it; null for an error.")] string? History)
{
    /// <summary>The document of a finding.</summary>
    public static LintDocument Of(LintFinding finding) => new(
        "holdfast.abi-lint/1", finding.Rule.Id, finding.Item, finding.Location.File, finding.Location.Line, finding.Location.Column, finding.Message, finding.History);
}

using System.ComponentModel;

namespace Holdfast.Cli.LivePatch;

/// <summary>A function that the payload patches, as JSON.</summary>
[Description("A function that the payload patches.")]
internal sealed record PayloadFunctionItem(
    [property: Description("Its place in the payload's table.")] int Index,
    [property: Description("Where its element stands in the file: a hexadecimal number with 0x.")] string Offset,
    [property: Description("The old function's name; null when there is none that can be read.")] string? Name,
    [property: Description("The version of the element; null where elements had none.")] int? Version,
    [property: Description("Where the old function is said to be; null when it is looked up by its name.")] PayloadPlaceItem? Old,
    [property: Description("The address of the old function; null where it is not known.")] string? OldAddress,
    [property: Description("How many bytes the old function is said to have: a hexadecimal number with 0x.")] string OldSize,
    [property: Description("How many bytes it has by Xen's symbol; null where that is not known.")] string? OldSymbolSize,
    [property: Description("Where the new function is; null when the old one is filled with NOPs.")] PayloadPlaceItem? New,
    [property: Description("How many bytes the new function is said to have, or how many are filled: a hexadecimal number with 0x.")] string NewSize,
    [property: Description("How many bytes behind the old function's start it is patched; null where that is not known.")] int? PatchOffset,
    [property: Description("How many bytes change there; null where that is not known.")] int? PatchLength,
    [property: Description("The bytes that are to be in the old function, two digits each; null when nothing is expected.")] string? Expected,
    [property: Description("The bytes that are there instead or just so; null when that is not known, or nothing is expected.")] string? Found,
    [property: Description("The payload that patches the function already, so that its code is what is compared; null when there is none.")] string? PatchedBy,
    [property: Description("What runs now and what will, beside each other; empty without a hypervisor.")] IReadOnlyList<PayloadCodeItem> Code,
    [property: Description("Why the code is not shown, or not all of it; null when it is.")] string? CodeRemark);

using Holdfast.Abi;
using Holdfast.Abi.Cpuid;
using Holdfast.Abi.DomainContext;
using Holdfast.Abi.Hvm;
using Holdfast.Streams.Inspection;
using Holdfast.X86.Policies;

namespace Holdfast.Streams.Comparison;

/// <summary>
/// A list in a record of a domain context whose elements are known by what they name, and not by their place: a leaf, a register, a parameter, a channel. They stand in
/// rising order of it (docs/specs/domain-context.md §6), which every reader has seen to.
/// </summary>
/// <param name="Keys">Xen's names for the fields that tell elements apart, one or two.</param>
/// <param name="NameOf">How a person calls an element.</param>
internal sealed record KeyedList(IReadOnlyList<string> Keys, Func<(ulong First, ulong Second), string> NameOf)
{
    private static readonly Dictionary<ContextRecordType, KeyedList> s_lists = new()
    {
        [ContextRecordType.CpuidPolicy] = new(["leaf", "subleaf"], static key =>
            key.Second == CpuidLeafValue.NoSubleaf ? Hexadecimal.Word(key.First, 32) : $"{Hexadecimal.Word(key.First, 32)}:{Hexadecimal.Short(key.Second)}"),
        [ContextRecordType.MsrPolicy] = new(["idx"], NameOfRegister),
        [ContextRecordType.VcpuMsrs] = new(["index"], NameOfRegister),
        [ContextRecordType.HvmParams] = new(["index"], static key => HvmParamValues.Table.Find(key.First)?.XenName ?? $"{key.First}"),
        [ContextRecordType.EventChannels] = new(["port"], static key => $"{key.First}"),
        [ContextRecordType.IoreqPorts] = new(["vcpu"], static key => $"vCPU {key.First}"),
        [ContextRecordType.IoreqServer] = new(["kind", "start"], static key => $"{key.First}:{Hexadecimal.Short(key.Second)}"),
    };

    // What the instruction answers stands in the registers that it is named for.
    private static readonly Dictionary<string, string> s_registers = new(StringComparer.Ordinal) { ["a"] = "eax", ["b"] = "ebx", ["c"] = "ecx", ["d"] = "edx" };

    /// <summary>The list of a record; null for one that has no such list.</summary>
    public static KeyedList? Of(ContextRecordType type) => s_lists.GetValueOrDefault(type);

    /// <summary>What tells an element apart.</summary>
    public (ulong First, ulong Second) KeyOf(AbiStructure element, ReadOnlySpan<byte> bytes) =>
        (element.Find(Keys[0])!.ReadValue(bytes, ByteOrder.Little), Keys.Count > 1 ? element.Find(Keys[1])!.ReadValue(bytes, ByteOrder.Little) : 0);

    /// <summary>True for a field that says something beside the key: not for reserved ones.</summary>
    public bool IsValue(AbiStructure element, string field) =>
        !Keys.Contains(field, StringComparer.Ordinal) && element.Find(field) is not { MustBeZero: true };

    /// <summary>How a person calls a field of an element.</summary>
    public static string Called(AbiStructure element, string field) => element == CpuidLeaf.Layout ? s_registers.GetValueOrDefault(field, field) : field;

    private static string NameOfRegister((ulong First, ulong Second) key)
    {
        string number = Hexadecimal.Word(key.First, 32);
        return MsrNames.Of((uint)key.First) is { Length: > 0 } name ? $"{number} {name}" : number;
    }
}

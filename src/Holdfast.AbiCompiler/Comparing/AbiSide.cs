using Holdfast.AbiCompiler.Layout;
using Holdfast.AbiCompiler.Model;
using Holdfast.Content;

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>One side of a comparison: what a version of Xen has.</summary>
public sealed class AbiSide
{
    private const string InterfaceVersion = "interface_version";

    /// <summary>The ABI of <paramref name="version"/>, as <paramref name="description"/> has it.</summary>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="description">The description.</param>
    /// <param name="version">The version.</param>
    public AbiSide(string name, AbiDescription description, XenVersion version)
    {
        Name = name;
        Description = description;
        Version = version;
        Layouts = new LayoutEngine(description, version);
    }

    /// <summary>What it is called in messages.</summary>
    public string Name { get; }

    /// <summary>The description.</summary>
    public AbiDescription Description { get; }

    /// <summary>The version.</summary>
    public XenVersion Version { get; }

    /// <summary>The layouts of the version.</summary>
    internal LayoutEngine Layouts { get; }

    /// <summary>True when the version has what has these versions.</summary>
    internal bool Has(XenVersionSpan versions) => versions.Includes(Version);

    /// <summary>Its hypercalls.</summary>
    internal IEnumerable<HypercallDescription> Hypercalls => Description.Hypercalls.Where(hypercall => Has(hypercall.Versions));

    /// <summary>The operations of a hypercall.</summary>
    internal IEnumerable<OperationDescription> OperationsOf(HypercallDescription hypercall) => hypercall.Operations.Where(operation => Has(operation.Versions));

    /// <summary>The hypercall with a name, or null.</summary>
    internal HypercallDescription? FindHypercall(string name) => Hypercalls.FirstOrDefault(hypercall => string.Equals(hypercall.Name, name, StringComparison.Ordinal));

    /// <summary>The operation of a hypercall with the name of another version's; of several, the one with the same code.</summary>
    internal OperationDescription? FindOperation(HypercallDescription hypercall, OperationDescription like)
    {
        OperationDescription[] named = [.. OperationsOf(hypercall).Where(operation => string.Equals(operation.Name, like.Name, StringComparison.Ordinal))];
        return named.FirstOrDefault(operation => operation.Code == like.Code && operation.SubCode == like.SubCode) ?? named.FirstOrDefault();
    }

    /// <summary>The structure that an operation takes; null when it takes none.</summary>
    internal StructureDescription? StructureOf(OperationDescription operation) =>
        operation.StructureNames.Select(name => Description.FindStructure(name)!).FirstOrDefault(structure => Has(structure.Versions));

    /// <summary>Where an operation keeps its progress: in one of several ways, where the version has cases; none when it is never preempted.</summary>
    internal IReadOnlyList<ContinuationDescription> ContinuationsOf(HypercallDescription hypercall, OperationDescription operation) =>
        [.. hypercall.Continuations.Where(continuation => string.Equals(continuation.Name, operation.Continuation, StringComparison.Ordinal) && Has(continuation.Versions))];

    /// <summary>Where the code of an operation is; null in a hypercall that does one thing only.</summary>
    internal SelectorDescription? SelectorOf(HypercallDescription hypercall) => hypercall.Selectors.FirstOrDefault(selector => Has(selector.Versions));

    /// <summary>The structures of the version.</summary>
    internal IEnumerable<StructureDescription> StructuresOf(AbiFile file) => file.Structures.Where(structure => Has(structure.Versions));

    /// <summary>How much room the callers of a width make for a structure that they pass in a union; 0 for one that they pass by itself.</summary>
    internal int RoomFor(StructureDescription structure, int width) => Description.Files.SelectMany(StructuresOf)
        .SelectMany(outer => outer.Fields).Select(field => field.Type).OfType<FieldType.Union>()
        .Where(union => union.Arms.Any(arm => string.Equals(arm.Structure, structure.Name, StringComparison.Ordinal)))
        .Select(union => Layouts.MeasureUnion(union, width).Size).DefaultIfEmpty(0).Min();

    /// <summary>
    /// The version of a versioned interface, which its callers pass and the hypervisor compares; null for one whose callers pass none.
    /// </summary>
    internal ulong? InterfaceVersionOf(HypercallDescription hypercall)
    {
        bool passesIt = hypercall.Arguments.Select(argument => argument.Type).OfType<FieldType.Handle>().Select(handle => Description.FindStructure(handle.Target))
            .Any(structure => structure is not null && structure.Fields.Any(field => string.Equals(field.Name, InterfaceVersion, StringComparison.Ordinal)));
        return passesIt ? FileOf(hypercall).Constants.FirstOrDefault(constant => IsInterfaceVersion(constant) && Has(constant.Versions))?.Value : null;
    }

    /// <summary>True for the constant that callers of a versioned interface pass.</summary>
    internal static bool IsInterfaceVersion(ConstantDescription constant) => constant.Name.EndsWith(InterfaceVersion, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a hypercall's callers pass the version that they were built for, and another version of Xen has another one.</summary>
    internal static bool IsGuarded(AbiSide side, HypercallDescription hypercall, AbiSide other) =>
        side.InterfaceVersionOf(hypercall) is { } version && other.FindHypercall(hypercall.Name) is { } same && other.InterfaceVersionOf(same) != version;

    private AbiFile FileOf(HypercallDescription hypercall) => Description.Files.First(file => file.Hypercalls.Contains(hypercall));
}

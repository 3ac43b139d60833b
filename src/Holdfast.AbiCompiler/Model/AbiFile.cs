namespace Holdfast.AbiCompiler.Model;

/// <summary>One file of the description: a subject.</summary>
public sealed record AbiFile
{
    /// <summary>The file's name, such as <c>abi/libxc-stream.yaml</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The last part of the namespace of what is generated from it.</summary>
    public required string Subject { get; init; }

    /// <summary>What the file describes.</summary>
    public required string Doc { get; init; }

    /// <summary>What callers may rely on, where nothing else is said.</summary>
    public required InterfaceKind Interface { get; init; }

    /// <summary>Numbers and texts that belong to no structure.</summary>
    public required IReadOnlyList<ConstantDescription> Constants { get; init; }

    /// <summary>Its hypercalls.</summary>
    public required IReadOnlyList<HypercallDescription> Hypercalls { get; init; }

    /// <summary>Its enumerations.</summary>
    public required IReadOnlyList<EnumDescription> Enums { get; init; }

    /// <summary>Its structures.</summary>
    public required IReadOnlyList<StructureDescription> Structures { get; init; }

    /// <summary>Its HVM context records.</summary>
    public required IReadOnlyList<SaveRecordDescription> SaveRecords { get; init; }

    /// <summary>Its domain context records.</summary>
    public required IReadOnlyList<ContextRecordDescription> ContextRecords { get; init; }
}

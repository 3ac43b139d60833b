namespace Holdfast.AbiCompiler.Model;

/// <summary>What a caller may rely on from one version of Xen to the next.</summary>
public enum InterfaceKind
{
    /// <summary>What is described stays as it is.</summary>
    Stable,

    /// <summary>It may change with each version, and a caller says for which it was built.</summary>
    Versioned,
}

namespace Holdfast.AbiCompiler.Comparing;

/// <summary>What it takes to make something that was built for one version right for another.</summary>
public enum Remedy
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It has to be built again.</summary>
    Rebuild,

    /// <summary>Its sources have to change.</summary>
    Rewrite,
}

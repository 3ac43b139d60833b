namespace Holdfast.AbiCompiler.Comparing;

/// <summary>What becomes of something that was built for one version when it meets another.</summary>
public enum Compatibility
{
    /// <summary>It works as it is.</summary>
    BinaryCompatible,

    /// <summary>It is refused because it says for which version it was built, and works when it is built again.</summary>
    SourceCompatible,

    /// <summary>It is misunderstood, or refused, or its sources have to change.</summary>
    Breaking,
}

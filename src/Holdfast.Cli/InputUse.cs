namespace Holdfast.Cli;

/// <summary>How a verb reads an input.</summary>
internal enum InputUse
{
    /// <summary>Once, from its start to its end.</summary>
    Once,

    /// <summary>Several times, each from its start.</summary>
    SeveralTimes,

    /// <summary>By position in what it holds unpacked, and several times from its start.</summary>
    ByPosition,
}

using System.Diagnostics.CodeAnalysis;

namespace Holdfast.Toolstack;

/// <summary>What was asked of a hypervisor, or why it could not be had.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public sealed class Answer<T> where T : notnull
{
    /// <summary>It could be had.</summary>
    public Answer(T value) => Value = value;

    /// <summary>It could not.</summary>
    public Answer(Refusal refusal) => Refusal = refusal;

    /// <summary>What was asked for, when it could be had; otherwise null, or the default of a value type.</summary>
    public T? Value { get; }

    /// <summary>Why it could not be had; otherwise null.</summary>
    public Refusal? Refusal { get; }

    /// <summary>True when it could be had.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => Refusal is null;
}

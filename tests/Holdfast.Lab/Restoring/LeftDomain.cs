namespace Holdfast.Lab.Restoring;

/// <summary>A domain that was there when a restore had been looked at.</summary>
/// <param name="Id">Its number.</param>
/// <param name="State">Its state, as <c>xl list</c> spells it: <c>-b----</c>.</param>
public sealed record LeftDomain(int Id, string State);

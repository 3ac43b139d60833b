namespace Holdfast.X86.Policies;

/// <summary>Something in a text of policies that could not be read or does not add up.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
public readonly record struct CpuPolicyTextProblem(int Line, string Message);

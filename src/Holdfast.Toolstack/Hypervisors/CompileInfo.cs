namespace Holdfast.Toolstack.Hypervisors;

/// <summary>How a hypervisor was compiled, in its own words.</summary>
/// <param name="Compiler">The compiler.</param>
/// <param name="By">Who compiled it.</param>
/// <param name="Domain">Where.</param>
/// <param name="Date">When.</param>
public sealed record CompileInfo(string Compiler, string By, string Domain, string Date);

namespace Holdfast.LivePatching.Loading;

/// <summary>
/// Loads a payload as real Xen does, in the same order, and ends with the same answer. The embedded hypervisor uploads with it, and <c>livepatch check</c> asks it: what passes the check is what
/// can be uploaded.
/// </summary>
/// <remarks>
/// <code>
///   file       header, sections, their names, symbols and theirs
///   (4.20:     the build of Xen)
///   placement  instructions, written data, read-only data: pages of their own
///   symbols    each a value
///   relocations
///   sections   build ids there; something to do there
///   functions  version, length, old address, room for the jump
///   hooks
///   build ids  its own, what it depends on, (until 4.19) the build of Xen
///   tables     bug frames, alternatives, exceptions, metadata
///   symbols    none that is there already
/// </code>
/// Real Xen stops at the first thing that is wrong. Here, what can still be judged is judged too, and the answer is that of the first.
/// </remarks>
public static class PayloadLoader
{
    /// <summary>Loads a payload.</summary>
    /// <param name="name">What it is to be called.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="environment">What it is loaded into.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    public static LoadReport Load(string name, ReadOnlyMemory<byte> bytes, LoadEnvironment environment, DiagnosticBag findings)
    {
        // Xen resolves symbols in its copy of the file, where what stands in the same place reads them.
        var state = new LoadState(name, bytes.ToArray(), environment, findings);
        if (!FilePhase.Run(state)) return new LoadReport(state.Outcome, null);
        SectionPhase.Overlooked(state);
        if (SectionPhase.ChecksXenFirst(state.Version)) SectionPhase.XenBuild(state);
        if (!PlacementPhase.Run(state)) return new LoadReport(state.Outcome, null);

        bool isLinked = SymbolPhase.Run(state) && RelocationPhase.Run(state);
        bool hasSections = SectionPhase.Required(state);
        hasSections &= SectionPhase.Patching(state);
        if (!isLinked) return new LoadReport(state.Outcome, state.Payload);

        bool hasFunctions = FunctionPhase.Run(state);
        HookPhase.Run(state);
        bool hasIds = hasSections && SectionPhase.BuildIds(state);
        TablePhase.Run(state);
        SectionPhase.Metadata(state);
        if (hasIds) SectionPhase.XenBuildLast(state);
        if (hasFunctions) NewSymbolPhase.Run(state);
        return new LoadReport(state.Outcome, state.Payload);
    }
}

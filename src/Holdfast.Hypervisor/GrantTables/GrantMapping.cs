namespace Holdfast.Hypervisor.GrantTables;

/// <summary>A mapping of another domain's grant (grant_mapping in xen/common/grant_table.c, 4.17).</summary>
internal struct GrantMapping
{
    /// <summary>Of a free one, the next that is free.</summary>
    public uint Next;

    /// <summary>The vCPU whose list of free ones it is in, or goes back to.</summary>
    public uint Vcpu;

    /// <summary>What is mapped, with the bits of the request; 0 for a free one.</summary>
    public ushort Flags;

    /// <summary>True for a mapping of a process that is a client of the hypervisor, and not in the domain's own memory.</summary>
    public bool IsClient;

    /// <summary>The table that it was granted by; the domain may be gone.</summary>
    public GrantTable? Granter;

    /// <summary>The grant.</summary>
    public uint Reference;

    /// <summary>The number that the page has for the domain that maps it.</summary>
    public ulong Number;
}

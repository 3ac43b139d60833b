namespace Holdfast.Hypervisor.GrantTables;

/// <summary>A mapping that is gone from the memory of whoever mapped it, and that the granting side does not know of yet (gnttab_unmap_common): Xen tells it when the processors have forgotten the translation.</summary>
/// <param name="Granter">The granting side; null when nothing was done.</param>
/// <param name="Reference">The grant.</param>
/// <param name="Increment">What is no longer counted.</param>
/// <param name="IsReadOnly">True when the mapping only read.</param>
/// <param name="IsLast">True when nothing is left of the mapping.</param>
internal readonly record struct PendingUnmap(GrantTable? Granter, uint Reference, uint Increment, bool IsReadOnly, bool IsLast);

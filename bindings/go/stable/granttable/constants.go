// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

// ReservedEntries is GNTTAB_NR_RESERVED_ENTRIES. How many entries the tools may fill in before a guest starts. In Xen
// 4.2 and later.
const ReservedEntries uint32 = 8

// ConsoleEntry is GNTTAB_RESERVED_CONSOLE. The entry for the ring to the console. In Xen 4.2 and later.
const ConsoleEntry uint32 = 0

// XenstoreEntry is GNTTAB_RESERVED_XENSTORE. The entry for the ring to xenstore. In Xen 4.2 and later.
const XenstoreEntry uint32 = 1

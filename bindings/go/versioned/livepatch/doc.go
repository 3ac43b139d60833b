// Code generated from abi/live-patch.yaml. DO NOT EDIT.

// Package livepatch: Live patches, and the sub-operations that manage them. This interface changes with each version of
// Xen: a caller is built for one, and must check that it runs on that.
package livepatch

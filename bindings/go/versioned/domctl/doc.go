// Code generated from abi/domctl.yaml. DO NOT EDIT.

// Package domctl: Operations of the toolstack on a domain. This interface changes with each version of Xen: a caller is
// built for one, and must check that it runs on that.
package domctl

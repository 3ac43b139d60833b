// Code generated from abi/sysctl.yaml. DO NOT EDIT.

// Package sysctl: Operations of the toolstack on the host. This interface changes with each version of Xen: a caller is
// built for one, and must check that it runs on that.
package sysctl

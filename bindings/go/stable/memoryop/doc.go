// Code generated from abi/memory-op.yaml. DO NOT EDIT.

// Package memoryop: The hypercall about a domain's memory.
package memoryop

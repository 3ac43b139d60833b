// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

// Package hvmop: The hypercall about HVM guests.
package hvmop

// Code generated from abi/dm-op.yaml. DO NOT EDIT.

// Package dmop: The hypercall of device models.
package dmop

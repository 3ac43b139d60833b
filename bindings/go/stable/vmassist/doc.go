// Code generated from abi/vm-assist.yaml. DO NOT EDIT.

// Package vmassist: The hypercall about assists.
package vmassist

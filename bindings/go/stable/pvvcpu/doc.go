// Code generated from abi/pv-vcpu.yaml. DO NOT EDIT.

// Package pvvcpu: The hypercalls about the state of a PV guest's vCPU.
package pvvcpu

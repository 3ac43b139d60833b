// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

// Package vcpuop: The hypercall about vCPUs.
package vcpuop

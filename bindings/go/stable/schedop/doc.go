// Code generated from abi/sched-op.yaml. DO NOT EDIT.

// Package schedop: The hypercall by which a guest waits, yields and ends.
package schedop

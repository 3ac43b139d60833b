// Code generated from abi/hypercall-numbers.yaml. DO NOT EDIT.

package hypercallnumbers

// TableSize is NR_hypercalls. The number of entries of Xen's table: a number beyond it is answered with ENOSYS. Private
// to Xen.
const TableSize uint32 = 64

// Code generated from abi/hvm-op.yaml. DO NOT EDIT.

package hvmop

// OperationMask is HVMOP_op_mask. The bits of op that hold the code of modified_memory and set_mem_type; those above
// hold their progress. Private to Xen. In Xen 4.5 to 4.8.
const OperationMask uint32 = 0xff

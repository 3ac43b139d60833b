// Code generated from abi/multicall.yaml. DO NOT EDIT.

package multicall

// MulticallHypercall is the number of the hypercall multicall. Carries out hypercalls one after the other, whatever
// their results are. A debugging build of Xen overwrites the arguments of those that are done. A list in a list gives
// EINVAL. From public/xen.h, 4.22.
const MulticallHypercall uint32 = 13

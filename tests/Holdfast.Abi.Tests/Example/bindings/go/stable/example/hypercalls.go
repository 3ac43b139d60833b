// Code generated from abi/example.yaml. DO NOT EDIT.

package example

// ExampleOpHypercall is the number of the hypercall example_op. An invented call. From invented.h, 1. In Xen 4.9 and
// later.
const ExampleOpHypercall uint32 = 60

// ExampleOpCodeMap is the code of EXAMPLE_OP_map. Maps memory. It takes an array of ExampleBuffers. Older versions take
// ExampleCallBefore4.
const ExampleOpCodeMap uint32 = 1

// ExampleOpCodeRing is the code of EXAMPLE_OP_ring. Rings a bell. In Xen 4.18 and later.
const ExampleOpCodeRing uint32 = 2

// ExampleOpCodeRingLoud is the code of EXAMPLE_OP_ring_loud. Rings it loudly.
const ExampleOpCodeRingLoud uint32 = 3

// ExampleOpSubCodeRingLoud is the code of EXAMPLE_OP_ring_loud in the operation that it is a part of.
const ExampleOpSubCodeRingLoud uint32 = 1

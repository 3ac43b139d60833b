// Code generated from abi/ioreq.yaml. DO NOT EDIT.

package ioreq

// SharedIopageSize is the size of SharedIopage in bytes, without vcpu_ioreq.
const SharedIopageSize = 0

// SharedIopage: The pages in which a device model gets requests that need an answer. Xen's shared_iopage:
// public/hvm/ioreq.h, 4.21. In Xen 4.0 and later. It lies in memory that is shared: a copy is what was there at some
// time. Written by the hypervisor.
type SharedIopage struct {
	// Behind it: vcpu_ioreq, Ioreq[...]. A request for each vCPU, by its number.
}

// Decode reads the structure from the start of b, which has to hold SharedIopageSize bytes.
func (s *SharedIopage) Decode(b []byte) error {
	return nil
}

// Encode writes the structure to the start of b, which has to have room for SharedIopageSize bytes.
func (s *SharedIopage) Encode(b []byte) error {
	return nil
}

// SharedIopageVcpuIoreqOffset is where vcpu_ioreq begins, Ioreq[...].
const SharedIopageVcpuIoreqOffset = 0

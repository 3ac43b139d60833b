// Code generated from abi/ioreq.yaml. DO NOT EDIT.

package ioreq

// SharedIopageBefore40Size is the size of SharedIopageBefore40 in bytes, without vcpu_iodata.
const SharedIopageBefore40Size = 0

// SharedIopageBefore40: The page in which the device model gets requests that need an answer, as it was before Xen 4.0.
// Xen's shared_iopage: public/hvm/ioreq.h, 3.4. In Xen 3.4 and earlier. It lies in memory that is shared: a copy is
// what was there at some time. Written by the hypervisor.
type SharedIopageBefore40 struct {
	// Behind it: vcpu_iodata, VcpuIodata[...]. A request and an event channel for each vCPU, by its number.
}

// Decode reads the structure from the start of b, which has to hold SharedIopageBefore40Size bytes.
func (s *SharedIopageBefore40) Decode(b []byte) error {
	return nil
}

// Encode writes the structure to the start of b, which has to have room for SharedIopageBefore40Size bytes.
func (s *SharedIopageBefore40) Encode(b []byte) error {
	return nil
}

// SharedIopageBefore40VcpuIodataOffset is where vcpu_iodata begins, VcpuIodata[...].
const SharedIopageBefore40VcpuIodataOffset = 0

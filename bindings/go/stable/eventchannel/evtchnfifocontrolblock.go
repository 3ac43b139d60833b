// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnFifoControlBlockSize is the size of EvtchnFifoControlBlock in bytes.
const EvtchnFifoControlBlockSize = 72

// EvtchnFifoControlBlock: What a vCPU and Xen share of the queues of the FIFO interface. Xen's
// evtchn_fifo_control_block: public/event_channel.h, 4.22. In Xen 4.4 and later. Written by the hypervisor.
type EvtchnFifoControlBlock struct {
	// Which queues have events, a bit for each priority.
	Ready uint32

	// Not used.
	Rsvd uint32

	// The first channel of each queue; 0 when it is empty.
	Head [16]uint32
}

// Decode reads the structure from the start of b, which has to hold EvtchnFifoControlBlockSize bytes.
func (s *EvtchnFifoControlBlock) Decode(b []byte) error {
	if len(b) < EvtchnFifoControlBlockSize {
		return wire.TooShort("EvtchnFifoControlBlock", len(b), EvtchnFifoControlBlockSize)
	}
	s.Ready = binary.LittleEndian.Uint32(b[0:])
	s.Rsvd = binary.LittleEndian.Uint32(b[4:])
	for i := range s.Head {
		s.Head[i] = binary.LittleEndian.Uint32(b[8+4*i:])
	}
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnFifoControlBlockSize bytes.
func (s *EvtchnFifoControlBlock) Encode(b []byte) error {
	if len(b) < EvtchnFifoControlBlockSize {
		return wire.TooShort("EvtchnFifoControlBlock", len(b), EvtchnFifoControlBlockSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Ready)
	binary.LittleEndian.PutUint32(b[4:], s.Rsvd)
	for i := range s.Head {
		binary.LittleEndian.PutUint32(b[8+4*i:], s.Head[i])
	}
	return nil
}

// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnOpSize is the size of EvtchnOp in bytes.
const EvtchnOpSize = 28

// EvtchnOp: An operation and its structure in one, for the older hypercall. Xen's evtchn_op: public/event_channel.h,
// 4.22. Written by the guest.
type EvtchnOp struct {
	// The operation.
	Cmd uint32

	// What the operation needs.
	U EvtchnOpU
}

// EvtchnOpU holds the bytes of one of several structures; cmd says which. The methods of EvtchnOp know them.
type EvtchnOpU struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [24]byte
}

// Decode reads the structure from the start of b, which has to hold EvtchnOpSize bytes.
func (s *EvtchnOp) Decode(b []byte) error {
	if len(b) < EvtchnOpSize {
		return wire.TooShort("EvtchnOp", len(b), EvtchnOpSize)
	}
	s.Cmd = binary.LittleEndian.Uint32(b[0:])
	s.U = EvtchnOpU{}
	copy(s.U.Bytes[:], b[4:28])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnOpSize bytes.
func (s *EvtchnOp) Encode(b []byte) error {
	if len(b) < EvtchnOpSize {
		return wire.TooShort("EvtchnOp", len(b), EvtchnOpSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Cmd)
	copy(b[4:28], s.U.Bytes[:])
	return nil
}

// AsEvtchnBindInterdomain returns what u holds when cmd is 0. The channels to bind. It is an error when cmd is
// something else.
func (s *EvtchnOp) AsEvtchnBindInterdomain() (value EvtchnBindInterdomain, err error) {
	if s.Cmd != 0 {
		return value, wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnBindInterdomain")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetEvtchnBindInterdomain sets what u holds when cmd is 0. It is an error when cmd is something else.
func (s *EvtchnOp) SetEvtchnBindInterdomain(value *EvtchnBindInterdomain) error {
	if s.Cmd != 0 {
		return wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnBindInterdomain")
	}
	u := EvtchnOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsEvtchnBindVirq returns what u holds when cmd is 1. The virtual interrupt. It is an error when cmd is something
// else.
func (s *EvtchnOp) AsEvtchnBindVirq() (value EvtchnBindVirq, err error) {
	if s.Cmd != 1 {
		return value, wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnBindVirq")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetEvtchnBindVirq sets what u holds when cmd is 1. It is an error when cmd is something else.
func (s *EvtchnOp) SetEvtchnBindVirq(value *EvtchnBindVirq) error {
	if s.Cmd != 1 {
		return wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnBindVirq")
	}
	u := EvtchnOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsEvtchnBindPirq returns what u holds when cmd is 2. The host's interrupt. It is an error when cmd is something else.
func (s *EvtchnOp) AsEvtchnBindPirq() (value EvtchnBindPirq, err error) {
	if s.Cmd != 2 {
		return value, wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnBindPirq")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetEvtchnBindPirq sets what u holds when cmd is 2. It is an error when cmd is something else.
func (s *EvtchnOp) SetEvtchnBindPirq(value *EvtchnBindPirq) error {
	if s.Cmd != 2 {
		return wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnBindPirq")
	}
	u := EvtchnOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsEvtchnClose returns what u holds when cmd is 3. The channel to close. It is an error when cmd is something else.
func (s *EvtchnOp) AsEvtchnClose() (value EvtchnClose, err error) {
	if s.Cmd != 3 {
		return value, wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnClose")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetEvtchnClose sets what u holds when cmd is 3. It is an error when cmd is something else.
func (s *EvtchnOp) SetEvtchnClose(value *EvtchnClose) error {
	if s.Cmd != 3 {
		return wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnClose")
	}
	u := EvtchnOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsEvtchnSend returns what u holds when cmd is 4. The channel to send to. It is an error when cmd is something else.
func (s *EvtchnOp) AsEvtchnSend() (value EvtchnSend, err error) {
	if s.Cmd != 4 {
		return value, wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnSend")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetEvtchnSend sets what u holds when cmd is 4. It is an error when cmd is something else.
func (s *EvtchnOp) SetEvtchnSend(value *EvtchnSend) error {
	if s.Cmd != 4 {
		return wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnSend")
	}
	u := EvtchnOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsEvtchnStatus returns what u holds when cmd is 5. The channel to tell of. It is an error when cmd is something else.
func (s *EvtchnOp) AsEvtchnStatus() (value EvtchnStatus, err error) {
	if s.Cmd != 5 {
		return value, wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnStatus")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetEvtchnStatus sets what u holds when cmd is 5. It is an error when cmd is something else.
func (s *EvtchnOp) SetEvtchnStatus(value *EvtchnStatus) error {
	if s.Cmd != 5 {
		return wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnStatus")
	}
	u := EvtchnOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsEvtchnAllocUnbound returns what u holds when cmd is 6. Who may bind to the new channel. It is an error when cmd is
// something else.
func (s *EvtchnOp) AsEvtchnAllocUnbound() (value EvtchnAllocUnbound, err error) {
	if s.Cmd != 6 {
		return value, wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnAllocUnbound")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetEvtchnAllocUnbound sets what u holds when cmd is 6. It is an error when cmd is something else.
func (s *EvtchnOp) SetEvtchnAllocUnbound(value *EvtchnAllocUnbound) error {
	if s.Cmd != 6 {
		return wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnAllocUnbound")
	}
	u := EvtchnOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsEvtchnBindIpi returns what u holds when cmd is 7. The vCPU to tell. It is an error when cmd is something else.
func (s *EvtchnOp) AsEvtchnBindIpi() (value EvtchnBindIpi, err error) {
	if s.Cmd != 7 {
		return value, wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnBindIpi")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetEvtchnBindIpi sets what u holds when cmd is 7. It is an error when cmd is something else.
func (s *EvtchnOp) SetEvtchnBindIpi(value *EvtchnBindIpi) error {
	if s.Cmd != 7 {
		return wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnBindIpi")
	}
	u := EvtchnOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsEvtchnBindVcpu returns what u holds when cmd is 8. The channel, and the vCPU to tell. It is an error when cmd is
// something else.
func (s *EvtchnOp) AsEvtchnBindVcpu() (value EvtchnBindVcpu, err error) {
	if s.Cmd != 8 {
		return value, wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnBindVcpu")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetEvtchnBindVcpu sets what u holds when cmd is 8. It is an error when cmd is something else.
func (s *EvtchnOp) SetEvtchnBindVcpu(value *EvtchnBindVcpu) error {
	if s.Cmd != 8 {
		return wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnBindVcpu")
	}
	u := EvtchnOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsEvtchnUnmask returns what u holds when cmd is 9. The channel whose events are wanted again. It is an error when cmd
// is something else.
func (s *EvtchnOp) AsEvtchnUnmask() (value EvtchnUnmask, err error) {
	if s.Cmd != 9 {
		return value, wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnUnmask")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetEvtchnUnmask sets what u holds when cmd is 9. It is an error when cmd is something else.
func (s *EvtchnOp) SetEvtchnUnmask(value *EvtchnUnmask) error {
	if s.Cmd != 9 {
		return wire.OtherTag("EvtchnOp.cmd", uint64(s.Cmd), "EvtchnUnmask")
	}
	u := EvtchnOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

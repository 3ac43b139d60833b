// Code generated from abi/event-channel.yaml. DO NOT EDIT.

package eventchannel

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// EvtchnStatusSize is the size of EvtchnStatus in bytes.
const EvtchnStatusSize = 24

// EvtchnStatus: What a channel is bound to. Xen's evtchn_status: public/event_channel.h, 4.22.
type EvtchnStatus struct {
	// The domain that has the channel.
	Dom uint16

	// The channel.
	Port uint32

	// What it is bound to.
	Status EventChannelStatus

	// The vCPU that is told.
	Vcpu uint32

	// What is told of that.
	U EvtchnStatusU
}

// EvtchnStatusU holds the bytes of one of several structures; status says which. The methods of EvtchnStatus know them.
type EvtchnStatusU struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [8]byte
}

// Decode reads the structure from the start of b, which has to hold EvtchnStatusSize bytes.
func (s *EvtchnStatus) Decode(b []byte) error {
	if len(b) < EvtchnStatusSize {
		return wire.TooShort("EvtchnStatus", len(b), EvtchnStatusSize)
	}
	s.Dom = binary.LittleEndian.Uint16(b[0:])
	s.Port = binary.LittleEndian.Uint32(b[4:])
	s.Status = EventChannelStatus(binary.LittleEndian.Uint32(b[8:]))
	s.Vcpu = binary.LittleEndian.Uint32(b[12:])
	s.U = EvtchnStatusU{}
	copy(s.U.Bytes[:], b[16:24])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for EvtchnStatusSize bytes.
func (s *EvtchnStatus) Encode(b []byte) error {
	if len(b) < EvtchnStatusSize {
		return wire.TooShort("EvtchnStatus", len(b), EvtchnStatusSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Dom)
	binary.LittleEndian.PutUint32(b[4:], s.Port)
	binary.LittleEndian.PutUint32(b[8:], uint32(s.Status))
	binary.LittleEndian.PutUint32(b[12:], s.Vcpu)
	copy(b[16:24], s.U.Bytes[:])
	wire.Clear(b[2:4])
	return nil
}

// AsUnbound returns what u holds when status is unbound. Whom it waits for. It is an error when status is something
// else.
func (s *EvtchnStatus) AsUnbound() (value EvtchnStatusUnbound, err error) {
	if s.Status != 1 {
		return value, wire.OtherTag("EvtchnStatus.status", uint64(s.Status), "EvtchnStatusUnbound")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetUnbound sets what u holds when status is unbound. It is an error when status is something else.
func (s *EvtchnStatus) SetUnbound(value *EvtchnStatusUnbound) error {
	if s.Status != 1 {
		return wire.OtherTag("EvtchnStatus.status", uint64(s.Status), "EvtchnStatusUnbound")
	}
	u := EvtchnStatusU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsInterdomain returns what u holds when status is interdomain. The other end. It is an error when status is something
// else.
func (s *EvtchnStatus) AsInterdomain() (value EvtchnStatusInterdomain, err error) {
	if s.Status != 2 {
		return value, wire.OtherTag("EvtchnStatus.status", uint64(s.Status), "EvtchnStatusInterdomain")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetInterdomain sets what u holds when status is interdomain. It is an error when status is something else.
func (s *EvtchnStatus) SetInterdomain(value *EvtchnStatusInterdomain) error {
	if s.Status != 2 {
		return wire.OtherTag("EvtchnStatus.status", uint64(s.Status), "EvtchnStatusInterdomain")
	}
	u := EvtchnStatusU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsPirq returns what u holds when status is pirq. The host's interrupt. It is an error when status is something else.
func (s *EvtchnStatus) AsPirq() (value EvtchnStatusPirq, err error) {
	if s.Status != 3 {
		return value, wire.OtherTag("EvtchnStatus.status", uint64(s.Status), "EvtchnStatusPirq")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetPirq sets what u holds when status is pirq. It is an error when status is something else.
func (s *EvtchnStatus) SetPirq(value *EvtchnStatusPirq) error {
	if s.Status != 3 {
		return wire.OtherTag("EvtchnStatus.status", uint64(s.Status), "EvtchnStatusPirq")
	}
	u := EvtchnStatusU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsVirq returns what u holds when status is virq. The virtual interrupt. It is an error when status is something else.
func (s *EvtchnStatus) AsVirq() (value EvtchnStatusVirq, err error) {
	if s.Status != 4 {
		return value, wire.OtherTag("EvtchnStatus.status", uint64(s.Status), "EvtchnStatusVirq")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetVirq sets what u holds when status is virq. It is an error when status is something else.
func (s *EvtchnStatus) SetVirq(value *EvtchnStatusVirq) error {
	if s.Status != 4 {
		return wire.OtherTag("EvtchnStatus.status", uint64(s.Status), "EvtchnStatusVirq")
	}
	u := EvtchnStatusU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

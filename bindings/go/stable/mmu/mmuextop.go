// Code generated from abi/mmu.yaml. DO NOT EDIT.

package mmu

import (
	"encoding/binary"
	"math"

	"holdfast/abi/wire"
)

// MmuextOpSize is the size of MmuextOp in bytes, for callers of a width; 0 for those that have none.
func MmuextOpSize(width wire.Width) int {
	switch width {
	case wire.Width4:
		return 12
	case wire.Width8:
		return 24
	}
	return 0
}

// MmuextOp: Something that goes with page tables. Xen's mmuext_op: public/xen.h, 4.22. Written by the guest.
type MmuextOp struct {
	// What is done.
	Command MmuextCommand

	// The frame of a page (mfn in C), or a linear address (linear_addr), by the command.
	Target uint64

	// With what, for the few commands that need more.
	Arg2 MmuextOpArg2
}

// MmuextOpArg2 holds the bytes of one of several structures; no field says which. The methods of MmuextOp know them.
type MmuextOpArg2 struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [8]byte

	// The width of the caller whose bytes they are. They are not encoded for another one.
	Width wire.Width
}

// Decode reads the structure from the start of b, which has to hold MmuextOpSize(width) bytes.
func (s *MmuextOp) Decode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.decode4(b)
	case wire.Width8:
		return s.decode8(b)
	}
	return wire.NoSuchWidth("MmuextOp", width)
}

func (s *MmuextOp) decode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("MmuextOp", len(b), 12)
	}
	s.Command = MmuextCommand(binary.LittleEndian.Uint32(b[0:]))
	s.Target = uint64(binary.LittleEndian.Uint32(b[4:]))
	s.Arg2 = MmuextOpArg2{Width: wire.Width4}
	copy(s.Arg2.Bytes[:], b[8:12])
	return nil
}

func (s *MmuextOp) decode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("MmuextOp", len(b), 24)
	}
	s.Command = MmuextCommand(binary.LittleEndian.Uint32(b[0:]))
	s.Target = binary.LittleEndian.Uint64(b[8:])
	s.Arg2 = MmuextOpArg2{Width: wire.Width8}
	copy(s.Arg2.Bytes[:], b[16:24])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for MmuextOpSize(width) bytes.
func (s *MmuextOp) Encode(b []byte, width wire.Width) error {
	switch width {
	case wire.Width4:
		return s.encode4(b)
	case wire.Width8:
		return s.encode8(b)
	}
	return wire.NoSuchWidth("MmuextOp", width)
}

func (s *MmuextOp) encode4(b []byte) error {
	if len(b) < 12 {
		return wire.TooShort("MmuextOp", len(b), 12)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Command))
	if s.Target > math.MaxUint32 {
		return wire.TooLarge("MmuextOp.arg1", s.Target)
	}
	binary.LittleEndian.PutUint32(b[4:], uint32(s.Target))
	if err := wire.CheckUnion("MmuextOp.arg2", s.Arg2.Bytes[:], 4, s.Arg2.Width, wire.Width4); err != nil {
		return err
	}
	copy(b[8:12], s.Arg2.Bytes[:])
	return nil
}

func (s *MmuextOp) encode8(b []byte) error {
	if len(b) < 24 {
		return wire.TooShort("MmuextOp", len(b), 24)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Command))
	binary.LittleEndian.PutUint64(b[8:], s.Target)
	if err := wire.CheckUnion("MmuextOp.arg2", s.Arg2.Bytes[:], 8, s.Arg2.Width, wire.Width8); err != nil {
		return err
	}
	copy(b[16:24], s.Arg2.Bytes[:])
	wire.Clear(b[4:8])
	return nil
}

// AsNrEnts returns what arg2 holds, taken for MmuextEntries: no field says whether it is one. The number of
// descriptors, for SET_LDT.
func (s *MmuextOp) AsNrEnts() (value MmuextEntries, err error) {
	if s.Arg2 == (MmuextOpArg2{}) {
		return value, nil
	}
	err = value.Decode(s.Arg2.Bytes[:], s.Arg2.Width)
	return value, err
}

// SetNrEnts sets what arg2 holds.
func (s *MmuextOp) SetNrEnts(value *MmuextEntries, width wire.Width) error {
	u := MmuextOpArg2{Width: width}
	if err := value.Encode(u.Bytes[:], width); err != nil {
		return err
	}
	s.Arg2 = u
	return nil
}

// AsVcpumask returns what arg2 holds, taken for MmuextVcpus: no field says whether it is one. The vCPUs, for
// TLB_FLUSH_MULTI and INVLPG_MULTI.
func (s *MmuextOp) AsVcpumask() (value MmuextVcpus, err error) {
	if s.Arg2 == (MmuextOpArg2{}) {
		return value, nil
	}
	err = value.Decode(s.Arg2.Bytes[:], s.Arg2.Width)
	return value, err
}

// SetVcpumask sets what arg2 holds.
func (s *MmuextOp) SetVcpumask(value *MmuextVcpus, width wire.Width) error {
	u := MmuextOpArg2{Width: width}
	if err := value.Encode(u.Bytes[:], width); err != nil {
		return err
	}
	s.Arg2 = u
	return nil
}

// AsSrcMfn returns what arg2 holds, taken for MmuextSource: no field says whether it is one. The page that is read, for
// COPY_PAGE.
func (s *MmuextOp) AsSrcMfn() (value MmuextSource, err error) {
	if s.Arg2 == (MmuextOpArg2{}) {
		return value, nil
	}
	err = value.Decode(s.Arg2.Bytes[:], s.Arg2.Width)
	return value, err
}

// SetSrcMfn sets what arg2 holds.
func (s *MmuextOp) SetSrcMfn(value *MmuextSource, width wire.Width) error {
	u := MmuextOpArg2{Width: width}
	if err := value.Encode(u.Bytes[:], width); err != nil {
		return err
	}
	s.Arg2 = u
	return nil
}

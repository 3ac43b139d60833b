// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// StartInfoDom0ConsoleSize is the size of StartInfoDom0Console in bytes.
const StartInfoDom0ConsoleSize = 8

// StartInfoDom0Console: Where the first domain is told of the console that it finds, in the place of console_mfn and
// console_evtchn of StartInfo. Xen's start_info.console.dom0: public/xen.h, 4.17. Written by the hypervisor.
type StartInfoDom0Console struct {
	// How far behind the start of the start info a Dom0VgaConsoleInfo stands, in bytes.
	InfoOffset uint32

	// Its length in bytes.
	InfoSize uint32
}

// Decode reads the structure from the start of b, which has to hold StartInfoDom0ConsoleSize bytes.
func (s *StartInfoDom0Console) Decode(b []byte) error {
	if len(b) < StartInfoDom0ConsoleSize {
		return wire.TooShort("StartInfoDom0Console", len(b), StartInfoDom0ConsoleSize)
	}
	s.InfoOffset = binary.LittleEndian.Uint32(b[0:])
	s.InfoSize = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for StartInfoDom0ConsoleSize bytes.
func (s *StartInfoDom0Console) Encode(b []byte) error {
	if len(b) < StartInfoDom0ConsoleSize {
		return wire.TooShort("StartInfoDom0Console", len(b), StartInfoDom0ConsoleSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.InfoOffset)
	binary.LittleEndian.PutUint32(b[4:], s.InfoSize)
	return nil
}

// Code generated from abi/xen-version.yaml. DO NOT EDIT.

package xenversion

import (
	"holdfast/abi/wire"
)

// XenCommandlineSize is the size of XenCommandline in bytes.
const XenCommandlineSize = 1024

// XenCommandline: The command line that Xen was booted with. Xen's xen_commandline_t: public/version.h, 4.22. Written
// by the hypervisor.
type XenCommandline struct {
	// The command line, cut to the room that there is and ended by a zero byte. Of a denial only "<denied>" and its zero
	// byte are written.
	Text [1024]byte
}

// Decode reads the structure from the start of b, which has to hold XenCommandlineSize bytes.
func (s *XenCommandline) Decode(b []byte) error {
	if len(b) < XenCommandlineSize {
		return wire.TooShort("XenCommandline", len(b), XenCommandlineSize)
	}
	copy(s.Text[:], b[0:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenCommandlineSize bytes.
func (s *XenCommandline) Encode(b []byte) error {
	if len(b) < XenCommandlineSize {
		return wire.TooShort("XenCommandline", len(b), XenCommandlineSize)
	}
	copy(b[0:1024], s.Text[:])
	return nil
}

// Code generated from abi/domctl.yaml. DO NOT EDIT.

package domctl

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDomctlCreatedomainAltp2mSize is the size of XenDomctlCreatedomainAltp2m in bytes.
const XenDomctlCreatedomainAltp2mSize = 4

// XenDomctlCreatedomainAltp2m: The views of a domain's memory. Xen's xen_domctl_createdomain.altp2m: public/domctl.h,
// 4.21. In Xen 4.21 and later. Written by the toolstack.
type XenDomctlCreatedomainAltp2m struct {
	// Who may switch between them.
	Opts uint16

	// The most views that there may be; 0 exactly when nobody may switch.
	Nr uint16
}

// Decode reads the structure from the start of b, which has to hold XenDomctlCreatedomainAltp2mSize bytes.
func (s *XenDomctlCreatedomainAltp2m) Decode(b []byte) error {
	if len(b) < XenDomctlCreatedomainAltp2mSize {
		return wire.TooShort("XenDomctlCreatedomainAltp2m", len(b), XenDomctlCreatedomainAltp2mSize)
	}
	s.Opts = binary.LittleEndian.Uint16(b[0:])
	s.Nr = binary.LittleEndian.Uint16(b[2:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDomctlCreatedomainAltp2mSize bytes.
func (s *XenDomctlCreatedomainAltp2m) Encode(b []byte) error {
	if len(b) < XenDomctlCreatedomainAltp2mSize {
		return wire.TooShort("XenDomctlCreatedomainAltp2m", len(b), XenDomctlCreatedomainAltp2mSize)
	}
	binary.LittleEndian.PutUint16(b[0:], s.Opts)
	binary.LittleEndian.PutUint16(b[2:], s.Nr)
	return nil
}

// XenDomctlCreatedomainAltp2mModeMask is bits 0 to 1 of opts. Who may.
const XenDomctlCreatedomainAltp2mModeMask uint16 = 0x3

// XenDomctlCreatedomainAltp2mModeShift is the lowest bit of mode in opts.
const XenDomctlCreatedomainAltp2mModeShift = 0

// Mode returns mode of opts. Who may.
func (s *XenDomctlCreatedomainAltp2m) Mode() Altp2mMode {
	return Altp2mMode((s.Opts & XenDomctlCreatedomainAltp2mModeMask) >> XenDomctlCreatedomainAltp2mModeShift)
}

// SetMode sets mode of opts. A value that does not fit is an error.
func (s *XenDomctlCreatedomainAltp2m) SetMode(value Altp2mMode) error {
	if uint64(value) > uint64(XenDomctlCreatedomainAltp2mModeMask>>XenDomctlCreatedomainAltp2mModeShift) {
		return wire.TooLarge("XenDomctlCreatedomainAltp2m.opts:mode", uint64(value))
	}
	s.Opts = s.Opts&^XenDomctlCreatedomainAltp2mModeMask | uint16(value)<<XenDomctlCreatedomainAltp2mModeShift
	return nil
}

// XenDomctlCreatedomainAltp2mReservedOptionsMask is bits 2 to 15 of opts. Reserved: zero when written.
const XenDomctlCreatedomainAltp2mReservedOptionsMask uint16 = 0xfffc

// XenDomctlCreatedomainAltp2mReservedOptionsShift is the lowest bit of reserved in opts.
const XenDomctlCreatedomainAltp2mReservedOptionsShift = 2

// ReservedOptions returns reserved of opts. Reserved: zero when written.
func (s *XenDomctlCreatedomainAltp2m) ReservedOptions() uint16 {
	return (s.Opts & XenDomctlCreatedomainAltp2mReservedOptionsMask) >> XenDomctlCreatedomainAltp2mReservedOptionsShift
}

// SetReservedOptions sets reserved of opts. A value that does not fit is an error.
func (s *XenDomctlCreatedomainAltp2m) SetReservedOptions(value uint16) error {
	if uint64(value) > uint64(XenDomctlCreatedomainAltp2mReservedOptionsMask>>XenDomctlCreatedomainAltp2mReservedOptionsShift) {
		return wire.TooLarge("XenDomctlCreatedomainAltp2m.opts:reserved", uint64(value))
	}
	s.Opts = s.Opts&^XenDomctlCreatedomainAltp2mReservedOptionsMask | value<<XenDomctlCreatedomainAltp2mReservedOptionsShift
	return nil
}

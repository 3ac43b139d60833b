// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package livepatch

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenSysctlLivepatchUploadSize is the size of XenSysctlLivepatchUpload in bytes.
const XenSysctlLivepatchUploadSize = 32

// XenSysctlLivepatchUpload: A payload for Xen. Xen's xen_sysctl_livepatch_upload: public/sysctl.h, 4.17. In Xen 4.7 and
// later. Written by the toolstack.
type XenSysctlLivepatchUpload struct {
	// What it is to be called; no two have one name.
	Name XenLivepatchName

	// The length of the ELF file in bytes: 1 to 2 MiB.
	PayloadSize uint64

	// Where the ELF file is. A pointer to u8.
	Payload uint64
}

// Decode reads the structure from the start of b, which has to hold XenSysctlLivepatchUploadSize bytes.
func (s *XenSysctlLivepatchUpload) Decode(b []byte) error {
	if len(b) < XenSysctlLivepatchUploadSize {
		return wire.TooShort("XenSysctlLivepatchUpload", len(b), XenSysctlLivepatchUploadSize)
	}
	if err := s.Name.Decode(b[0:]); err != nil {
		return err
	}
	s.PayloadSize = binary.LittleEndian.Uint64(b[16:])
	s.Payload = binary.LittleEndian.Uint64(b[24:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenSysctlLivepatchUploadSize bytes.
func (s *XenSysctlLivepatchUpload) Encode(b []byte) error {
	if len(b) < XenSysctlLivepatchUploadSize {
		return wire.TooShort("XenSysctlLivepatchUpload", len(b), XenSysctlLivepatchUploadSize)
	}
	if err := s.Name.Encode(b[0:]); err != nil {
		return err
	}
	binary.LittleEndian.PutUint64(b[16:], s.PayloadSize)
	binary.LittleEndian.PutUint64(b[24:], s.Payload)
	return nil
}

// Code generated from abi/libxc-stream.yaml. DO NOT EDIT.

package libxcstream

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// PvP2mFramesSize is the size of PvP2mFrames in bytes, without p2m_pfns.
const PvP2mFramesSize = 8

// PvP2mFrames: The pages in which a PV guest keeps its table from its own page numbers to frames. Xen's
// xc_sr_rec_x86_pv_p2m_frames: docs/specs/libxc-migration-stream.pandoc, revision 3. In the byte order of its stream.
// Written by the toolstack.
type PvP2mFrames struct {
	// The first page number that the listed part of the table is for.
	StartPfn uint32

	// The last page number that the listed part of the table is for.
	EndPfn uint32

	// Behind it: p2m_pfns, u64[...]. The pages that hold the table, in order.
}

// Decode reads the structure from the start of b, which has to hold PvP2mFramesSize bytes.
func (s *PvP2mFrames) Decode(b []byte, order binary.ByteOrder) error {
	if len(b) < PvP2mFramesSize {
		return wire.TooShort("PvP2mFrames", len(b), PvP2mFramesSize)
	}
	s.StartPfn = order.Uint32(b[0:])
	s.EndPfn = order.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for PvP2mFramesSize bytes.
func (s *PvP2mFrames) Encode(b []byte, order binary.ByteOrder) error {
	if len(b) < PvP2mFramesSize {
		return wire.TooShort("PvP2mFrames", len(b), PvP2mFramesSize)
	}
	order.PutUint32(b[0:], s.StartPfn)
	order.PutUint32(b[4:], s.EndPfn)
	return nil
}

// PvP2mFramesP2mPfnsOffset is where p2m_pfns begins, u64[...].
const PvP2mFramesP2mPfnsOffset = 8

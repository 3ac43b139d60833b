// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextRecordSize is the size of ContextRecord in bytes.
const ContextRecordSize = 16

// ContextRecordAlignment is DCTX_ALIGN. A record begins at a multiple of so many bytes.
const ContextRecordAlignment uint32 = 8

// ContextRecordOptionalBit is DCTX_OPTIONAL. The bit of type that lets a reader skip a record it does not know.
const ContextRecordOptionalBit uint32 = 0x80000000

// ContextRecordMaxImageLength is DCTX_MAX_IMAGE. The longest image, in bytes.
const ContextRecordMaxImageLength uint64 = 0x1000000

// ContextRecordMaxRecords is DCTX_MAX_RECORDS. The most records of an image.
const ContextRecordMaxRecords uint32 = 65536

// ContextRecordMaxVcpuBodyLength is DCTX_MAX_VCPU_BODY. The longest body of a record of a vCPU.
const ContextRecordMaxVcpuBodyLength uint64 = 0x10000

// ContextRecordMaxBodyLength is DCTX_MAX_BODY. The longest body of any other record.
const ContextRecordMaxBodyLength uint64 = 0x400000

// ContextRecord: Stands before every record. In C dctx_record: docs/specs/domain-context.md, 1.0. Written by the
// hypervisor.
type ContextRecord struct {
	// The record's type.
	Type ContextRecordType

	// Which of several records of the type: the number of the vCPU, device or frame.
	Instance uint32

	// The length of the body in bytes, without the padding that follows it.
	Length uint64
}

// Decode reads the structure from the start of b, which has to hold ContextRecordSize bytes.
func (s *ContextRecord) Decode(b []byte) error {
	if len(b) < ContextRecordSize {
		return wire.TooShort("ContextRecord", len(b), ContextRecordSize)
	}
	s.Type = ContextRecordType(binary.LittleEndian.Uint32(b[0:]))
	s.Instance = binary.LittleEndian.Uint32(b[4:])
	s.Length = binary.LittleEndian.Uint64(b[8:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextRecordSize bytes.
func (s *ContextRecord) Encode(b []byte) error {
	if len(b) < ContextRecordSize {
		return wire.TooShort("ContextRecord", len(b), ContextRecordSize)
	}
	binary.LittleEndian.PutUint32(b[0:], uint32(s.Type))
	binary.LittleEndian.PutUint32(b[4:], s.Instance)
	binary.LittleEndian.PutUint64(b[8:], s.Length)
	return nil
}

// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// ContextVcpuPendingSize is the size of ContextVcpuPending in bytes.
const ContextVcpuPendingSize = 8

// ContextVcpuPending: The event that waits to be delivered to a vCPU. In C dctx_vcpu_pending:
// docs/specs/domain-context.md, 1.0. Written by the hypervisor.
type ContextVcpuPending struct {
	// The event; zero when there is none.
	Event uint32

	// The error code that it pushes.
	ErrorCode uint32
}

// Decode reads the structure from the start of b, which has to hold ContextVcpuPendingSize bytes.
func (s *ContextVcpuPending) Decode(b []byte) error {
	if len(b) < ContextVcpuPendingSize {
		return wire.TooShort("ContextVcpuPending", len(b), ContextVcpuPendingSize)
	}
	s.Event = binary.LittleEndian.Uint32(b[0:])
	s.ErrorCode = binary.LittleEndian.Uint32(b[4:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for ContextVcpuPendingSize bytes.
func (s *ContextVcpuPending) Encode(b []byte) error {
	if len(b) < ContextVcpuPendingSize {
		return wire.TooShort("ContextVcpuPending", len(b), ContextVcpuPendingSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Event)
	binary.LittleEndian.PutUint32(b[4:], s.ErrorCode)
	return nil
}

// ContextVcpuPendingVectorMask is bits 0 to 7 of event. Its vector.
const ContextVcpuPendingVectorMask uint32 = 0xff

// ContextVcpuPendingVectorShift is the lowest bit of vector in event.
const ContextVcpuPendingVectorShift = 0

// Vector returns vector of event. Its vector.
func (s *ContextVcpuPending) Vector() uint32 {
	return (s.Event & ContextVcpuPendingVectorMask) >> ContextVcpuPendingVectorShift
}

// SetVector sets vector of event. A value that does not fit is an error.
func (s *ContextVcpuPending) SetVector(value uint32) error {
	if uint64(value) > uint64(ContextVcpuPendingVectorMask>>ContextVcpuPendingVectorShift) {
		return wire.TooLarge("ContextVcpuPending.event:vector", uint64(value))
	}
	s.Event = s.Event&^ContextVcpuPendingVectorMask | value<<ContextVcpuPendingVectorShift
	return nil
}

// ContextVcpuPendingKindMask is bits 8 to 10 of event. Its kind, in the encoding of VMX and SVM.
const ContextVcpuPendingKindMask uint32 = 0x700

// ContextVcpuPendingKindShift is the lowest bit of kind in event.
const ContextVcpuPendingKindShift = 8

// Kind returns kind of event. Its kind, in the encoding of VMX and SVM.
func (s *ContextVcpuPending) Kind() uint32 {
	return (s.Event & ContextVcpuPendingKindMask) >> ContextVcpuPendingKindShift
}

// SetKind sets kind of event. A value that does not fit is an error.
func (s *ContextVcpuPending) SetKind(value uint32) error {
	if uint64(value) > uint64(ContextVcpuPendingKindMask>>ContextVcpuPendingKindShift) {
		return wire.TooLarge("ContextVcpuPending.event:kind", uint64(value))
	}
	s.Event = s.Event&^ContextVcpuPendingKindMask | value<<ContextVcpuPendingKindShift
	return nil
}

// ContextVcpuPendingHasErrorCodeMask is bit 11 of event. Set when error_code belongs to it.
const ContextVcpuPendingHasErrorCodeMask uint32 = 0x800

// HasErrorCode returns has_error_code of event. Set when error_code belongs to it.
func (s *ContextVcpuPending) HasErrorCode() bool {
	return s.Event&ContextVcpuPendingHasErrorCodeMask != 0
}

// SetHasErrorCode sets or clears has_error_code of event.
func (s *ContextVcpuPending) SetHasErrorCode(set bool) {
	if set {
		s.Event |= ContextVcpuPendingHasErrorCodeMask
	} else {
		s.Event &^= ContextVcpuPendingHasErrorCodeMask
	}
}

// ContextVcpuPendingReservedEventMask is bits 12 to 30 of event. Reserved: zero when written.
const ContextVcpuPendingReservedEventMask uint32 = 0x7ffff000

// ContextVcpuPendingReservedEventShift is the lowest bit of reserved in event.
const ContextVcpuPendingReservedEventShift = 12

// ReservedEvent returns reserved of event. Reserved: zero when written.
func (s *ContextVcpuPending) ReservedEvent() uint32 {
	return (s.Event & ContextVcpuPendingReservedEventMask) >> ContextVcpuPendingReservedEventShift
}

// SetReservedEvent sets reserved of event. A value that does not fit is an error.
func (s *ContextVcpuPending) SetReservedEvent(value uint32) error {
	if uint64(value) > uint64(ContextVcpuPendingReservedEventMask>>ContextVcpuPendingReservedEventShift) {
		return wire.TooLarge("ContextVcpuPending.event:reserved", uint64(value))
	}
	s.Event = s.Event&^ContextVcpuPendingReservedEventMask | value<<ContextVcpuPendingReservedEventShift
	return nil
}

// ContextVcpuPendingValidMask is bit 31 of event. Set when there is one.
const ContextVcpuPendingValidMask uint32 = 0x80000000

// Valid returns valid of event. Set when there is one.
func (s *ContextVcpuPending) Valid() bool {
	return s.Event&ContextVcpuPendingValidMask != 0
}

// SetValid sets or clears valid of event.
func (s *ContextVcpuPending) SetValid(set bool) {
	if set {
		s.Event |= ContextVcpuPendingValidMask
	} else {
		s.Event &^= ContextVcpuPendingValidMask
	}
}

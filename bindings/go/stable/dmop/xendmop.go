// Code generated from abi/dm-op.yaml. DO NOT EDIT.

package dmop

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// XenDmOpSize is the size of XenDmOp in bytes.
const XenDmOpSize = 32

// XenDmOp: What buffer 0 holds: an operation. It may end after the operation's own structure, and Xen before 4.9.2 and
// 4.10.1 asks for all of it. Xen's xen_dm_op: public/hvm/dm_op.h, 4.21. In Xen 4.9 and later. Written by the device
// model.
type XenDmOp struct {
	// The code of the operation.
	Op uint32

	// Reserved: zero when written.
	Pad uint32

	// The operation's own structure.
	U XenDmOpU
}

// XenDmOpU holds the bytes of one of several structures; op says which. The methods of XenDmOp know them.
type XenDmOpU struct {
	// As they stand in memory; what no structure takes is zero.
	Bytes [24]byte
}

// Decode reads the structure from the start of b, which has to hold XenDmOpSize bytes.
func (s *XenDmOp) Decode(b []byte) error {
	if len(b) < XenDmOpSize {
		return wire.TooShort("XenDmOp", len(b), XenDmOpSize)
	}
	s.Op = binary.LittleEndian.Uint32(b[0:])
	s.Pad = binary.LittleEndian.Uint32(b[4:])
	s.U = XenDmOpU{}
	copy(s.U.Bytes[:], b[8:32])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for XenDmOpSize bytes.
func (s *XenDmOp) Encode(b []byte) error {
	if len(b) < XenDmOpSize {
		return wire.TooShort("XenDmOp", len(b), XenDmOpSize)
	}
	binary.LittleEndian.PutUint32(b[0:], s.Op)
	binary.LittleEndian.PutUint32(b[4:], s.Pad)
	copy(b[8:32], s.U.Bytes[:])
	return nil
}

// AsCreateIoreqServer returns what u holds when op is 1. The server to make. It is an error when op is something else.
func (s *XenDmOp) AsCreateIoreqServer() (value XenDmOpCreateIoreqServer, err error) {
	if s.Op != 1 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpCreateIoreqServer")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetCreateIoreqServer sets what u holds when op is 1. It is an error when op is something else.
func (s *XenDmOp) SetCreateIoreqServer(value *XenDmOpCreateIoreqServer) error {
	if s.Op != 1 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpCreateIoreqServer")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsGetIoreqServerInfo returns what u holds when op is 2. The server that is asked about. It is an error when op is
// something else.
func (s *XenDmOp) AsGetIoreqServerInfo() (value XenDmOpGetIoreqServerInfo, err error) {
	if s.Op != 2 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpGetIoreqServerInfo")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetGetIoreqServerInfo sets what u holds when op is 2. It is an error when op is something else.
func (s *XenDmOp) SetGetIoreqServerInfo(value *XenDmOpGetIoreqServerInfo) error {
	if s.Op != 2 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpGetIoreqServerInfo")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsIoreqServerRange returns what u holds when op is 3 or 4. The range that the server takes or gives up. It is an
// error when op is something else.
func (s *XenDmOp) AsIoreqServerRange() (value XenDmOpIoreqServerRange, err error) {
	if s.Op != 3 && s.Op != 4 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpIoreqServerRange")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetIoreqServerRange sets what u holds when op is 3 or 4. It is an error when op is something else.
func (s *XenDmOp) SetIoreqServerRange(value *XenDmOpIoreqServerRange) error {
	if s.Op != 3 && s.Op != 4 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpIoreqServerRange")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsSetIoreqServerState returns what u holds when op is 5. The server to turn on or off. It is an error when op is
// something else.
func (s *XenDmOp) AsSetIoreqServerState() (value XenDmOpSetIoreqServerState, err error) {
	if s.Op != 5 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpSetIoreqServerState")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetSetIoreqServerState sets what u holds when op is 5. It is an error when op is something else.
func (s *XenDmOp) SetSetIoreqServerState(value *XenDmOpSetIoreqServerState) error {
	if s.Op != 5 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpSetIoreqServerState")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsDestroyIoreqServer returns what u holds when op is 6. The server to end. It is an error when op is something else.
func (s *XenDmOp) AsDestroyIoreqServer() (value XenDmOpDestroyIoreqServer, err error) {
	if s.Op != 6 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpDestroyIoreqServer")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetDestroyIoreqServer sets what u holds when op is 6. It is an error when op is something else.
func (s *XenDmOp) SetDestroyIoreqServer(value *XenDmOpDestroyIoreqServer) error {
	if s.Op != 6 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpDestroyIoreqServer")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsTrackDirtyVram returns what u holds when op is 7. The video memory. It is an error when op is something else.
func (s *XenDmOp) AsTrackDirtyVram() (value XenDmOpTrackDirtyVram, err error) {
	if s.Op != 7 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpTrackDirtyVram")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetTrackDirtyVram sets what u holds when op is 7. It is an error when op is something else.
func (s *XenDmOp) SetTrackDirtyVram(value *XenDmOpTrackDirtyVram) error {
	if s.Op != 7 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpTrackDirtyVram")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsSetPciIntxLevel returns what u holds when op is 8. The pin and its level. It is an error when op is something else.
func (s *XenDmOp) AsSetPciIntxLevel() (value XenDmOpSetPciIntxLevel, err error) {
	if s.Op != 8 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpSetPciIntxLevel")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetSetPciIntxLevel sets what u holds when op is 8. It is an error when op is something else.
func (s *XenDmOp) SetSetPciIntxLevel(value *XenDmOpSetPciIntxLevel) error {
	if s.Op != 8 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpSetPciIntxLevel")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsSetIsaIrqLevel returns what u holds when op is 9. The line and its level. It is an error when op is something else.
func (s *XenDmOp) AsSetIsaIrqLevel() (value XenDmOpSetIsaIrqLevel, err error) {
	if s.Op != 9 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpSetIsaIrqLevel")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetSetIsaIrqLevel sets what u holds when op is 9. It is an error when op is something else.
func (s *XenDmOp) SetSetIsaIrqLevel(value *XenDmOpSetIsaIrqLevel) error {
	if s.Op != 9 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpSetIsaIrqLevel")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsSetPciLinkRoute returns what u holds when op is 10. The link and its line. It is an error when op is something
// else.
func (s *XenDmOp) AsSetPciLinkRoute() (value XenDmOpSetPciLinkRoute, err error) {
	if s.Op != 10 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpSetPciLinkRoute")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetSetPciLinkRoute sets what u holds when op is 10. It is an error when op is something else.
func (s *XenDmOp) SetSetPciLinkRoute(value *XenDmOpSetPciLinkRoute) error {
	if s.Op != 10 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpSetPciLinkRoute")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsModifiedMemory returns what u holds when op is 11. How much was written. It is an error when op is something else.
func (s *XenDmOp) AsModifiedMemory() (value XenDmOpModifiedMemory, err error) {
	if s.Op != 11 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpModifiedMemory")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetModifiedMemory sets what u holds when op is 11. It is an error when op is something else.
func (s *XenDmOp) SetModifiedMemory(value *XenDmOpModifiedMemory) error {
	if s.Op != 11 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpModifiedMemory")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsSetMemType returns what u holds when op is 12. The pages and their type. It is an error when op is something else.
func (s *XenDmOp) AsSetMemType() (value XenDmOpSetMemType, err error) {
	if s.Op != 12 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpSetMemType")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetSetMemType sets what u holds when op is 12. It is an error when op is something else.
func (s *XenDmOp) SetSetMemType(value *XenDmOpSetMemType) error {
	if s.Op != 12 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpSetMemType")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsInjectEvent returns what u holds when op is 13. The event. It is an error when op is something else.
func (s *XenDmOp) AsInjectEvent() (value XenDmOpInjectEvent, err error) {
	if s.Op != 13 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpInjectEvent")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetInjectEvent sets what u holds when op is 13. It is an error when op is something else.
func (s *XenDmOp) SetInjectEvent(value *XenDmOpInjectEvent) error {
	if s.Op != 13 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpInjectEvent")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsInjectMsi returns what u holds when op is 14. The message. It is an error when op is something else.
func (s *XenDmOp) AsInjectMsi() (value XenDmOpInjectMsi, err error) {
	if s.Op != 14 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpInjectMsi")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetInjectMsi sets what u holds when op is 14. It is an error when op is something else.
func (s *XenDmOp) SetInjectMsi(value *XenDmOpInjectMsi) error {
	if s.Op != 14 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpInjectMsi")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsMapMemTypeToIoreqServer returns what u holds when op is 15. The type and its server. It is an error when op is
// something else.
func (s *XenDmOp) AsMapMemTypeToIoreqServer() (value XenDmOpMapMemTypeToIoreqServer, err error) {
	if s.Op != 15 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpMapMemTypeToIoreqServer")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetMapMemTypeToIoreqServer sets what u holds when op is 15. It is an error when op is something else.
func (s *XenDmOp) SetMapMemTypeToIoreqServer(value *XenDmOpMapMemTypeToIoreqServer) error {
	if s.Op != 15 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpMapMemTypeToIoreqServer")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsRemoteShutdown returns what u holds when op is 16. The reason of the shutdown. It is an error when op is something
// else.
func (s *XenDmOp) AsRemoteShutdown() (value XenDmOpRemoteShutdown, err error) {
	if s.Op != 16 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpRemoteShutdown")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetRemoteShutdown sets what u holds when op is 16. It is an error when op is something else.
func (s *XenDmOp) SetRemoteShutdown(value *XenDmOpRemoteShutdown) error {
	if s.Op != 16 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpRemoteShutdown")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsRelocateMemory returns what u holds when op is 17. The pages to move. It is an error when op is something else.
func (s *XenDmOp) AsRelocateMemory() (value XenDmOpRelocateMemory, err error) {
	if s.Op != 17 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpRelocateMemory")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetRelocateMemory sets what u holds when op is 17. It is an error when op is something else.
func (s *XenDmOp) SetRelocateMemory(value *XenDmOpRelocateMemory) error {
	if s.Op != 17 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpRelocateMemory")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsPinMemoryCacheattr returns what u holds when op is 18. The pages and how they are cached. It is an error when op is
// something else.
func (s *XenDmOp) AsPinMemoryCacheattr() (value XenDmOpPinMemoryCacheattr, err error) {
	if s.Op != 18 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpPinMemoryCacheattr")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetPinMemoryCacheattr sets what u holds when op is 18. It is an error when op is something else.
func (s *XenDmOp) SetPinMemoryCacheattr(value *XenDmOpPinMemoryCacheattr) error {
	if s.Op != 18 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpPinMemoryCacheattr")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsSetIrqLevel returns what u holds when op is 19. The line and its level; not on x86. It is an error when op is
// something else.
func (s *XenDmOp) AsSetIrqLevel() (value XenDmOpSetIrqLevel, err error) {
	if s.Op != 19 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpSetIrqLevel")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetSetIrqLevel sets what u holds when op is 19. It is an error when op is something else.
func (s *XenDmOp) SetSetIrqLevel(value *XenDmOpSetIrqLevel) error {
	if s.Op != 19 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpSetIrqLevel")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

// AsNrVcpus returns what u holds when op is 20. The number of vCPUs. It is an error when op is something else.
func (s *XenDmOp) AsNrVcpus() (value XenDmOpNrVcpus, err error) {
	if s.Op != 20 {
		return value, wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpNrVcpus")
	}
	err = value.Decode(s.U.Bytes[:])
	return value, err
}

// SetNrVcpus sets what u holds when op is 20. It is an error when op is something else.
func (s *XenDmOp) SetNrVcpus(value *XenDmOpNrVcpus) error {
	if s.Op != 20 {
		return wire.OtherTag("XenDmOp.op", uint64(s.Op), "XenDmOpNrVcpus")
	}
	u := XenDmOpU{}
	if err := value.Encode(u.Bytes[:]); err != nil {
		return err
	}
	s.U = u
	return nil
}

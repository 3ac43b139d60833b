// Code generated from abi/live-patch.yaml. DO NOT EDIT.

package access

import (
	"encoding/binary"

	"holdfast/abi/internal/vectors"
	"holdfast/abi/versioned/livepatch"
	"holdfast/abi/wire"
)

func newXenLivepatchName() vectors.Subject {
	s := new(livepatch.XenLivepatchName)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.XenLivepatchNameSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenLivepatchName(v, "", s) },
	}
}

func visitXenLivepatchName(v *vectors.Visitor, at string, s *livepatch.XenLivepatchName) {
	s.Name = v.Integer(at+"name", s.Name)
	s.NameLength = uint16(v.Integer(at+"size", uint64(s.NameLength)))
	for i := range s.Pad[:3] {
		s.Pad[i] = uint16(v.Integer(v.Element(at+"pad", i, 3), uint64(s.Pad[i])))
	}
}

func newXenLivepatchStatus() vectors.Subject {
	s := new(livepatch.XenLivepatchStatus)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.XenLivepatchStatusSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenLivepatchStatus(v, "", s) },
	}
}

func visitXenLivepatchStatus(v *vectors.Visitor, at string, s *livepatch.XenLivepatchStatus) {
	s.State = livepatch.LivepatchState(v.Integer(at+"state", uint64(s.State)))
	s.Rc = int32(v.Integer(at+"rc", uint64(uint32(s.Rc))))
}

func newXenSysctlLivepatchUpload() vectors.Subject {
	s := new(livepatch.XenSysctlLivepatchUpload)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.XenSysctlLivepatchUploadSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlLivepatchUpload(v, "", s) },
	}
}

func visitXenSysctlLivepatchUpload(v *vectors.Visitor, at string, s *livepatch.XenSysctlLivepatchUpload) {
	visitXenLivepatchName(v, at+"name"+".", &s.Name)
	s.PayloadSize = v.Integer(at+"size", s.PayloadSize)
	s.Payload = v.Integer(at+"payload", s.Payload)
}

func newXenSysctlLivepatchGet() vectors.Subject {
	s := new(livepatch.XenSysctlLivepatchGet)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.XenSysctlLivepatchGetSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlLivepatchGet(v, "", s) },
	}
}

func visitXenSysctlLivepatchGet(v *vectors.Visitor, at string, s *livepatch.XenSysctlLivepatchGet) {
	visitXenLivepatchName(v, at+"name"+".", &s.Name)
	visitXenLivepatchStatus(v, at+"status"+".", &s.Status)
}

func newXenSysctlLivepatchList() vectors.Subject {
	s := new(livepatch.XenSysctlLivepatchList)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.XenSysctlLivepatchListSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlLivepatchList(v, "", s) },
	}
}

func visitXenSysctlLivepatchList(v *vectors.Visitor, at string, s *livepatch.XenSysctlLivepatchList) {
	s.Version = uint32(v.Integer(at+"version", uint64(s.Version)))
	s.Idx = uint32(v.Integer(at+"idx", uint64(s.Idx)))
	s.Nr = uint32(v.Integer(at+"nr", uint64(s.Nr)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	s.NameTotalSize = uint32(v.Integer(at+"name_total_size", uint64(s.NameTotalSize)))
	s.MetadataTotalSize = uint32(v.Integer(at+"metadata_total_size", uint64(s.MetadataTotalSize)))
	s.Status = v.Integer(at+"status", s.Status)
	s.Name = v.Integer(at+"name", s.Name)
	s.Len = v.Integer(at+"len", s.Len)
	s.Metadata = v.Integer(at+"metadata", s.Metadata)
	s.MetadataLen = v.Integer(at+"metadata_len", s.MetadataLen)
}

func newXenSysctlLivepatchListBefore421() vectors.Subject {
	s := new(livepatch.XenSysctlLivepatchListBefore421)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.XenSysctlLivepatchListBefore421Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlLivepatchListBefore421(v, "", s) },
	}
}

func visitXenSysctlLivepatchListBefore421(v *vectors.Visitor, at string, s *livepatch.XenSysctlLivepatchListBefore421) {
	s.Version = uint32(v.Integer(at+"version", uint64(s.Version)))
	s.Idx = uint32(v.Integer(at+"idx", uint64(s.Idx)))
	s.Nr = uint32(v.Integer(at+"nr", uint64(s.Nr)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	s.NameTotalSize = uint32(v.Integer(at+"name_total_size", uint64(s.NameTotalSize)))
	s.MetadataTotalSize = uint32(v.Integer(at+"metadata_total_size", uint64(s.MetadataTotalSize)))
	s.Status = v.Integer(at+"status", s.Status)
	s.Name = v.Integer(at+"name", s.Name)
	s.Len = v.Integer(at+"len", s.Len)
	s.Metadata = v.Integer(at+"metadata", s.Metadata)
	s.MetadataLen = v.Integer(at+"metadata_len", s.MetadataLen)
}

func newXenSysctlLivepatchListBefore414() vectors.Subject {
	s := new(livepatch.XenSysctlLivepatchListBefore414)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.XenSysctlLivepatchListBefore414Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlLivepatchListBefore414(v, "", s) },
	}
}

func visitXenSysctlLivepatchListBefore414(v *vectors.Visitor, at string, s *livepatch.XenSysctlLivepatchListBefore414) {
	s.Version = uint32(v.Integer(at+"version", uint64(s.Version)))
	s.Idx = uint32(v.Integer(at+"idx", uint64(s.Idx)))
	s.Nr = uint32(v.Integer(at+"nr", uint64(s.Nr)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	s.Status = v.Integer(at+"status", s.Status)
	s.Name = v.Integer(at+"name", s.Name)
	s.Len = v.Integer(at+"len", s.Len)
}

func newXenSysctlLivepatchAction() vectors.Subject {
	s := new(livepatch.XenSysctlLivepatchAction)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.XenSysctlLivepatchActionSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlLivepatchAction(v, "", s) },
	}
}

func visitXenSysctlLivepatchAction(v *vectors.Visitor, at string, s *livepatch.XenSysctlLivepatchAction) {
	visitXenLivepatchName(v, at+"name"+".", &s.Name)
	s.Cmd = livepatch.LivepatchAction(v.Integer(at+"cmd", uint64(s.Cmd)))
	s.Timeout = uint32(v.Integer(at+"timeout", uint64(s.Timeout)))
	s.Flags = livepatch.LivepatchActionFlags(v.Integer(at+"flags", uint64(s.Flags)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
}

func newXenSysctlLivepatchActionBefore414() vectors.Subject {
	s := new(livepatch.XenSysctlLivepatchActionBefore414)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.XenSysctlLivepatchActionBefore414Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlLivepatchActionBefore414(v, "", s) },
	}
}

func visitXenSysctlLivepatchActionBefore414(v *vectors.Visitor, at string, s *livepatch.XenSysctlLivepatchActionBefore414) {
	visitXenLivepatchName(v, at+"name"+".", &s.Name)
	s.Cmd = livepatch.LivepatchAction(v.Integer(at+"cmd", uint64(s.Cmd)))
	s.Timeout = uint32(v.Integer(at+"timeout", uint64(s.Timeout)))
}

func newXenSysctlLivepatchOp() vectors.Subject {
	s := new(livepatch.XenSysctlLivepatchOp)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.XenSysctlLivepatchOpSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlLivepatchOp(v, "", s) },
	}
}

func visitXenSysctlLivepatchOp(v *vectors.Visitor, at string, s *livepatch.XenSysctlLivepatchOp) {
	s.Cmd = livepatch.LivepatchOperation(v.Integer(at+"cmd", uint64(s.Cmd)))
	s.Flags = livepatch.LivepatchFlags(v.Integer(at+"flags", uint64(s.Flags)))
	if v.Arm(at + "u.XenSysctlLivepatchUpload.") {
		arm, err := s.AsXenSysctlLivepatchUpload()
		v.Check(err)
		visitXenSysctlLivepatchUpload(v, at+"u.XenSysctlLivepatchUpload.", &arm)
		v.Check(s.SetXenSysctlLivepatchUpload(&arm))
	}
	if v.Arm(at + "u.XenSysctlLivepatchGet.") {
		arm, err := s.AsXenSysctlLivepatchGet()
		v.Check(err)
		visitXenSysctlLivepatchGet(v, at+"u.XenSysctlLivepatchGet.", &arm)
		v.Check(s.SetXenSysctlLivepatchGet(&arm))
	}
	if v.Arm(at + "u.XenSysctlLivepatchList.") {
		arm, err := s.AsXenSysctlLivepatchList()
		v.Check(err)
		visitXenSysctlLivepatchList(v, at+"u.XenSysctlLivepatchList.", &arm)
		v.Check(s.SetXenSysctlLivepatchList(&arm))
	}
	if v.Arm(at + "u.XenSysctlLivepatchListBefore421.") {
		arm, err := s.AsXenSysctlLivepatchListBefore421()
		v.Check(err)
		visitXenSysctlLivepatchListBefore421(v, at+"u.XenSysctlLivepatchListBefore421.", &arm)
		v.Check(s.SetXenSysctlLivepatchListBefore421(&arm))
	}
	if v.Arm(at + "u.XenSysctlLivepatchAction.") {
		arm, err := s.AsXenSysctlLivepatchAction()
		v.Check(err)
		visitXenSysctlLivepatchAction(v, at+"u.XenSysctlLivepatchAction.", &arm)
		v.Check(s.SetXenSysctlLivepatchAction(&arm))
	}
}

func newXenSysctlLivepatchOpBefore414() vectors.Subject {
	s := new(livepatch.XenSysctlLivepatchOpBefore414)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.XenSysctlLivepatchOpBefore414Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXenSysctlLivepatchOpBefore414(v, "", s) },
	}
}

func visitXenSysctlLivepatchOpBefore414(v *vectors.Visitor, at string, s *livepatch.XenSysctlLivepatchOpBefore414) {
	s.Cmd = livepatch.LivepatchOperation(v.Integer(at+"cmd", uint64(s.Cmd)))
	s.Pad = uint32(v.Integer(at+"pad", uint64(s.Pad)))
	if v.Arm(at + "u.XenSysctlLivepatchUpload.") {
		arm, err := s.AsXenSysctlLivepatchUpload()
		v.Check(err)
		visitXenSysctlLivepatchUpload(v, at+"u.XenSysctlLivepatchUpload.", &arm)
		v.Check(s.SetXenSysctlLivepatchUpload(&arm))
	}
	if v.Arm(at + "u.XenSysctlLivepatchGet.") {
		arm, err := s.AsXenSysctlLivepatchGet()
		v.Check(err)
		visitXenSysctlLivepatchGet(v, at+"u.XenSysctlLivepatchGet.", &arm)
		v.Check(s.SetXenSysctlLivepatchGet(&arm))
	}
	if v.Arm(at + "u.XenSysctlLivepatchListBefore414.") {
		arm, err := s.AsXenSysctlLivepatchListBefore414()
		v.Check(err)
		visitXenSysctlLivepatchListBefore414(v, at+"u.XenSysctlLivepatchListBefore414.", &arm)
		v.Check(s.SetXenSysctlLivepatchListBefore414(&arm))
	}
	if v.Arm(at + "u.XenSysctlLivepatchActionBefore414.") {
		arm, err := s.AsXenSysctlLivepatchActionBefore414()
		v.Check(err)
		visitXenSysctlLivepatchActionBefore414(v, at+"u.XenSysctlLivepatchActionBefore414.", &arm)
		v.Check(s.SetXenSysctlLivepatchActionBefore414(&arm))
	}
}

func newLivepatchExpectation() vectors.Subject {
	s := new(livepatch.LivepatchExpectation)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.LivepatchExpectationSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLivepatchExpectation(v, "", s) },
	}
}

func visitLivepatchExpectation(v *vectors.Visitor, at string, s *livepatch.LivepatchExpectation) {
	s.Control = uint8(v.Integer(at+"control", uint64(s.Control)))
	s.SetEnabled(v.Flag(at+"control:enabled", s.Enabled()))
	v.Check(s.SetLen(uint8(v.Bits(at+"control:len", uint64(s.Len())))))
	v.Check(s.SetReservedControl(uint8(v.Bits(at+"control:rsv", uint64(s.ReservedControl())))))
	v.Bytes(at+"data", s.Data[:31])
}

func newLivepatchFunc() vectors.Subject {
	s := new(livepatch.LivepatchFunc)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.LivepatchFuncSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLivepatchFunc(v, "", s) },
	}
}

func visitLivepatchFunc(v *vectors.Visitor, at string, s *livepatch.LivepatchFunc) {
	s.Name = v.Integer(at+"name", s.Name)
	s.NewAddr = v.Integer(at+"new_addr", s.NewAddr)
	s.OldAddr = v.Integer(at+"old_addr", s.OldAddr)
	s.NewSize = uint32(v.Integer(at+"new_size", uint64(s.NewSize)))
	s.OldSize = uint32(v.Integer(at+"old_size", uint64(s.OldSize)))
	s.Version = uint8(v.Integer(at+"version", uint64(s.Version)))
	v.Bytes(at+"_pad", s.Pad[:39])
	visitLivepatchExpectation(v, at+"expect"+".", &s.Expect)
}

func newLivepatchFuncBefore419() vectors.Subject {
	s := new(livepatch.LivepatchFuncBefore419)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.LivepatchFuncBefore419Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLivepatchFuncBefore419(v, "", s) },
	}
}

func visitLivepatchFuncBefore419(v *vectors.Visitor, at string, s *livepatch.LivepatchFuncBefore419) {
	s.Name = v.Integer(at+"name", s.Name)
	s.NewAddr = v.Integer(at+"new_addr", s.NewAddr)
	s.OldAddr = v.Integer(at+"old_addr", s.OldAddr)
	s.NewSize = uint32(v.Integer(at+"new_size", uint64(s.NewSize)))
	s.OldSize = uint32(v.Integer(at+"old_size", uint64(s.OldSize)))
	s.Version = uint8(v.Integer(at+"version", uint64(s.Version)))
	v.Bytes(at+"opaque", s.Opaque[:31])
	s.Applied = livepatch.LivepatchFuncState(v.Integer(at+"applied", uint64(s.Applied)))
	s.PatchOffset = uint8(v.Integer(at+"patch_offset", uint64(s.PatchOffset)))
	v.Bytes(at+"_pad", s.Pad[:6])
	visitLivepatchExpectation(v, at+"expect"+".", &s.Expect)
}

func newLivepatchFuncVersion1() vectors.Subject {
	s := new(livepatch.LivepatchFuncVersion1)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.LivepatchFuncVersion1Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLivepatchFuncVersion1(v, "", s) },
	}
}

func visitLivepatchFuncVersion1(v *vectors.Visitor, at string, s *livepatch.LivepatchFuncVersion1) {
	s.Name = v.Integer(at+"name", s.Name)
	s.NewAddr = v.Integer(at+"new_addr", s.NewAddr)
	s.OldAddr = v.Integer(at+"old_addr", s.OldAddr)
	s.NewSize = uint32(v.Integer(at+"new_size", uint64(s.NewSize)))
	s.OldSize = uint32(v.Integer(at+"old_size", uint64(s.OldSize)))
	s.Version = uint8(v.Integer(at+"version", uint64(s.Version)))
	v.Bytes(at+"opaque", s.Opaque[:31])
}

func newXsplicePatchFuncDraft() vectors.Subject {
	s := new(livepatch.XsplicePatchFuncDraft)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.XsplicePatchFuncDraftSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitXsplicePatchFuncDraft(v, "", s) },
	}
}

func visitXsplicePatchFuncDraft(v *vectors.Visitor, at string, s *livepatch.XsplicePatchFuncDraft) {
	s.NewAddr = v.Integer(at+"new_addr", s.NewAddr)
	s.NewSize = v.Integer(at+"new_size", s.NewSize)
	s.OldAddr = v.Integer(at+"old_addr", s.OldAddr)
	s.OldSize = v.Integer(at+"old_size", s.OldSize)
	s.Name = v.Integer(at+"name", s.Name)
	v.Bytes(at+"pad", s.Pad[:64])
}

func newLivepatchHook() vectors.Subject {
	s := new(livepatch.LivepatchHook)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.LivepatchHookSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLivepatchHook(v, "", s) },
	}
}

func visitLivepatchHook(v *vectors.Visitor, at string, s *livepatch.LivepatchHook) {
	s.Address = v.Integer(at+"address", s.Address)
}

func newLivepatchAlternative() vectors.Subject {
	s := new(livepatch.LivepatchAlternative)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.LivepatchAlternativeSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLivepatchAlternative(v, "", s) },
	}
}

func visitLivepatchAlternative(v *vectors.Visitor, at string, s *livepatch.LivepatchAlternative) {
	for i := range s.OrigOffset[:2] {
		s.OrigOffset[i] = uint16(v.Integer(v.Element(at+"orig_offset", i, 2), uint64(s.OrigOffset[i])))
	}
	for i := range s.ReplOffset[:2] {
		s.ReplOffset[i] = uint16(v.Integer(v.Element(at+"repl_offset", i, 2), uint64(s.ReplOffset[i])))
	}
	s.Cpuid = uint16(v.Integer(at+"cpuid", uint64(s.Cpuid)))
	s.OrigLen = uint8(v.Integer(at+"orig_len", uint64(s.OrigLen)))
	s.ReplLen = uint8(v.Integer(at+"repl_len", uint64(s.ReplLen)))
	s.PadLen = uint8(v.Integer(at+"pad_len", uint64(s.PadLen)))
	s.Priv = uint8(v.Integer(at+"priv", uint64(s.Priv)))
}

func newLivepatchAlternativeBefore411() vectors.Subject {
	s := new(livepatch.LivepatchAlternativeBefore411)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.LivepatchAlternativeBefore411Size },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLivepatchAlternativeBefore411(v, "", s) },
	}
}

func visitLivepatchAlternativeBefore411(v *vectors.Visitor, at string, s *livepatch.LivepatchAlternativeBefore411) {
	for i := range s.OrigOffset[:2] {
		s.OrigOffset[i] = uint16(v.Integer(v.Element(at+"orig_offset", i, 2), uint64(s.OrigOffset[i])))
	}
	for i := range s.ReplOffset[:2] {
		s.ReplOffset[i] = uint16(v.Integer(v.Element(at+"repl_offset", i, 2), uint64(s.ReplOffset[i])))
	}
	s.Cpuid = uint16(v.Integer(at+"cpuid", uint64(s.Cpuid)))
	s.OrigLen = uint8(v.Integer(at+"orig_len", uint64(s.OrigLen)))
	s.ReplLen = uint8(v.Integer(at+"repl_len", uint64(s.ReplLen)))
}

func newLivepatchAlternativeCall() vectors.Subject {
	s := new(livepatch.LivepatchAlternativeCall)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.LivepatchAlternativeCallSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLivepatchAlternativeCall(v, "", s) },
	}
}

func visitLivepatchAlternativeCall(v *vectors.Visitor, at string, s *livepatch.LivepatchAlternativeCall) {
	s.Offset = int32(v.Integer(at+"offset", uint64(uint32(s.Offset))))
}

func newLivepatchException() vectors.Subject {
	s := new(livepatch.LivepatchException)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.LivepatchExceptionSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLivepatchException(v, "", s) },
	}
}

func visitLivepatchException(v *vectors.Visitor, at string, s *livepatch.LivepatchException) {
	s.Addr = int32(v.Integer(at+"addr", uint64(uint32(s.Addr))))
	s.Cont = int32(v.Integer(at+"cont", uint64(uint32(s.Cont))))
}

func newLivepatchBugFrame() vectors.Subject {
	s := new(livepatch.LivepatchBugFrame)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.LivepatchBugFrameSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLivepatchBugFrame(v, "", s) },
	}
}

func visitLivepatchBugFrame(v *vectors.Visitor, at string, s *livepatch.LivepatchBugFrame) {
	s.Location = uint32(v.Integer(at+"location", uint64(s.Location)))
	v.Check(s.SetLocDisp(uint32(v.Bits(at+"location:loc_disp", uint64(s.LocDisp())))))
	v.Check(s.SetLineHi(uint32(v.Bits(at+"location:line_hi", uint64(s.LineHi())))))
	s.Pointer = uint32(v.Integer(at+"pointer", uint64(s.Pointer)))
	v.Check(s.SetPtrDisp(uint32(v.Bits(at+"pointer:ptr_disp", uint64(s.PtrDisp())))))
	v.Check(s.SetLineLo(uint32(v.Bits(at+"pointer:line_lo", uint64(s.LineLo())))))
}

func newLivepatchBuildIdNote() vectors.Subject {
	s := new(livepatch.LivepatchBuildIdNote)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.LivepatchBuildIdNoteSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLivepatchBuildIdNote(v, "", s) },
	}
}

func visitLivepatchBuildIdNote(v *vectors.Visitor, at string, s *livepatch.LivepatchBuildIdNote) {
	s.Namesz = uint32(v.Integer(at+"namesz", uint64(s.Namesz)))
	s.Descsz = uint32(v.Integer(at+"descsz", uint64(s.Descsz)))
	s.Type = uint32(v.Integer(at+"type", uint64(s.Type)))
	v.Bytes(at+"name", s.Name[:4])
}

func newPayloadSignatureTrailer() vectors.Subject {
	s := new(livepatch.PayloadSignatureTrailer)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.PayloadSignatureTrailerSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitPayloadSignatureTrailer(v, "", s) },
	}
}

func visitPayloadSignatureTrailer(v *vectors.Visitor, at string, s *livepatch.PayloadSignatureTrailer) {
	s.Algo = livepatch.PayloadKeyAlgorithm(v.Integer(at+"algo", uint64(s.Algo)))
	s.Hash = livepatch.PayloadDigest(v.Integer(at+"hash", uint64(s.Hash)))
	s.IdType = livepatch.PayloadKeyIdType(v.Integer(at+"id_type", uint64(s.IdType)))
	s.SignerLen = uint8(v.Integer(at+"signer_len", uint64(s.SignerLen)))
	s.KeyIdLen = uint8(v.Integer(at+"key_id_len", uint64(s.KeyIdLen)))
	v.Bytes(at+"__pad", s.Pad[:3])
	s.SigLen = uint32(v.Integer(at+"sig_len", uint64(s.SigLen)))
}

func newLivepatchSignatureNote() vectors.Subject {
	s := new(livepatch.LivepatchSignatureNote)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.LivepatchSignatureNoteSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLivepatchSignatureNote(v, "", s) },
	}
}

func visitLivepatchSignatureNote(v *vectors.Visitor, at string, s *livepatch.LivepatchSignatureNote) {
	s.Namesz = uint32(v.Integer(at+"namesz", uint64(s.Namesz)))
	s.Descsz = uint32(v.Integer(at+"descsz", uint64(s.Descsz)))
	s.Type = uint32(v.Integer(at+"type", uint64(s.Type)))
	v.Check(s.SetVersion(uint32(v.Bits(at+"type:version", uint64(s.Version())))))
	v.Check(s.SetAlgorithm(livepatch.SignatureAlgorithm(v.Bits(at+"type:algorithm", uint64(s.Algorithm())))))
	v.Check(s.SetHash(livepatch.SignatureDigest(v.Bits(at+"type:hash", uint64(s.Hash())))))
	v.Bytes(at+"name", s.Name[:4])
}

func newLivepatchSignatureHeaderDraft() vectors.Subject {
	s := new(livepatch.LivepatchSignatureHeaderDraft)
	return vectors.Subject{
		Size:   func(width wire.Width) int { return livepatch.LivepatchSignatureHeaderDraftSize },
		Decode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Decode(b) },
		Encode: func(b []byte, width wire.Width, order binary.ByteOrder) error { return s.Encode(b) },
		Visit:  func(v *vectors.Visitor) { visitLivepatchSignatureHeaderDraft(v, "", s) },
	}
}

func visitLivepatchSignatureHeaderDraft(v *vectors.Visitor, at string, s *livepatch.LivepatchSignatureHeaderDraft) {
	s.Version = uint16(v.Integer(at+"version", uint64(s.Version)))
	s.Algo = livepatch.SignatureAlgorithm(v.Integer(at+"algo", uint64(s.Algo)))
	s.Hash = livepatch.SignatureDigest(v.Integer(at+"hash", uint64(s.Hash)))
	s.SigLen = uint32(v.Integer(at+"sig_len", uint64(s.SigLen)))
}

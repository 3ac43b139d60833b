// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// VcpuGuestContext64Size is the size of VcpuGuestContext64 in bytes.
const VcpuGuestContext64Size = 5168

// VcpuGuestContext64: The state of a 64-bit PV guest's vCPU. Xen's vcpu_guest_context: public/arch-x86/xen.h, 4.17.
type VcpuGuestContext64 struct {
	// The x87 and SSE registers in the layout of FXSAVE.
	FpuCtxt [512]byte

	// Flags about the rest.
	Flags uint64

	// The general and segment registers.
	UserRegs CpuUserRegs64

	// The virtual interrupt descriptor table, by vector.
	TrapCtxt [256]TrapInfo64

	// The linear address of the local descriptor table.
	LdtBase uint64

	// The number of its entries.
	LdtEnts uint64

	// The frames of the global descriptor table; page numbers in a saved image.
	GdtFrames [16]uint64

	// The number of its entries.
	GdtEnts uint64

	// The stack segment on entry to the kernel.
	KernelSs uint64

	// The stack pointer on entry to the kernel.
	KernelSp uint64

	// The control registers; number 3 is the kernel's and number 1 the user's page table.
	Ctrlreg [8]uint64

	// The debug registers.
	Debugreg [8]uint64

	// The address of the event callback.
	EventCallbackEip uint64

	// The address of the failsafe callback.
	FailsafeCallbackEip uint64

	// The address of the SYSCALL callback.
	SyscallCallbackEip uint64

	// The assists that the guest has asked for, a bit each.
	VmAssist uint64

	// The base of FS.
	FsBase uint64

	// The base of GS while the kernel runs.
	GsBaseKernel uint64

	// The base of GS while user code runs.
	GsBaseUser uint64
}

// Decode reads the structure from the start of b, which has to hold VcpuGuestContext64Size bytes.
func (s *VcpuGuestContext64) Decode(b []byte) error {
	if len(b) < VcpuGuestContext64Size {
		return wire.TooShort("VcpuGuestContext64", len(b), VcpuGuestContext64Size)
	}
	copy(s.FpuCtxt[:], b[0:])
	s.Flags = binary.LittleEndian.Uint64(b[512:])
	if err := s.UserRegs.Decode(b[520:]); err != nil {
		return err
	}
	for i := range s.TrapCtxt {
		if err := s.TrapCtxt[i].Decode(b[720+16*i:]); err != nil {
			return err
		}
	}
	s.LdtBase = binary.LittleEndian.Uint64(b[4816:])
	s.LdtEnts = binary.LittleEndian.Uint64(b[4824:])
	for i := range s.GdtFrames {
		s.GdtFrames[i] = binary.LittleEndian.Uint64(b[4832+8*i:])
	}
	s.GdtEnts = binary.LittleEndian.Uint64(b[4960:])
	s.KernelSs = binary.LittleEndian.Uint64(b[4968:])
	s.KernelSp = binary.LittleEndian.Uint64(b[4976:])
	for i := range s.Ctrlreg {
		s.Ctrlreg[i] = binary.LittleEndian.Uint64(b[4984+8*i:])
	}
	for i := range s.Debugreg {
		s.Debugreg[i] = binary.LittleEndian.Uint64(b[5048+8*i:])
	}
	s.EventCallbackEip = binary.LittleEndian.Uint64(b[5112:])
	s.FailsafeCallbackEip = binary.LittleEndian.Uint64(b[5120:])
	s.SyscallCallbackEip = binary.LittleEndian.Uint64(b[5128:])
	s.VmAssist = binary.LittleEndian.Uint64(b[5136:])
	s.FsBase = binary.LittleEndian.Uint64(b[5144:])
	s.GsBaseKernel = binary.LittleEndian.Uint64(b[5152:])
	s.GsBaseUser = binary.LittleEndian.Uint64(b[5160:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuGuestContext64Size bytes.
func (s *VcpuGuestContext64) Encode(b []byte) error {
	if len(b) < VcpuGuestContext64Size {
		return wire.TooShort("VcpuGuestContext64", len(b), VcpuGuestContext64Size)
	}
	copy(b[0:512], s.FpuCtxt[:])
	binary.LittleEndian.PutUint64(b[512:], s.Flags)
	if err := s.UserRegs.Encode(b[520:]); err != nil {
		return err
	}
	for i := range s.TrapCtxt {
		if err := s.TrapCtxt[i].Encode(b[720+16*i:]); err != nil {
			return err
		}
	}
	binary.LittleEndian.PutUint64(b[4816:], s.LdtBase)
	binary.LittleEndian.PutUint64(b[4824:], s.LdtEnts)
	for i := range s.GdtFrames {
		binary.LittleEndian.PutUint64(b[4832+8*i:], s.GdtFrames[i])
	}
	binary.LittleEndian.PutUint64(b[4960:], s.GdtEnts)
	binary.LittleEndian.PutUint64(b[4968:], s.KernelSs)
	binary.LittleEndian.PutUint64(b[4976:], s.KernelSp)
	for i := range s.Ctrlreg {
		binary.LittleEndian.PutUint64(b[4984+8*i:], s.Ctrlreg[i])
	}
	for i := range s.Debugreg {
		binary.LittleEndian.PutUint64(b[5048+8*i:], s.Debugreg[i])
	}
	binary.LittleEndian.PutUint64(b[5112:], s.EventCallbackEip)
	binary.LittleEndian.PutUint64(b[5120:], s.FailsafeCallbackEip)
	binary.LittleEndian.PutUint64(b[5128:], s.SyscallCallbackEip)
	binary.LittleEndian.PutUint64(b[5136:], s.VmAssist)
	binary.LittleEndian.PutUint64(b[5144:], s.FsBase)
	binary.LittleEndian.PutUint64(b[5152:], s.GsBaseKernel)
	binary.LittleEndian.PutUint64(b[5160:], s.GsBaseUser)
	return nil
}

// VcpuGuestContext64I387ValidMask is bit 0 of flags. Set when fpu_ctxt is in use.
const VcpuGuestContext64I387ValidMask uint64 = 0x1

// I387Valid returns VGCF_i387_valid of flags. Set when fpu_ctxt is in use.
func (s *VcpuGuestContext64) I387Valid() bool {
	return s.Flags&VcpuGuestContext64I387ValidMask != 0
}

// SetI387Valid sets or clears VGCF_i387_valid of flags.
func (s *VcpuGuestContext64) SetI387Valid(set bool) {
	if set {
		s.Flags |= VcpuGuestContext64I387ValidMask
	} else {
		s.Flags &^= VcpuGuestContext64I387ValidMask
	}
}

// VcpuGuestContext64InKernelMask is bit 2 of flags. Set when the vCPU runs the guest's kernel.
const VcpuGuestContext64InKernelMask uint64 = 0x4

// InKernel returns VGCF_in_kernel of flags. Set when the vCPU runs the guest's kernel.
func (s *VcpuGuestContext64) InKernel() bool {
	return s.Flags&VcpuGuestContext64InKernelMask != 0
}

// SetInKernel sets or clears VGCF_in_kernel of flags.
func (s *VcpuGuestContext64) SetInKernel(set bool) {
	if set {
		s.Flags |= VcpuGuestContext64InKernelMask
	} else {
		s.Flags &^= VcpuGuestContext64InKernelMask
	}
}

// VcpuGuestContext64FailsafeDisablesEventsMask is bit 3 of flags. Set when the failsafe callback is entered with events
// masked.
const VcpuGuestContext64FailsafeDisablesEventsMask uint64 = 0x8

// FailsafeDisablesEvents returns VGCF_failsafe_disables_events of flags. Set when the failsafe callback is entered with
// events masked.
func (s *VcpuGuestContext64) FailsafeDisablesEvents() bool {
	return s.Flags&VcpuGuestContext64FailsafeDisablesEventsMask != 0
}

// SetFailsafeDisablesEvents sets or clears VGCF_failsafe_disables_events of flags.
func (s *VcpuGuestContext64) SetFailsafeDisablesEvents(set bool) {
	if set {
		s.Flags |= VcpuGuestContext64FailsafeDisablesEventsMask
	} else {
		s.Flags &^= VcpuGuestContext64FailsafeDisablesEventsMask
	}
}

// VcpuGuestContext64SyscallDisablesEventsMask is bit 4 of flags. Set when the SYSCALL callback is entered with events
// masked.
const VcpuGuestContext64SyscallDisablesEventsMask uint64 = 0x10

// SyscallDisablesEvents returns VGCF_syscall_disables_events of flags. Set when the SYSCALL callback is entered with
// events masked.
func (s *VcpuGuestContext64) SyscallDisablesEvents() bool {
	return s.Flags&VcpuGuestContext64SyscallDisablesEventsMask != 0
}

// SetSyscallDisablesEvents sets or clears VGCF_syscall_disables_events of flags.
func (s *VcpuGuestContext64) SetSyscallDisablesEvents(set bool) {
	if set {
		s.Flags |= VcpuGuestContext64SyscallDisablesEventsMask
	} else {
		s.Flags &^= VcpuGuestContext64SyscallDisablesEventsMask
	}
}

// VcpuGuestContext64OnlineMask is bit 5 of flags. Set when the vCPU is up.
const VcpuGuestContext64OnlineMask uint64 = 0x20

// Online returns VGCF_online of flags. Set when the vCPU is up.
func (s *VcpuGuestContext64) Online() bool {
	return s.Flags&VcpuGuestContext64OnlineMask != 0
}

// SetOnline sets or clears VGCF_online of flags.
func (s *VcpuGuestContext64) SetOnline(set bool) {
	if set {
		s.Flags |= VcpuGuestContext64OnlineMask
	} else {
		s.Flags &^= VcpuGuestContext64OnlineMask
	}
}

// VcpuGuestContext64InSyscallMask is bit 8 of flags. Set when the vCPU entered Xen by SYSCALL.
const VcpuGuestContext64InSyscallMask uint64 = 0x100

// InSyscall returns VGCF_in_syscall of flags. Set when the vCPU entered Xen by SYSCALL.
func (s *VcpuGuestContext64) InSyscall() bool {
	return s.Flags&VcpuGuestContext64InSyscallMask != 0
}

// SetInSyscall sets or clears VGCF_in_syscall of flags.
func (s *VcpuGuestContext64) SetInSyscall(set bool) {
	if set {
		s.Flags |= VcpuGuestContext64InSyscallMask
	} else {
		s.Flags &^= VcpuGuestContext64InSyscallMask
	}
}

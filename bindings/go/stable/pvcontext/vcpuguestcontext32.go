// Code generated from abi/pv-context.yaml. DO NOT EDIT.

package pvcontext

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// VcpuGuestContext32Size is the size of VcpuGuestContext32 in bytes.
const VcpuGuestContext32Size = 2800

// VcpuGuestContext32: The state of a 32-bit PV guest's vCPU. Xen's vcpu_guest_context: public/arch-x86/xen.h, 4.17.
type VcpuGuestContext32 struct {
	// The x87 and SSE registers in the layout of FXSAVE.
	FpuCtxt [512]byte

	// Flags about the rest.
	Flags uint32

	// The general and segment registers.
	UserRegs CpuUserRegs32

	// The virtual interrupt descriptor table, by vector.
	TrapCtxt [256]TrapInfo32

	// The linear address of the local descriptor table.
	LdtBase uint32

	// The number of its entries.
	LdtEnts uint32

	// The frames of the global descriptor table; page numbers in a saved image.
	GdtFrames [16]uint32

	// The number of its entries.
	GdtEnts uint32

	// The stack segment on entry to the kernel.
	KernelSs uint32

	// The stack pointer on entry to the kernel.
	KernelSp uint32

	// The control registers; number 3 is the page table, with its frame rotated.
	Ctrlreg [8]uint32

	// The debug registers.
	Debugreg [8]uint32

	// The code segment of the event callback.
	EventCallbackCs uint32

	// The address of the event callback.
	EventCallbackEip uint32

	// The code segment of the failsafe callback.
	FailsafeCallbackCs uint32

	// The address of the failsafe callback.
	FailsafeCallbackEip uint32

	// The assists that the guest has asked for, a bit each.
	VmAssist uint32
}

// Decode reads the structure from the start of b, which has to hold VcpuGuestContext32Size bytes.
func (s *VcpuGuestContext32) Decode(b []byte) error {
	if len(b) < VcpuGuestContext32Size {
		return wire.TooShort("VcpuGuestContext32", len(b), VcpuGuestContext32Size)
	}
	copy(s.FpuCtxt[:], b[0:])
	s.Flags = binary.LittleEndian.Uint32(b[512:])
	if err := s.UserRegs.Decode(b[516:]); err != nil {
		return err
	}
	for i := range s.TrapCtxt {
		if err := s.TrapCtxt[i].Decode(b[584+8*i:]); err != nil {
			return err
		}
	}
	s.LdtBase = binary.LittleEndian.Uint32(b[2632:])
	s.LdtEnts = binary.LittleEndian.Uint32(b[2636:])
	for i := range s.GdtFrames {
		s.GdtFrames[i] = binary.LittleEndian.Uint32(b[2640+4*i:])
	}
	s.GdtEnts = binary.LittleEndian.Uint32(b[2704:])
	s.KernelSs = binary.LittleEndian.Uint32(b[2708:])
	s.KernelSp = binary.LittleEndian.Uint32(b[2712:])
	for i := range s.Ctrlreg {
		s.Ctrlreg[i] = binary.LittleEndian.Uint32(b[2716+4*i:])
	}
	for i := range s.Debugreg {
		s.Debugreg[i] = binary.LittleEndian.Uint32(b[2748+4*i:])
	}
	s.EventCallbackCs = binary.LittleEndian.Uint32(b[2780:])
	s.EventCallbackEip = binary.LittleEndian.Uint32(b[2784:])
	s.FailsafeCallbackCs = binary.LittleEndian.Uint32(b[2788:])
	s.FailsafeCallbackEip = binary.LittleEndian.Uint32(b[2792:])
	s.VmAssist = binary.LittleEndian.Uint32(b[2796:])
	return nil
}

// Encode writes the structure to the start of b, which has to have room for VcpuGuestContext32Size bytes.
func (s *VcpuGuestContext32) Encode(b []byte) error {
	if len(b) < VcpuGuestContext32Size {
		return wire.TooShort("VcpuGuestContext32", len(b), VcpuGuestContext32Size)
	}
	copy(b[0:512], s.FpuCtxt[:])
	binary.LittleEndian.PutUint32(b[512:], s.Flags)
	if err := s.UserRegs.Encode(b[516:]); err != nil {
		return err
	}
	for i := range s.TrapCtxt {
		if err := s.TrapCtxt[i].Encode(b[584+8*i:]); err != nil {
			return err
		}
	}
	binary.LittleEndian.PutUint32(b[2632:], s.LdtBase)
	binary.LittleEndian.PutUint32(b[2636:], s.LdtEnts)
	for i := range s.GdtFrames {
		binary.LittleEndian.PutUint32(b[2640+4*i:], s.GdtFrames[i])
	}
	binary.LittleEndian.PutUint32(b[2704:], s.GdtEnts)
	binary.LittleEndian.PutUint32(b[2708:], s.KernelSs)
	binary.LittleEndian.PutUint32(b[2712:], s.KernelSp)
	for i := range s.Ctrlreg {
		binary.LittleEndian.PutUint32(b[2716+4*i:], s.Ctrlreg[i])
	}
	for i := range s.Debugreg {
		binary.LittleEndian.PutUint32(b[2748+4*i:], s.Debugreg[i])
	}
	binary.LittleEndian.PutUint32(b[2780:], s.EventCallbackCs)
	binary.LittleEndian.PutUint32(b[2784:], s.EventCallbackEip)
	binary.LittleEndian.PutUint32(b[2788:], s.FailsafeCallbackCs)
	binary.LittleEndian.PutUint32(b[2792:], s.FailsafeCallbackEip)
	binary.LittleEndian.PutUint32(b[2796:], s.VmAssist)
	return nil
}

// VcpuGuestContext32I387ValidMask is bit 0 of flags. Set when fpu_ctxt is in use.
const VcpuGuestContext32I387ValidMask uint32 = 0x1

// I387Valid returns VGCF_i387_valid of flags. Set when fpu_ctxt is in use.
func (s *VcpuGuestContext32) I387Valid() bool {
	return s.Flags&VcpuGuestContext32I387ValidMask != 0
}

// SetI387Valid sets or clears VGCF_i387_valid of flags.
func (s *VcpuGuestContext32) SetI387Valid(set bool) {
	if set {
		s.Flags |= VcpuGuestContext32I387ValidMask
	} else {
		s.Flags &^= VcpuGuestContext32I387ValidMask
	}
}

// VcpuGuestContext32InKernelMask is bit 2 of flags. Set when the vCPU runs the guest's kernel.
const VcpuGuestContext32InKernelMask uint32 = 0x4

// InKernel returns VGCF_in_kernel of flags. Set when the vCPU runs the guest's kernel.
func (s *VcpuGuestContext32) InKernel() bool {
	return s.Flags&VcpuGuestContext32InKernelMask != 0
}

// SetInKernel sets or clears VGCF_in_kernel of flags.
func (s *VcpuGuestContext32) SetInKernel(set bool) {
	if set {
		s.Flags |= VcpuGuestContext32InKernelMask
	} else {
		s.Flags &^= VcpuGuestContext32InKernelMask
	}
}

// VcpuGuestContext32FailsafeDisablesEventsMask is bit 3 of flags. Set when the failsafe callback is entered with events
// masked.
const VcpuGuestContext32FailsafeDisablesEventsMask uint32 = 0x8

// FailsafeDisablesEvents returns VGCF_failsafe_disables_events of flags. Set when the failsafe callback is entered with
// events masked.
func (s *VcpuGuestContext32) FailsafeDisablesEvents() bool {
	return s.Flags&VcpuGuestContext32FailsafeDisablesEventsMask != 0
}

// SetFailsafeDisablesEvents sets or clears VGCF_failsafe_disables_events of flags.
func (s *VcpuGuestContext32) SetFailsafeDisablesEvents(set bool) {
	if set {
		s.Flags |= VcpuGuestContext32FailsafeDisablesEventsMask
	} else {
		s.Flags &^= VcpuGuestContext32FailsafeDisablesEventsMask
	}
}

// VcpuGuestContext32SyscallDisablesEventsMask is bit 4 of flags. Set when the SYSCALL callback is entered with events
// masked.
const VcpuGuestContext32SyscallDisablesEventsMask uint32 = 0x10

// SyscallDisablesEvents returns VGCF_syscall_disables_events of flags. Set when the SYSCALL callback is entered with
// events masked.
func (s *VcpuGuestContext32) SyscallDisablesEvents() bool {
	return s.Flags&VcpuGuestContext32SyscallDisablesEventsMask != 0
}

// SetSyscallDisablesEvents sets or clears VGCF_syscall_disables_events of flags.
func (s *VcpuGuestContext32) SetSyscallDisablesEvents(set bool) {
	if set {
		s.Flags |= VcpuGuestContext32SyscallDisablesEventsMask
	} else {
		s.Flags &^= VcpuGuestContext32SyscallDisablesEventsMask
	}
}

// VcpuGuestContext32OnlineMask is bit 5 of flags. Set when the vCPU is up.
const VcpuGuestContext32OnlineMask uint32 = 0x20

// Online returns VGCF_online of flags. Set when the vCPU is up.
func (s *VcpuGuestContext32) Online() bool {
	return s.Flags&VcpuGuestContext32OnlineMask != 0
}

// SetOnline sets or clears VGCF_online of flags.
func (s *VcpuGuestContext32) SetOnline(set bool) {
	if set {
		s.Flags |= VcpuGuestContext32OnlineMask
	} else {
		s.Flags &^= VcpuGuestContext32OnlineMask
	}
}

// VcpuGuestContext32InSyscallMask is bit 8 of flags. Set when the vCPU entered Xen by SYSCALL.
const VcpuGuestContext32InSyscallMask uint32 = 0x100

// InSyscall returns VGCF_in_syscall of flags. Set when the vCPU entered Xen by SYSCALL.
func (s *VcpuGuestContext32) InSyscall() bool {
	return s.Flags&VcpuGuestContext32InSyscallMask != 0
}

// SetInSyscall sets or clears VGCF_in_syscall of flags.
func (s *VcpuGuestContext32) SetInSyscall(set bool) {
	if set {
		s.Flags |= VcpuGuestContext32InSyscallMask
	} else {
		s.Flags &^= VcpuGuestContext32InSyscallMask
	}
}

// Code generated from abi/libxl-stream.yaml. DO NOT EDIT.

package libxlstream

import (
	"fmt"
)

// LibxlEmulator: The device models that an emulator record may be for. Xen's EMULATOR_*:
// docs/specs/libxl-migration-stream.pandoc, revision 2. Other values are possible.
type LibxlEmulator uint32

// LibxlEmulatorUnknown is UNKNOWN. Not known, since the stream was converted from an older one.
const LibxlEmulatorUnknown LibxlEmulator = 0

// LibxlEmulatorQemuTraditional is QEMU_TRADITIONAL. The qemu that came with Xen. In Xen 4.20 and earlier.
const LibxlEmulatorQemuTraditional LibxlEmulator = 1

// LibxlEmulatorQemuUpstream is QEMU_UPSTREAM. Any qemu since.
const LibxlEmulatorQemuUpstream LibxlEmulator = 2

// String returns Xen's name of the value, or its number when it has none.
func (v LibxlEmulator) String() string {
	switch v {
	case LibxlEmulatorUnknown:
		return "UNKNOWN"
	case LibxlEmulatorQemuTraditional:
		return "QEMU_TRADITIONAL"
	case LibxlEmulatorQemuUpstream:
		return "QEMU_UPSTREAM"
	}
	return fmt.Sprintf("LibxlEmulator(%d)", uint32(v))
}

// Code generated from abi/libxl-stream.yaml. DO NOT EDIT.

package libxlstream

import (
	"fmt"
)

// LibxlRecordType: The types of the records of a libxl stream. Xen's REC_TYPE_*:
// docs/specs/libxl-migration-stream.pandoc, revision 2. Other values are possible.
type LibxlRecordType uint32

// LibxlRecordTypeEnd is END. The stream ends here.
const LibxlRecordTypeEnd LibxlRecordType = 0x0

// LibxlRecordTypeLibxcContext is LIBXC_CONTEXT. A libxc stream follows this record; its length is known only when it
// has been read.
const LibxlRecordTypeLibxcContext LibxlRecordType = 0x1

// LibxlRecordTypeEmulatorXenstoreData is EMULATOR_XENSTORE_DATA. The device model's entries in xenstore, as keys and
// values that each end with a NUL.
const LibxlRecordTypeEmulatorXenstoreData LibxlRecordType = 0x2

// LibxlRecordTypeEmulatorContext is EMULATOR_CONTEXT. The device model's own state, in a format of its own.
const LibxlRecordTypeEmulatorContext LibxlRecordType = 0x3

// LibxlRecordTypeCheckpointEnd is CHECKPOINT_END. Everything up to here belongs to one consistent state.
const LibxlRecordTypeCheckpointEnd LibxlRecordType = 0x4

// LibxlRecordTypeCheckpointState is CHECKPOINT_STATE. A message between the two sides of a COLO pair.
const LibxlRecordTypeCheckpointState LibxlRecordType = 0x5

// String returns Xen's name of the value, or its number when it has none.
func (v LibxlRecordType) String() string {
	switch v {
	case LibxlRecordTypeEnd:
		return "END"
	case LibxlRecordTypeLibxcContext:
		return "LIBXC_CONTEXT"
	case LibxlRecordTypeEmulatorXenstoreData:
		return "EMULATOR_XENSTORE_DATA"
	case LibxlRecordTypeEmulatorContext:
		return "EMULATOR_CONTEXT"
	case LibxlRecordTypeCheckpointEnd:
		return "CHECKPOINT_END"
	case LibxlRecordTypeCheckpointState:
		return "CHECKPOINT_STATE"
	}
	return fmt.Sprintf("LibxlRecordType(%d)", uint32(v))
}

// Code generated from abi/libxl-stream.yaml. DO NOT EDIT.

package libxlstream

import (
	"fmt"
)

// LibxlCheckpointState: The messages of a COLO pair. Xen's CHECKPOINT_*: docs/specs/libxl-migration-stream.pandoc,
// revision 2. Other values are possible.
type LibxlCheckpointState uint32

// LibxlCheckpointStateNew is NEW. From the primary: the secondary has diverged, a new checkpoint begins.
const LibxlCheckpointStateNew LibxlCheckpointState = 0

// LibxlCheckpointStateSvmSuspended is SVM_SUSPENDED. From the secondary: its guest is suspended.
const LibxlCheckpointStateSvmSuspended LibxlCheckpointState = 1

// LibxlCheckpointStateSvmReady is SVM_READY. From the secondary: its guest is ready to run.
const LibxlCheckpointStateSvmReady LibxlCheckpointState = 2

// LibxlCheckpointStateSvmResumed is SVM_RESUMED. From the secondary: its guest runs again.
const LibxlCheckpointStateSvmResumed LibxlCheckpointState = 3

// String returns Xen's name of the value, or its number when it has none.
func (v LibxlCheckpointState) String() string {
	switch v {
	case LibxlCheckpointStateNew:
		return "NEW"
	case LibxlCheckpointStateSvmSuspended:
		return "SVM_SUSPENDED"
	case LibxlCheckpointStateSvmReady:
		return "SVM_READY"
	case LibxlCheckpointStateSvmResumed:
		return "SVM_RESUMED"
	}
	return fmt.Sprintf("LibxlCheckpointState(%d)", uint32(v))
}

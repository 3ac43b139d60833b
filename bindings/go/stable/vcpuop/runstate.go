// Code generated from abi/vcpu-op.yaml. DO NOT EDIT.

package vcpuop

import (
	"fmt"
)

// RunState: What a vCPU does. Xen's RUNSTATE_*: public/vcpu.h, 4.22. Other values are possible.
type RunState uint32

// RunStateRunning is running. It runs.
const RunStateRunning RunState = 0

// RunStateRunnable is runnable. It could run and waits for a processor.
const RunStateRunnable RunState = 1

// RunStateBlocked is blocked. It waits for an event.
const RunStateBlocked RunState = 2

// RunStateOffline is offline. It may not run: it is off or paused.
const RunStateOffline RunState = 3

// String returns Xen's name of the value, or its number when it has none.
func (v RunState) String() string {
	switch v {
	case RunStateRunning:
		return "running"
	case RunStateRunnable:
		return "runnable"
	case RunStateBlocked:
		return "blocked"
	case RunStateOffline:
		return "offline"
	}
	return fmt.Sprintf("RunState(%d)", uint32(v))
}

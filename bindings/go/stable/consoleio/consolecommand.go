// Code generated from abi/console-io.yaml. DO NOT EDIT.

package consoleio

import (
	"fmt"
)

// ConsoleCommand: What is done with the console. Xen's CONSOLEIO_*: public/xen.h, 4.22. Other values are possible.
type ConsoleCommand uint32

// ConsoleCommandWrite is write. Writes to it.
const ConsoleCommandWrite ConsoleCommand = 0

// ConsoleCommandRead is read. Reads from it.
const ConsoleCommandRead ConsoleCommand = 1

// String returns Xen's name of the value, or its number when it has none.
func (v ConsoleCommand) String() string {
	switch v {
	case ConsoleCommandWrite:
		return "write"
	case ConsoleCommandRead:
		return "read"
	}
	return fmt.Sprintf("ConsoleCommand(%d)", uint32(v))
}

// Code generated from abi/example.yaml. DO NOT EDIT.

package example

import (
	"holdfast/abi/wire"
)

// ExampleFlags: How the call is made. From invented.h, 1. Other values are possible.
type ExampleFlags uint8

// ExampleFlagsNoWait is NOWAIT. Do not wait.
const ExampleFlagsNoWait ExampleFlags = 0x1

// ExampleFlagsLoud is LOUD. Make a noise.
const ExampleFlagsLoud ExampleFlags = 0x80

// String returns Xen's names of the bits that are set, and the number of those that have none.
func (v ExampleFlags) String() string {
	return wire.FlagNames(uint64(v), []wire.Flag{
		{Bits: uint64(ExampleFlagsNoWait), Name: "NOWAIT"},
		{Bits: uint64(ExampleFlagsLoud), Name: "LOUD"},
	})
}

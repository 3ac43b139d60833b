// Package vectors reads text vectors, and compares what they say with what structures do.
package vectors

import (
	"encoding/binary"

	"holdfast/abi/wire"
)

// Subject is a structure of any type. Its functions take a width and an order also where the structure has no use for them.
type Subject struct {
	Size   func(width wire.Width) int
	Decode func(b []byte, width wire.Width, order binary.ByteOrder) error
	Encode func(b []byte, width wire.Width, order binary.ByteOrder) error
	Visit  func(v *Visitor)
}

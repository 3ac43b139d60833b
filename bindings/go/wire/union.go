package wire

import (
	"encoding/binary"
	"fmt"
)

// Clear makes bytes zero.
func Clear(b []byte) {
	for i := range b {
		b[i] = 0
	}
}

// CheckUnion looks at whether the bytes of a union may be encoded for a caller, for whom the union has a size. They are those of a caller of the
// same width, or zero.
func CheckUnion(field string, b []byte, size int, have, want Width) error {
	switch {
	case isZero(b):
		return nil
	case have != want:
		return fmt.Errorf("%s: %w: its bytes are those of a caller of %v, not of %v", field, ErrWidth, have, want)
	case !isZero(b[size:]):
		return NoPlace(field, want)
	}
	return nil
}

// CheckUnionOrder looks at whether the bytes of a union may be encoded in an order. They are in the same one, or zero.
func CheckUnionOrder(field string, b []byte, have, want binary.ByteOrder) error {
	if isZero(b) || have == want {
		return nil
	}
	return fmt.Errorf("%s: %w: its bytes are %v, not %v", field, ErrOrder, have, want)
}

func isZero(b []byte) bool {
	for _, value := range b {
		if value != 0 {
			return false
		}
	}
	return true
}

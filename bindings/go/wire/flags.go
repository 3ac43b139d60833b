package wire

import (
	"fmt"
	"strings"
)

// Flag is the name of bits that are set together.
type Flag struct {
	// The bits.
	Bits uint64
	// Xen's name of them.
	Name string
}

// FlagNames returns the names of the bits that are set in a value, and the number of those that have none.
func FlagNames(value uint64, flags []Flag) string {
	var names []string
	rest := value
	for _, flag := range flags {
		if value&flag.Bits == flag.Bits && (flag.Bits != 0 || value == 0) {
			names = append(names, flag.Name)
			rest &^= flag.Bits
		}
	}
	if rest != 0 || len(names) == 0 {
		names = append(names, fmt.Sprintf("%#x", rest))
	}
	return strings.Join(names, "|")
}

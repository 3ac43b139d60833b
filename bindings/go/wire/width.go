// Package wire holds what the packages of the ABI share: the widths of callers, and the errors of encoding and decoding.
//
// A structure whose layout depends on its caller is decoded and encoded for a [Width]. Words and pointers are uint64 whatever the width; one that
// does not fit into the caller's word is an error and is never cut. A structure of a stream takes the order that the stream's header declares.
//
// After an error nothing can be said about what a call has written so far, be it to a structure or to a buffer.
package wire

import "fmt"

// Width is how wide a caller is: the size in bytes of its words and pointers.
type Width int

const (
	// Width4 is that of a caller of 32 bits.
	Width4 Width = 4
	// Width8 is that of a caller of 64 bits. Callers of 128 bits are not offered: no integer of Go holds their words, and no machine that Go runs
	// on is one.
	Width8 Width = 8
)

// String returns the width in words.
func (w Width) String() string { return fmt.Sprintf("%d bytes", int(w)) }

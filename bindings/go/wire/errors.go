package wire

import (
	"errors"
	"fmt"
)

// What may be wrong. Errors of this module wrap one of these, and say where it is.
var (
	// ErrShort says that a buffer is shorter than the structure.
	ErrShort = errors.New("too short")
	// ErrRange says that a value does not fit where it has to go.
	ErrRange = errors.New("does not fit")
	// ErrWidth says that a structure does not exist for a width, or that bytes are those of another one.
	ErrWidth = errors.New("wrong width")
	// ErrOrder says that bytes are in another order.
	ErrOrder = errors.New("wrong byte order")
	// ErrTag says that a union holds something else.
	ErrTag = errors.New("the union holds something else")
)

// TooShort is the error of a structure that needs more bytes than there are.
func TooShort(structure string, have, need int) error {
	return fmt.Errorf("%s: %w: %d bytes instead of %d", structure, ErrShort, have, need)
}

// TooLarge is the error of a field whose value is too large for it.
func TooLarge(field string, value uint64) error {
	return fmt.Errorf("%s: %w: %#x", field, ErrRange, value)
}

// NoPlace is the error of a value in a field, or in an element, that callers of a width do not have.
func NoPlace(field string, width Width) error {
	return fmt.Errorf("%s: %w: callers of %v have no place for it", field, ErrRange, width)
}

// NoSuchWidth is the error of a structure that does not exist for a width.
func NoSuchWidth(structure string, width Width) error {
	return fmt.Errorf("%s: %w: there is none for callers of %v", structure, ErrWidth, width)
}

// OtherTag is the error of a union whose tag says that it holds something else.
func OtherTag(tag string, value uint64, structure string) error {
	return fmt.Errorf("%s: %w: %d does not stand for %s", tag, ErrTag, value, structure)
}

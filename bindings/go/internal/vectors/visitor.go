package vectors

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strings"

	"holdfast/abi/wire"
)

// An array of more elements is listed with so many at each end.
const (
	longArray   = 16
	listedAtEnd = 8
)

// Visitor goes through the fields of a structure, and compares them with a vector or sets them to what it says.
type Visitor struct {
	Width wire.Width
	Order binary.ByteOrder

	vector  Vector
	seen    map[string]bool
	missing map[string]bool
	problem error

	// What becomes of a field: its path and value, and whether it is a word; the result is its new value.
	number func(path string, value uint64, isWord bool) uint64
	bytes  func(path string, b []byte)
}

func newVisitor(vector Vector, width wire.Width) *Visitor {
	return &Visitor{Width: width, Order: vector.Order, vector: vector, seen: map[string]bool{}, missing: map[string]bool{}}
}

// Compare looks at whether a structure has the values of a vector, each of them, and no field that the vector says nothing of.
func Compare(subject Subject, vector Vector, width wire.Width) error {
	v := newVisitor(vector, width)
	v.number = func(path string, value uint64, _ bool) uint64 {
		if want := v.listed(path); want != value {
			v.Check(fmt.Errorf("%s: %#x instead of %#x", path, value, want))
		}
		return value
	}
	v.bytes = func(path string, b []byte) {
		if want := v.listedBytes(path, len(b)); hex.EncodeToString(b) != hex.EncodeToString(want) {
			v.Check(fmt.Errorf("%s: %x instead of %x", path, b, want))
		}
	}
	subject.Visit(v)
	for path := range vector.Values {
		if !v.seen[path] {
			v.Check(fmt.Errorf("%s: the structure has no such field", path))
		}
	}
	return v.problem
}

// Fill sets the fields of an empty structure to the values of a vector.
func Fill(subject Subject, vector Vector, width wire.Width) error {
	v := newVisitor(vector, width)
	v.number = func(path string, _ uint64, _ bool) uint64 { return v.listed(path) }
	v.bytes = func(path string, b []byte) { copy(b, v.listedBytes(path, len(b))) }
	subject.Visit(v)
	return v.problem
}

// SetWord sets one word of a structure, by its place among them. It returns the word's path, or "" when there are fewer, and what went wrong.
func SetWord(subject Subject, vector Vector, width wire.Width, index int, value uint64) (string, error) {
	v := newVisitor(vector, width)
	found := ""
	v.number = func(path string, old uint64, isWord bool) uint64 {
		if !isWord {
			return old
		}
		index--
		if index == -1 {
			found = path
			return value
		}
		return old
	}
	v.bytes = func(string, []byte) {}
	subject.Visit(v)
	return found, v.problem
}

// Integer visits an integer, as it is stored.
func (v *Visitor) Integer(path string, value uint64) uint64 { return v.number(path, value, false) }

// Word visits a word or a pointer of the caller's.
func (v *Visitor) Word(path string, value uint64) uint64 { return v.number(path, value, true) }

// Bits visits some bits of an integer.
func (v *Visitor) Bits(path string, value uint64) uint64 { return v.number(path, value, false) }

// Flag visits one bit of an integer.
func (v *Visitor) Flag(path string, set bool) bool {
	value := uint64(0)
	if set {
		value = 1
	}
	return v.Bits(path, value) != 0
}

// Bytes visits an array of bytes.
func (v *Visitor) Bytes(path string, b []byte) { v.bytes(path, b) }

// Element returns the path of an element of an array.
func (v *Visitor) Element(path string, index, count int) string {
	element := fmt.Sprintf("%s[%d]", path, index)
	if count > longArray && index >= listedAtEnd && index < count-listedAtEnd {
		v.missing[element] = true
	}
	return element
}

// Arm tells whether the vector has a value below a path: whether a union holds that structure in it.
func (v *Visitor) Arm(path string) bool {
	for name := range v.vector.Values {
		if strings.HasPrefix(name, path) {
			return true
		}
	}
	return false
}

// Check keeps the first thing that went wrong.
func (v *Visitor) Check(err error) {
	if v.problem == nil && err != nil {
		v.problem = err
	}
}

// listed returns the value that the vector has for a path. What it may leave out is zero.
func (v *Visitor) listed(path string) uint64 {
	text, found := v.vector.Values[path]
	if !found {
		if !v.mayBeMissing(path) {
			v.Check(fmt.Errorf("%s: the vector has no such value", path))
		}
		return 0
	}
	v.seen[path] = true
	value, err := parseNumber(text)
	v.Check(err)
	return value
}

// listedBytes returns the bytes that the vector has for a path.
func (v *Visitor) listedBytes(path string, count int) []byte {
	whole := fmt.Sprintf("%s[0..%d]", path, count-1)
	text, found := v.vector.Values[whole]
	if !found {
		if !v.mayBeMissing(path) {
			v.Check(fmt.Errorf("%s: the vector has no such value", whole))
		}
		return make([]byte, count)
	}
	v.seen[whole] = true
	b, err := hex.DecodeString(text)
	v.Check(err)
	return b
}

// mayBeMissing tells whether a path is in the middle of a long array.
func (v *Visitor) mayBeMissing(path string) bool {
	for end := range path {
		if path[end] == ']' && v.missing[path[:end+1]] {
			return true
		}
	}
	return false
}
